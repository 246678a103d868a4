import PolicyModel

extension Capillary {
  static var financeManager: PermissionSet {
    PermissionSet("Finance Manager", .financeManager) {
      Purpose("Made for colleagues in finance.")

      memberCare.ticks {
        customerRetroTransaction[.view, .create]
      }
      engage.ticks(printed: "Engage+") {
        workflow[.view, .approval]
        incentive[.view]
        audience[.view]
        report[.view]
        creatives[.view].printed(as: "Crative")
          .acknowledged(
            .nameDrift, "Creatives in the catalog and on the other sets, Crative on this one.")
      }
      .acknowledged(.nameDrift, calledEngage)
      insights.ticks {
        reports[.view, .create]
      }
    }
  }
}
