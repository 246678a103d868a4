import PolicyModel

// Admin & Marketing: the last five rows of the matrix.

extension CapturaWorkflow {
  static var adminRows: DefinitionSection {
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
