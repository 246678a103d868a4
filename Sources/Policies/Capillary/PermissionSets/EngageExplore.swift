import PolicyModel

extension Capillary {
  static var engageExplore: PermissionSet {
    PermissionSet("Engage+ Explore", .engageExplore) {
      Purpose("Lets a person see the various workflows in Engage+.")

      engage.ticks(printed: "Engage+") {
        workflow[.view, .approval]
        incentive[.view]
        audience[.view]
        report[.view]
        creatives[.view]
      }
      .acknowledged(.nameDrift, calledEngage)
      insights.ticks {
        reports[.view]
      }
    }
    .acknowledged(
      .descriptionMismatch,
      """
      A set for seeing workflows can also approve them. Five of the six sets that reach Workflow \
      have Approval on it, and this one is named Explore.
      """
    )
    .acknowledged(
      .containedRole,
      """
      The names make Explore the least of the three Engage+ sets, which it is. It also lies wholly \
      inside Finance Manager, which no name or description tells.
      """)
  }
}
