import PolicyModel

// What the two cards and the matrix page say of themselves in sentences, beside their tables.

extension CapturaWorkflow {
  static var claims: [Claim] {
    customerServiceClaims + productionClaims + pageClaims
  }

  private static var pageClaims: [Claim] {
    [
      .thereAre(2, .roles),
      .thereAre(31, .features),
      // The foundation rule, card by card.
      .confirm(.customerService, can: .view, jobs, subjectData, images),
      .confirm(.production, can: .view, jobs, subjectData, images),
    ]
  }
}
