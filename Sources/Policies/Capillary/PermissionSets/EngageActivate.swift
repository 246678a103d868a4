import PolicyModel

extension Capillary {
  static var engageActivate: PermissionSet {
    PermissionSet("Engage+ Activate", .engageActivate) {
      Purpose(
        "Lets a person create and approve Engage+ workflows and set up messages and incentives.")

      engage.ticks(printed: "Engage+") {
        workflow[.view, .create, .approval]
          .acknowledged(
            .unseparatedDuties,
            """
            One person may create a workflow and approve it, exactly as with Engage+ Authorize; the \
            names suggest that Activate is the weaker of the two.
            """)
        messages[.create].acknowledged(.actionWithoutView, noViewOfMessages)
        incentive[.view, .create]
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
    .acknowledged(
      .containedRole,
      """
      Engage+ Authorize has every tick of this set and two more, Approval on Messages and on \
      Incentive; the documents never say that one set contains the other.
      """)
  }
}
