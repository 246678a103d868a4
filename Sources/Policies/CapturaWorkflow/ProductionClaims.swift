import PolicyModel

extension CapturaWorkflow {
  static var productionClaims: [Claim] {
    productionCan + productionCannot + productionOnly
  }

  // The introduction, the principles, the closing summary.
  private static var productionCan: [Claim] {
    [
      .confirm(.production, can: .add, jobs, jobSettings, stageTemplates, myDesigns, jobImporter),
      .confirm(.production, can: .edit, jobs)
        .acknowledged(
          .falseClaim,
          "The card says twice that Production maintains jobs and prints the level Add, which lets nobody edit one."
        ),
      .confirm(.production, can: .add, subjectData, images, jobOrders),
      .confirm(.production, can: .edit, subjectData, images, jobOrders),
      .confirm(.production, can: .edit, releaseOrders, imageServices, printServices),
      .confirm(.production, can: .edit, jobStatus, studioOrders, priceSheets),
      .confirm(.production, can: .delete, toolsCapture),
      .confirm(.production, can: .add, toolsImport)
        .acknowledged(
          .falseClaim,
          "The card gives the bringing in of data and pictures as the reason for its line on Tools — Import, and prints the level View there, which brings nothing in."
        ),
      .confirm(.production, can: .add, throughout: setup, capture, launch)
        .acknowledged(
          .falseClaim,
          "The card promises wide freedom in Setup, Capture and Launch, and shuts Production out of Organizations and Discount Codes or lets it only look in several other places there."
        ),
      .confirm(.production, can: .delete, toolsCapture, subjectData, images)
        .acknowledged(
          .falseClaim,
          "The card sums Production up as having authority to delete capture data; it may delete in Tools — Capture alone, and neither Subject Data nor Images, which need the top level."
        ),
    ]
  }

  // "Should not", what the summary excludes, and what each None is there to prevent.
  private static var productionCannot: [Claim] {
    [
      .confirm(.production, hasNoAccessTo: payoutManagement, refundManagement),
      .confirm(.production, hasNoAccessTo: payoutManagement, refundManagement, priceSheets)
        .acknowledged(
          .falseClaim,
          "Production is to have no part in money, and Customer Service's card counts price sheets as financial control, yet Production may add and edit Price Sheets."
        ),
      .confirm(.production, hasNoAccessTo: userManagement),
      .confirm(.production, hasNoAccessTo: dashboardOrderMetrics),
      .confirm(.production, hasNoAccessTo: marketingContent, campaignApproval),
      .confirm(.production, cannot: .delete, organizations),
      .confirm(.production, hasNoAccessTo: discountCodes),
    ]
  }

  // "Reference only", "without control", "intentionally limited".
  private static var productionOnly: [Claim] {
    [
      .confirm(.production, holds: .view, on: cartTemplates, formTemplates, accountPreferences),
      .confirm(.production, holdsOnly: [.view], within: admin),
    ]
  }
}
