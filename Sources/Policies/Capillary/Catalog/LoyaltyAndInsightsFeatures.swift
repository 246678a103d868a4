import PolicyModel

// Loyalty+ and Insights+ permissions. Both tables have View and Create columns only.

extension Capillary {
  static let basic = Feature("Basic", "basic", offers: [.view])
  static let program = Feature("Program", "program", offers: [.create])
  static let promotion = Feature("Promotion", "promotion", offers: [.create])

  static let insightsModule = Feature(
    "Insights+", "insights-module", offers: [], cataloged: false,
    about: "The module as a whole, which one set ticks and the catalog does not list.")
  static let reports = Feature("Reports", "reports", offers: [.view, .create])
  static let segments = Feature("Segments", "segments", offers: [.view])
  static let export = Feature("Export", "export", offers: [.view])
  static let settings = Feature("Settings", "settings", offers: [.view])
}
