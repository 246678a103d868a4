import PolicyModel

extension Capillary {
  static var memberCareActivate: PermissionSet {
    PermissionSet("MemberCare Activate", .memberCareActivate) {
      Purpose("Lets a person see requests for goodwill and edit a customer's profile.")

      memberCare.ticks {
        customerProfile[.view, .edit]
        requestsGoodwillCoupons[.view]
      }
    }
    .acknowledged(
      .containedRole,
      """
      The names put Activate beside Create, Authorise and Explore as if it were a step of its own. \
      All three of its ticks are on MemberCare Create too, and none of them activates anything.
      """)
  }
}
