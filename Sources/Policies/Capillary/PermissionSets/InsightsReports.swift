import PolicyModel

extension Capillary {
  static var insightsReports: PermissionSet {
    PermissionSet("Insights+ Reports", .insightsReports) {
      Purpose("Lets a person see, edit and create Insights+ reports.")

      memberCare.ticks {
        customerRetroTransaction[.view, .create]
      }
      engage.ticks(printed: "Engage+") {
        workflow[.view]
        incentive[.view]
        audience[.view]
        creatives[.view]
      }
      .acknowledged(.nameDrift, calledEngage)
      insights.ticks {
        reports[.view, .create]
        segments[.view]
        export[.view]
        settings[.view]
      }
    }
    .acknowledged(
      .descriptionMismatch,
      """
      The description promises editing. The set has no Edit tick, and the catalog's Insights+ table \
      has no Edit column to put one in.
      """)
  }
}
