import PolicyModel

// What each Engage+ set is said to be for, held against its ticks.

extension Capillary {
  static var engageDescriptions: [Claim] {
    authorizeCampaigns + activateCampaigns + exploreCampaigns
  }

  private static var authorizeCampaigns: [Claim] {
    [
      .confirm(.engageAuthorize, can: .create, workflow, messages, incentive),
      .confirm(.engageAuthorize, can: .approval, workflow, messages, incentive),
      .confirm(.engageAuthorize, can: .create, campaign)
        .acknowledged(.falseClaim, childrenWithoutParent),
      .confirm(.engageAuthorize, can: .approval, campaign)
        .acknowledged(.falseClaim, childrenWithoutParent),
    ]
  }

  /// Why the set for campaigns does not have the row that is called so.
  private static let childrenWithoutParent = """
    The description says campaigns. The set has every tick that the catalog offers on the rows below \
    Campaign and none on the row Campaign itself; whether the upper row is a short way of ticking \
    those below it or a permission of its own is not said.
    """

  private static var activateCampaigns: [Claim] {
    [
      .confirm(.engageActivate, can: .create, workflow),
      .confirm(.engageActivate, can: .approval, workflow),
      .confirm(.engageActivate, can: .create, messages, incentive),
      .confirm(.engageActivate, cannot: .approval, messages, incentive),
    ]
  }

  private static var exploreCampaigns: [Claim] {
    [
      .confirm(.engageExplore, can: .view, workflow),
      .confirm(.engageExplore, holdsOnly: [.view])
        .acknowledged(
          .falseClaim,
          "The description promises viewing and nothing else. On Workflow the set may also approve."
        ),
    ]
  }
}
