import PolicyModel

// Campaign permissions. The table has no Delete column.

extension Capillary {
  static let campaign = Feature(
    "Campaign", "campaign", offers: [.view, .create, .edit, .approval],
    about: "The row above the campaign sub-modules; whether it stands for them is not said."
  )
  .acknowledged(
    .unusedFeature,
    """
    The catalog offers four actions on the Campaign row itself, yet no standard set ticks one of \
    them: sets tick the rows below it.
    """)

  static let workflow = Feature(
    "Workflow", "workflow", offers: [.view, .create, .approval], under: campaign)
  static let messages = Feature(
    "Messages", "messages", offers: [.create, .approval], under: campaign)
  static let incentive = Feature(
    "Incentive", "incentive", offers: [.view, .create, .approval], under: campaign)
  static let audience = Feature("Audience", "audience", offers: [.view], under: campaign)
  static let report = Feature("Report", "report", offers: [.view], under: campaign)
  static let creatives = Feature("Creatives", "creatives", offers: [.view], under: campaign)
  static let config = Feature("Config", "config", offers: [.edit], under: campaign)
  static let journeys = Feature(
    "Journeys", "journeys", offers: [], about: "Listed without a single permission to configure."
  )
  .acknowledged(
    .emptyFeature,
    """
    The campaign table has a row for Journeys and not one tick in it, so no set can grant them.
    """)
}
