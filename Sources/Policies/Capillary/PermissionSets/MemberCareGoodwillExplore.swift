import PolicyModel

extension Capillary {
  static var memberCareGoodwillExplore: PermissionSet {
    PermissionSet("MemberCare Goodwill Explore", .memberCareGoodwillExplore) {
      Purpose("Lets a person see requests for goodwill, those made for groups among them.")

      memberCare.ticks {
        requestsGoodwillPoints[.view]
        requestsGoodwillCoupons[.view]
        groupGoodwill[.view].printed(under: requests)
          .acknowledged(
            .misplacedFeature,
            """
            This set prints Group Goodwill below Requests. The catalog and MemberCare Authorise \
            print it below Group.
            """)
      }
    }
    .acknowledged(
      .containedRole,
      "Nothing says that MemberCare Create includes this set, and it has all three of its ticks.")
  }
}
