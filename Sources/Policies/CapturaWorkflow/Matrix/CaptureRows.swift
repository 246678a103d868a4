import PolicyModel

// Capture & Production: five rows of the matrix.

extension CapturaWorkflow {
  static var captureRows: DefinitionSection {
    DefinitionSection(
      "Capture & Production", of: capture,
      rows: [
        LevelDefinition(
          "Subject Data", of: subjectData,
          means: [
            .view: "View subject records", .addEdit: "Create / edit subjects",
            .fullAccess: "Delete subject data",
          ]),
        LevelDefinition(
          "Images", of: images,
          means: [
            .view: "View Focus-view", .addEdit: "Upload / replace images",
            .fullAccess: "Delete images",
          ]),
        LevelDefinition(
          "Job Orders", of: jobOrders,
          means: [
            .view: "Track order status", .addEdit: "Modify order details",
            .fullAccess: "Cancel orders",
          ]),
        LevelDefinition(
          "Export Tools", of: toolsExport,
          means: [
            .view: "Access export tab", .addEdit: "Create custom exports",
            .fullAccess: "Delete export configurations",
          ]
        ).acknowledged(
          .nameDrift, "The matrix calls this row Export Tools and both cards print Tools — Export."),
        LevelDefinition(
          "Smart Sort / Tag", of: toolsSort,
          means: [
            .view: "Open tools", .addEdit: "Execute workflows", .fullAccess: "Delete smart tags",
          ]
        ).acknowledged(
          .nameDrift,
          "The matrix calls this row Smart Sort / Tag and both cards print Tools — Sort, without a word of tagging."
        ),
      ]
    ).acknowledged(
      .nameDrift, "The matrix heads these rows Capture & Production and both cards print Capture.")
  }
}
