import PolicyModel

extension Capillary {
  static var insightsExportSegmentsSettings: PermissionSet {
    PermissionSet("Insights+ Export/Segments/Settings", .insightsExportSegmentsSettings) {
      Purpose("Lets a person see settings, reports, segments and exports in Insights+.")

      insights.ticks {
        insightsModule[.view]
          .acknowledged(
            .outsideCatalog,
            """
            The set ticks View on Insights+ as a whole. The catalog lists four sub-modules of \
            Insights+ and no row for the module, so no custom set could have this tick.
            """)
        reports[.view]
        segments[.view]
        export[.view]
        settings[.view]
      }
    }
  }
}
