import PolicyModel

// The words of Captura Workflow's role cards and of its permissions matrix.

extension Action {
  static let view = Action(
    "View", "view", verbs: ["see", "find", "look", "read", "check", "view"])
  static let add = Action(
    "Add", "add", verbs: ["add", "create", "build", "place", "upload", "import"])
  static let edit = Action(
    "Edit", "edit",
    verbs: [
      "edit", "change", "correct", "fix", "maintain", "adjust", "configure", "replace", "run",
      "sort",
    ])
  static let delete = Action("Delete", "delete", verbs: ["delete", "remove", "cull"], risk: .high)
  /// What only the level Delete / Full Access has, so that a card which prints Add / Edit / Delete
  /// does not read as that level.
  static let fullAccess = Action(
    "Full Access", "full-access", spoken: "administer", verbs: ["override", "reset", "approve"],
    risk: .high)
}

extension Role.ID {
  static let customerService: Self = "customer-service"
  static let production: Self = "production"
}

extension Level.ID {
  static let view: Self = "view"
  static let addEdit: Self = "add-edit"
  static let fullAccess: Self = "delete-full-access"
}

extension Standard.ID {
  static let `operator`: Self = "operator"
  static let lead: Self = "lead-manager"
  static let admin: Self = "admin"
}

extension CapturaWorkflow {
  static let setup = Area("Setup", "setup", about: "What a job is made of before the shoot.")
  static let capture = Area(
    "Capture", "capture", about: "The people photographed, their pictures and their orders.")
  static let launch = Area(
    "Launch", "launch", about: "The way of an order from the studio to the customer.")
  static let admin = Area(
    "Admin", "admin", about: "What reaches people, money or the whole studio.")
  static let marketing = Area("Marketing", "marketing", about: "Campaigns and their approval.")
  static let specialAccess = Area(
    "Special Access", "special-access", about: "A utility that is handed out on its own.")

  static var catalog: [CatalogSection] {
    [
      setup.lists(
        jobs, jobSettings, organizations, stageTemplates, priceSheets, assetLibrary, myDesigns,
        cartTemplates, formTemplates, discountCodes),
      capture.lists(
        subjectData, images, jobOrders, printJobs, toolsImport, toolsExport, toolsSort,
        toolsCapture),
      launch.lists(jobStatus, releaseOrders, studioOrders, imageServices, printServices),
      admin.lists(
        userManagement, payoutManagement, refundManagement, dashboardOrderMetrics,
        accountPreferences),
      marketing.lists(marketingContent, campaignApproval),
      specialAccess.lists(jobImporter),
    ]
  }
}
