import PolicyModel

// What the Insights+ and Loyalty+ sets are said to be for, held against their ticks.

extension Capillary {
  static var otherDescriptions: [Claim] { insightsDescriptions + loyaltyDescriptions }

  private static var insightsDescriptions: [Claim] {
    [
      .confirm(.insightsExportSegmentsSettings, can: .view, settings, reports, segments, export),
      .confirm(.insightsExportSegmentsSettings, holdsOnly: [.view]),
      .confirm(.insightsReports, can: .view, reports),
      .confirm(.insightsReports, can: .create, reports),
      .confirm(.insightsReports, can: .edit, reports)
        .acknowledged(
          .falseClaim,
          """
          The description promises editing of reports. No permission to edit one exists, so neither \
          this set nor a custom set can grant it.
          """),
    ]
  }

  private static var loyaltyDescriptions: [Claim] {
    [
      .confirm(.programManager, can: .create, program),
      .confirm(.promotionManager, can: .create, promotion),
      .confirm(.loyaltyExplore, can: .view, throughout: loyalty),
      .confirm(.loyaltyExplore, can: .view, basic, program, promotion)
        .acknowledged(
          .falseClaim,
          """
          The description promises a view of the Loyalty+ modules, of which the catalog lists three. \
          The set shows Basic; Program and Promotion have no View that anybody could be given.
          """),
    ]
  }
}
