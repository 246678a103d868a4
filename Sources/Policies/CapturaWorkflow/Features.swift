import PolicyModel

// The 31 features that both role cards decide, under the names the cards print. Eight of them have
// no row in the matrix.

// Setup
extension CapturaWorkflow {
  static let jobs = Feature(
    "Jobs", "jobs", about: "The job that subjects, pictures and orders are filed under.")
  static let jobSettings = Feature(
    "Job Settings", "job-settings", about: "Dates, events, schedules and assignments of a job.")
  static let organizations = Feature(
    "Organizations", "organizations", about: "The clients' records and their contacts.")
  static let stageTemplates = Feature(
    "Stage Templates", "stage-templates", about: "The stages that a job passes through."
  ).acknowledged(
    .undefinedLevel,
    "Both cards set a level on Stage Templates, and the matrix, which calls itself the one source of truth, has no row for it."
  )
  static let priceSheets = Feature(
    "Price Sheets", "price-sheets", about: "Packages and what they cost.")
  static let assetLibrary = Feature(
    "Asset Library", "asset-library", about: "Files that the studio keeps for reuse."
  ).acknowledged(
    .undefinedLevel,
    "Both cards set a level on the Asset Library, one of them with Delete, and the matrix has no row for it."
  )
  static let myDesigns = Feature(
    "My Designs", "my-designs", about: "The studio's own product templates."
  ).acknowledged(
    .undefinedLevel,
    "Production may add and edit My Designs, and no row of the matrix says what that covers.")
  static let cartTemplates = Feature(
    "Cart Templates", "cart-templates", about: "How the shop's cart is laid out.")
  static let formTemplates = Feature(
    "Form Templates", "form-templates", about: "The forms that collect data from families."
  ).acknowledged(
    .undefinedLevel,
    "The cards decide None and View on Form Templates, a feature that the matrix does not list.")
  static let discountCodes = Feature(
    "Discount Codes", "discount-codes", about: "Codes that lower the price of an order."
  ).acknowledged(
    .undefinedLevel,
    "Customer Service may add, edit and delete Discount Codes, and the matrix says nothing of what any level means there."
  )
}

// Capture
extension CapturaWorkflow {
  static let subjectData = Feature(
    "Subject Data", "subject-data", about: "The records of the people photographed.")
  static let images = Feature("Images", "images", about: "The pictures of a job.")
  static let jobOrders = Feature("Job Orders", "job-orders", about: "Orders placed within a job.")
  static let printJobs = Feature(
    "Print Jobs", "print-jobs", about: "What is being printed, and how far it has come."
  ).acknowledged(
    .undefinedLevel,
    "Both cards give View on Print Jobs; the nearest row of the matrix, Image / Print Services, belongs to other features."
  )
  static let toolsImport = Feature(
    "Tools — Import", "tools-import", about: "Brings data and pictures into a job."
  ).acknowledged(
    .undefinedLevel,
    "The cards decide on Tools — Import and on the Job Importer separately; the matrix knows only the Job Importer, so nothing says what a level of the import tool allows."
  )
  static let toolsExport = Feature(
    "Tools — Export", "tools-export", about: "Takes files, records and reports out of a job.")
  static let toolsSort = Feature(
    "Tools — Sort", "tools-sort", about: "Puts pictures in order, by QR code or otherwise.")
  static let toolsCapture = Feature(
    "Tools — Capture", "tools-capture", about: "Takes pictures, and culls the ones that misfired."
  ).acknowledged(
    .undefinedLevel,
    "Production may view and delete in Tools — Capture, and the matrix has no row for the tool.")
}

// Launch
extension CapturaWorkflow {
  static let jobStatus = Feature("Job Status", "job-status", about: "The stage a job is in.")
  static let releaseOrders = Feature(
    "Release Orders", "release-orders", about: "Orders that are held until somebody sends them on.")
  static let studioOrders = Feature(
    "Studio Orders", "studio-orders", about: "All orders of the studio, whatever their job.")
  static let imageServices = Feature(
    "Image Services", "image-services", about: "Retouching and other work on pictures.")
  static let printServices = Feature(
    "Print Services", "print-services", about: "The work of printing what was ordered.")
}

// Admin, Marketing and Special Access
extension CapturaWorkflow {
  static let userManagement = Feature(
    "User Management", "user-management", about: "Who has an account, and what each may do.",
    risk: .high)
  static let payoutManagement = Feature(
    "Payout Management", "payout-management", about: "Bank details, deposits and payouts.",
    risk: .high)
  static let refundManagement = Feature(
    "Refund Management", "refund-management", about: "Money given back to customers.",
    risk: .high)
  static let dashboardOrderMetrics = Feature(
    "Dashboard Order Metrics", "dashboard-order-metrics", about: "Revenue in figures.")
  static let accountPreferences = Feature(
    "Account Preferences", "account-preferences", about: "Settings of the studio as a whole.")
  static let marketingContent = Feature(
    "Marketing Content", "marketing-content", about: "What campaigns say.")
  static let campaignApproval = Feature(
    "Campaign Approval", "campaign-approval", about: "The last word before a campaign goes out.",
    risk: .high)
  static let jobImporter = Feature(
    "Job Importer", "job-importer", about: "Creates many jobs at once from a file.")
}
