import PolicyModel

// Launch & Fulfillment: four rows of the matrix.

extension CapturaWorkflow {
  static var launchRows: DefinitionSection {
    DefinitionSection(
      "Launch & Fulfillment", of: launch,
      rows: [
        LevelDefinition(
          "Release Orders", of: releaseOrders,
          means: [
            .view: "View held orders", .addEdit: "Send orders to lab",
            .fullAccess: "Admin override",
          ]),
        LevelDefinition(
          "Studio Orders", of: studioOrders,
          means: [
            .view: "Dashboard view", .addEdit: "Manage transactions",
            .fullAccess: "Process refunds",
          ]),
        LevelDefinition(
          "Image / Print Services", of: imageServices, printServices,
          means: [
            .view: "Monitor progress", .addEdit: "Execute fulfillment",
            .fullAccess: "Full service admin",
          ]
        ).acknowledged(
          .sharedDefinition,
          "The cards decide image services and print services on two lines, and the matrix explains both in one row, so it cannot tell different levels for the two apart; the retouching that Production's card names is in none of its cells."
        ),
        LevelDefinition(
          "Job Status", of: jobStatus,
          means: [
            .view: "View stage", .addEdit: "Advance status", .fullAccess: "Override / reset",
          ]),
      ]
    ).acknowledged(
      .nameDrift, "The matrix heads these rows Launch & Fulfillment and both cards print Launch.")
  }
}
