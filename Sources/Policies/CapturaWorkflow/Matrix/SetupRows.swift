import PolicyModel

// Setup & Configuration: the first five rows of the matrix.

extension CapturaWorkflow {
  static var setupRows: DefinitionSection {
    DefinitionSection(
      "Setup & Configuration", of: setup,
      rows: [
        LevelDefinition(
          "Jobs", of: jobs,
          means: [
            .view: "Search & view jobs", .addEdit: "Create new jobs",
            .fullAccess: "Delete assigned jobs",
          ]),
        LevelDefinition(
          "Job Settings", of: jobSettings,
          means: [
            .view: "View IDs & templates", .addEdit: "Modify job logic",
            .fullAccess: "Full settings control",
          ]),
        LevelDefinition(
          "Organizations", of: organizations,
          means: [
            .view: "View organization details", .addEdit: "Manage contacts",
            .fullAccess: "Delete organization records",
          ]),
        LevelDefinition(
          "Price Sheets", of: priceSheets,
          means: [
            .view: "View pricing & packages", .addEdit: "Edit packages",
            .fullAccess: "Full catalog admin",
          ]),
        LevelDefinition(
          "Shopping Cart", of: cartTemplates,
          means: [
            .view: "View cart setup", .addEdit: "Edit cart templates",
            .fullAccess: "Delete templates",
          ]
        ).acknowledged(
          .nameDrift,
          "The matrix calls this row Shopping Cart and both cards print Cart Templates; the cells speak of cart templates."
        ),
      ]
    ).acknowledged(
      .nameDrift, "The matrix heads these rows Setup & Configuration and both cards print Setup.")
  }
}
