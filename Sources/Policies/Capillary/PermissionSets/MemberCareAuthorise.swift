import PolicyModel

extension Capillary {
  /// Why every line of the set is Approval alone.
  private static let approvesUnseen = """
    The set is described as being for people who decide on requests. Each of its seven rows has a \
    single tick, Approval, so nobody who holds this set alone can see what there is to decide.
    """

  static var memberCareAuthorise: PermissionSet {
    PermissionSet("MemberCare Authorise", .memberCareAuthorise) {
      Purpose("For the people who approve or reject what others have asked for in Member Care.")

      memberCare.ticks {
        customerPII[.approval].acknowledged(.actionWithoutView, approvesUnseen)
        customerRetroTransaction[.approval].acknowledged(.actionWithoutView, approvesUnseen)
        requestsGoodwillPoints[.approval].acknowledged(.actionWithoutView, approvesUnseen)
        requestsGoodwillCoupons[.approval].acknowledged(.actionWithoutView, approvesUnseen)
        requestsIDChange[.approval].acknowledged(.actionWithoutView, approvesUnseen)
        requestsTransaction[.approval].acknowledged(.actionWithoutView, approvesUnseen)
        groupGoodwill[.approval].acknowledged(.actionWithoutView, approvesUnseen)
      }
    }
  }
}
