import PolicyModel

extension Capillary {
  static var dataImport: PermissionSet {
    PermissionSet("Data Import", .dataImport) {
      Purpose("Made for the colleagues who load data.")
      Note(
        """
        The page does not show in which column the Workflow tick stands. This handbook reads it as \
        Approval; a later edition of the page reads View.
        """)

      engage.ticks(printed: "Engage+") {
        workflow[.approval]
          .acknowledged(
            .actionWithoutView,
            """
            The catalog has nothing about importing data. Besides Insights+ this set has one tick, \
            on Workflow, whose column is uncertain: read as Approval, people who load data may \
            approve campaign workflows that they cannot open.
            """)
      }
      .acknowledged(.nameDrift, calledEngage)
      insights.ticks {
        reports[.view]
        segments[.view]
        export[.view]
        settings[.view]
      }
    }
  }
}
