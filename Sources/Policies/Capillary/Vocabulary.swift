import PolicyModel

// The words that Capillary's pages use, with the ids that addresses and exports are made of.

extension Action {
  // No action carries another with it here: a set may approve what it cannot view.
  static let view = Action("View", "view", verbs: ["see", "view", "look", "read"])
  static let create = Action("Create", "create", verbs: ["create", "raise"])
  static let edit = Action("Edit", "edit", verbs: ["edit", "change", "modify"])
  static let delete = Action("Delete", "delete", verbs: ["delete", "remove"], risk: .high)
  static let approval = Action(
    "Approval", "approval", spoken: "approve", verbs: ["approve", "reject"], risk: .high)
}

extension Card.ID {
  // User types
  static let organizationOwner: Self = "organization-owner"
  static let admin: Self = "admin"
  static let standardUser: Self = "standard-user"

  // Standard permission sets
  static let dataImport: Self = "data-import"
  static let financeManager: Self = "finance-manager"
  static let memberCareAuthorise: Self = "membercare-authorise"
  static let memberCareCreate: Self = "membercare-create"
  static let memberCareActivate: Self = "membercare-activate"
  static let memberCareGoodwillExplore: Self = "membercare-goodwill-explore"
  static let memberCareExplore: Self = "membercare-explore"
  static let insightsExportSegmentsSettings: Self = "insights-export-segments-settings"
  static let insightsReports: Self = "insights-reports"
  static let engageAuthorize: Self = "engage-authorize"
  static let engageActivate: Self = "engage-activate"
  static let engageExplore: Self = "engage-explore"
  static let programManager: Self = "program-manager"
  static let promotionManager: Self = "promotion-manager"
  static let loyaltyExplore: Self = "loyalty-explore"
}

extension Limit.ID {
  static let customSets: Self = "custom-permission-sets"
}

extension Capillary {
  static let engage = Area(
    "Campaign", "campaign", about: "Campaigns and what they are made of; sets print it as Engage+.")
  static let loyalty = Area("Loyalty+", "loyalty", about: "Loyalty programs and promotions.")
  static let memberCare = Area(
    "Member Care", "member-care", about: "Customers, their requests and their groups.")
  static let insights = Area("Insights+", "insights", about: "Reports and what feeds them.")
  static let userManagement = Area(
    "User Management", "user-management",
    about: "Users and permission sets themselves; no permission set can grant any of it.",
    configurable: false)
}
