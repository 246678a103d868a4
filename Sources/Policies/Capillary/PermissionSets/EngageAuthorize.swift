import PolicyModel

extension Capillary {
  /// Why creating and approving meet on the sets for campaigns.
  private static let createsAndApproves = """
    The description itself lets one person create and approve here; this handbook recommends that \
    two people do.
    """

  static var engageAuthorize: PermissionSet {
    PermissionSet("Engage+ Authorize", .engageAuthorize) {
      Purpose(
        "Lets a person create campaigns with their incentives and messages, and approve them.")

      engage.ticks(printed: "Engage+") {
        workflow[.view, .create, .approval]
          .acknowledged(.unseparatedDuties, createsAndApproves)
        messages[.create, .approval]
          .acknowledged(.unseparatedDuties, createsAndApproves)
          .acknowledged(.actionWithoutView, noViewOfMessages)
        incentive[.view, .create, .approval]
          .acknowledged(.unseparatedDuties, createsAndApproves)
        audience[.view]
        report[.view]
        creatives[.view]
        config[.edit].acknowledged(.actionWithoutView, noViewOfConfig)
      }
      .acknowledged(.nameDrift, calledEngage)
      insights.ticks {
        reports[.view]
      }
    }
  }
}
