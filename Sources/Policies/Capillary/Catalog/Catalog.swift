import PolicyModel

extension Capillary {
  /// The modules in the order of the documents; User Management last, because no set can grant it.
  static var catalog: [CatalogSection] {
    [
      engage.lists(
        campaign, workflow, messages, incentive, audience, report, creatives, config, journeys),
      loyalty.lists(basic, program, promotion),
      memberCare.lists(
        customer, customerProfile, customerPII, customerRetroTransaction, customerCards,
        customerGoodwill, customerGroup,
        requests, requestsGoodwillPoints, requestsGoodwillCoupons, requestsIDChange,
        requestsIDReallocationMerge, requestsPIIDeletion, requestsCards, requestsRetroTransaction,
        requestsTransaction,
        group, groupGoodwill, groupTransactions),
      insights.lists(insightsModule, reports, segments, export, settings),
      userManagement.lists(standardSets, customSets, users, setAssignment),
    ]
  }
}
