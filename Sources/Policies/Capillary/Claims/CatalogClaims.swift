import PolicyModel

// What the catalog leaves out, and which sets alone hold what.

extension Capillary {
  /// Five sub-modules are listed and offer nothing.
  static var nothingToGrant: [Claim] {
    [
      .nobody(
        can: .view, journeys, requestsPIIDeletion, requestsCards, requestsRetroTransaction,
        groupTransactions),
      .nobody(
        can: .create, journeys, requestsPIIDeletion, requestsCards, requestsRetroTransaction,
        groupTransactions),
      .nobody(
        can: .edit, journeys, requestsPIIDeletion, requestsCards, requestsRetroTransaction,
        groupTransactions),
      .nobody(
        can: .delete, journeys, requestsPIIDeletion, requestsCards, requestsRetroTransaction,
        groupTransactions),
      .nobody(
        can: .approval, journeys, requestsPIIDeletion, requestsCards, requestsRetroTransaction,
        groupTransactions),
    ]
  }

  /// Ticks that few sets have, so that giving one of these sets is never a small matter.
  static var rareTicks: [Claim] {
    [
      .only(.organizationOwner, .memberCareExplore, can: .create, customerProfile),
      .only(.organizationOwner, .memberCareExplore, can: .delete, customerProfile),
      .only(.organizationOwner, .memberCareAuthorise, can: .approval, customerPII),
      .only(.organizationOwner, .memberCareAuthorise, can: .approval, customerRetroTransaction),
      .only(
        .organizationOwner, .financeManager, .memberCareCreate, .insightsReports,
        can: .create, customerRetroTransaction),
      .only(
        .organizationOwner, .memberCareAuthorise, .memberCareCreate,
        can: .approval, requestsIDChange),
      .only(
        .organizationOwner, .dataImport, .financeManager, .engageAuthorize, .engageActivate,
        .engageExplore,
        can: .approval, workflow),
      .only(.organizationOwner, .programManager, can: .create, program),
      .only(.organizationOwner, .promotionManager, can: .create, promotion),
      .ranked(.engageAuthorize, .engageActivate, .engageExplore),
      .includes(.memberCareCreate, .memberCareActivate),
      .includes(.memberCareCreate, .memberCareGoodwillExplore),
      .includes(.financeManager, .engageExplore),
    ]
  }
}
