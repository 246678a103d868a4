import PolicyModel

extension CapturaWorkflow {
  static var customerServiceClaims: [Claim] {
    customerServiceCan + customerServiceCannot + customerServiceOnly
  }

  // The introduction, the principles, the duties.
  private static var customerServiceCan: [Claim] {
    [
      .confirm(.customerService, can: .view, subjectData, images, jobOrders, studioOrders),
      .confirm(.customerService, can: .edit, subjectData, images, jobOrders),
      .confirm(.customerService, can: .add, jobOrders, discountCodes),
      .confirm(.customerService, can: .view, studioOrders, jobStatus)
        .acknowledged(
          .falseClaim,
          "The card introduces Launch as a view of how orders stand and grants one on Studio Orders, yet Job Status, the only line that is about a status, is None."
        ),
    ]
  }

  // "Should not", the closing summary, and what each None is there to prevent.
  private static var customerServiceCannot: [Claim] {
    [
      .confirm(.customerService, cannot: .add, jobs, jobSettings, priceSheets, jobImporter),
      .confirm(.customerService, cannot: .edit, jobs, jobSettings, stageTemplates, priceSheets),
      .confirm(.customerService, cannot: .delete, jobs, jobSettings, stageTemplates, priceSheets),
      .confirm(.customerService, hasNoAccessTo: priceSheets, discountCodes)
        .acknowledged(
          .falseClaim,
          "The card keeps its people from pricing strategy and gives them every Discount Code, while Production is denied codes for the sake of that very strategy."
        ),
      .confirm(.customerService, hasNoAccessTo: payoutManagement, refundManagement, priceSheets),
      .confirm(
        .customerService, hasNoAccessTo: organizations, userManagement, accountPreferences),
      .confirm(.customerService, hasNoAccessTo: dashboardOrderMetrics),
      .confirm(.customerService, hasNoAccessTo: myDesigns, cartTemplates, formTemplates),
      .confirm(.customerService, hasNoAccessTo: toolsImport, toolsSort, toolsCapture),
      .confirm(.customerService, hasNoAccessTo: jobStatus, releaseOrders),
      .confirm(.customerService, hasNoAccessTo: imageServices, printServices),
      .confirm(.customerService, hasNoAccessTo: campaignApproval),
      .confirm(.customerService, hasNoAccessTo: jobImporter),
    ]
  }

  // "Only", "no more", "without".
  private static var customerServiceOnly: [Claim] {
    [
      .confirm(.customerService, holds: .view, on: jobSettings, stageTemplates, marketingContent),
      .confirm(.customerService, holdsOnly: [], within: admin),
      .confirm(.customerService, holdsOnly: [.view], within: launch),
      .confirm(.customerService, holdsOnly: [.view, .add, .edit])
        .acknowledged(
          .falseClaim,
          "The card stands for seeing and correcting rather than control, and for nothing extra, yet it may delete in the Asset Library and among Discount Codes, which the matrix calls administrative control."
        ),
    ]
  }
}
