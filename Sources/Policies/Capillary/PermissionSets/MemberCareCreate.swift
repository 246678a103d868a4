import PolicyModel

extension Capillary {
  static var memberCareCreate: PermissionSet {
    PermissionSet("MemberCare Create", .memberCareCreate) {
      Purpose("For the daily work in Member Care: create requests and records, edit what is there.")
      Note(
        """
        The page does not show the columns of five rows for certain. On Customer, Requests and Group \
        this handbook reads View where a later edition reads Create; on Customer Profile it reads \
        View and Edit against Create and Edit, on Requests Transaction View and Create against \
        Create and Edit.
        """)

      memberCare.ticks {
        customer[.view]
        customerProfile[.view, .edit]
        customerPII[.view, .create]
        customerRetroTransaction[.view, .create]
        customerCards[.view, .create]
          .acknowledged(
            .outsideCatalog,
            """
            The set has two ticks on Customer Cards, the catalog one: Create. View is the tick that \
            no set should be able to have.
            """)
        requests[.view]
        requestsGoodwillPoints[.view, .create]
        requestsGoodwillCoupons[.view, .create]
        requestsIDChange[.view, .create, .approval]
          .acknowledged(
            .unseparatedDuties,
            """
            Every action on Requests ID Change is ticked, so one person may ask for a change of \
            identity and approve it. Every other kind of request is left to MemberCare Authorise.
            """)
        requestsTransaction[.view, .create]
        group[.view]
        groupGoodwill[.view, .create]
      }
      insights.ticks {
        reports[.view, .create]
      }
    }
  }
}
