import PolicyModel

extension Capillary {
  /// This handbook's own recommendation: the documents have no rule about who must not hold what.
  static var separations: [SeparationOfDuties] {
    [
      .separate(
        .create, from: .approval,
        on: requestsGoodwillPoints, requestsGoodwillCoupons, requestsIDChange, requestsTransaction,
        groupGoodwill,
        because: "nobody should approve a request that they made themselves"
      )
      .acknowledged(
        .unseparatedDuties,
        """
        A user may be given several sets, and the documents do not keep MemberCare Create and \
        MemberCare Authorise apart. This handbook recommends not to give both to one person.
        """),
      .separate(
        .create, from: .approval, on: customerPII, customerRetroTransaction,
        because: "what is entered about a customer afterwards deserves a second pair of eyes"
      )
      .acknowledged(
        .unseparatedDuties,
        """
        Three sets can create a Customer Retro Transaction, Insights+ Reports among them, and only \
        MemberCare Authorise approves one. Nothing keeps it from being given along with the others.
        """),
      .separate(
        .create, from: .approval, on: workflow, messages, incentive,
        because: "what goes out to customers should be read by somebody who did not write it"),
    ]
  }
}
