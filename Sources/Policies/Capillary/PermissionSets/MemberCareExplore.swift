import PolicyModel

extension Capillary {
  static var memberCareExplore: PermissionSet {
    PermissionSet("MemberCare Explore", .memberCareExplore) {
      Purpose("Lets a person look a customer up in Member Care, requests left out.")

      memberCare.ticks {
        customerProfile[.view, .create, .edit, .delete].printed(as: "Customer profile")
          .acknowledged(
            .nameDrift,
            "Customer Profile in the catalog and on the other sets, Customer profile here.")
        customerPII[.view]
        customerRetroTransaction[.view]
        requestsIDChange[.view]
        requestsIDReallocationMerge[.view]
        requestsTransaction[.view]
      }
      insights.ticks {
        reports[.view]
      }
    }
    .acknowledged(
      .descriptionMismatch,
      """
      The set is described as one for looking customers up. On Customer Profile it has every action \
      there is: it is the only standard set that can create or delete a profile.
      """)
  }
}
