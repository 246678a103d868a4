import PolicyModel

// What each Member Care set is said to be for, held against its ticks.

extension Capillary {
  static var memberCareDescriptions: [Claim] {
    authorise + create + activateAndGoodwill + explore
  }

  private static var authorise: [Claim] {
    [
      .confirm(
        .memberCareAuthorise, can: .approval, requestsGoodwillPoints, requestsGoodwillCoupons,
        requestsIDChange, requestsTransaction),
      .confirm(.memberCareAuthorise, holdsOnly: [.approval]),
    ]
  }

  private static var create: [Claim] {
    [
      .confirm(
        .memberCareCreate, can: .create, requestsGoodwillPoints, requestsGoodwillCoupons,
        requestsIDChange, requestsTransaction),
      .confirm(.memberCareCreate, can: .create, throughout: memberCare)
        .acknowledged(
          .falseClaim,
          """
          The description speaks of creating across Member Care. The set cannot create a Customer \
          Profile, and on the rows Customer, Requests and Group it has View where Create is offered.
          """),
      .confirm(.memberCareCreate, can: .edit, throughout: memberCare)
        .acknowledged(
          .falseClaim,
          """
          The description speaks of editing across Member Care. The set has Edit on Customer Profile \
          alone; a later edition of the page ticks Create and Edit where this handbook reads View \
          and Create, but the catalog offers Edit on hardly any of those rows.
          """),
    ]
  }

  private static var activateAndGoodwill: [Claim] {
    [
      .confirm(.memberCareActivate, can: .edit, customerProfile),
      .confirm(.memberCareActivate, can: .view, requestsGoodwillPoints, requestsGoodwillCoupons)
        .acknowledged(
          .falseClaim,
          """
          The description promises a view of goodwill requests. The set shows those for coupons and \
          not those for points.
          """),
      .confirm(
        .memberCareGoodwillExplore, can: .view, requestsGoodwillPoints, requestsGoodwillCoupons,
        groupGoodwill),
      .confirm(.memberCareGoodwillExplore, holdsOnly: [.view]),
    ]
  }

  private static var explore: [Claim] {
    [
      .confirm(.memberCareExplore, holdsOnly: [.view])
        .acknowledged(
          .falseClaim,
          """
          The description promises viewing and nothing else. On Customer Profile the set may also \
          create, edit and delete.
          """),
      .confirm(
        .memberCareExplore, can: .view, customerProfile, customerPII, customerRetroTransaction,
        customerGoodwill, customerGroup
      )
      .acknowledged(
        .falseClaim,
        """
        The description promises a view of a customer's details. Customer Goodwill and Customer \
        Group, two of the details that can be viewed by permission, are missing.
        """),
      .confirm(
        .memberCareExplore, hasNoAccessTo: requests, requestsGoodwillPoints,
        requestsGoodwillCoupons, requestsIDChange, requestsIDReallocationMerge, requestsTransaction
      )
      .acknowledged(
        .falseClaim,
        """
        The description leaves requests out. The set may view three kinds of request: ID change, ID \
        reallocation or merge, and transaction.
        """),
    ]
  }
}
