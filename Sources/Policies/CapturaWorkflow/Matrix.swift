import PolicyModel

// The 19 rows of the permissions matrix: what each level means, feature by feature. The cells are
// the product's own short phrases.

extension CapturaWorkflow {
  static var matrix: [DefinitionSection] {
    [setupRows, captureRows, launchRows, adminRows]
  }

  private static var setupRows: DefinitionSection {
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

  private static var captureRows: DefinitionSection {
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

  private static var launchRows: DefinitionSection {
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

  private static var adminRows: DefinitionSection {
    DefinitionSection(
      "Admin & Marketing", of: admin, marketing, specialAccess,
      rows: [
        LevelDefinition(
          "User Management", of: userManagement,
          means: [
            .view: "View user list", .addEdit: "Create / edit users",
            .fullAccess: "Delete / deactivate users",
          ]),
        LevelDefinition(
          "Account Preferences", of: accountPreferences,
          means: [
            .view: "View studio settings", .addEdit: "Edit app settings",
            .fullAccess: "Full account admin",
          ]),
        LevelDefinition(
          "Finance & Metrics", of: payoutManagement, refundManagement, dashboardOrderMetrics,
          means: [.view: "View revenue & stats", .fullAccess: "Full financial access"]
        ).acknowledged(
          .undefinedLevel,
          "Every other row of the matrix has three cells and this one has two; Full financial access is read as the Delete / Full Access cell, which leaves Add / Edit empty."
        ).acknowledged(
          .sharedDefinition,
          "The cards decide payouts, refunds and order metrics on three lines, and the matrix has this one row for all of them; it also promises refunds a second time, in the top cell of Studio Orders."
        ),
        LevelDefinition(
          "Marketing Campaigns", of: marketingContent, campaignApproval,
          means: [
            .view: "View campaigns", .addEdit: "Edit campaigns", .fullAccess: "Approve & launch",
          ]
        ).acknowledged(
          .sharedDefinition,
          "The cards print Campaign Approval as a feature of its own, while in the matrix approving is the top level of Marketing Campaigns, so two lines of a card can contradict one row."
        ),
        LevelDefinition(
          "Job Importer", of: jobImporter,
          means: [
            .view: "Bulk import access", .addEdit: "Mass create jobs",
            .fullAccess: "Mass delete / reset",
          ]),
      ]
    ).acknowledged(
      .nameDrift,
      "The matrix puts under the one heading Admin & Marketing what the cards print as three sections, the third of them for the Job Importer."
    )
  }
}
