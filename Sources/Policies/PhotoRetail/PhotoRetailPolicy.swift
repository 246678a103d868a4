public import PolicyModel

/// Photo Retail: a shop's point of sale with a photo lab beside it.
public enum PhotoRetail {
  /// Who may do what at each of its six permission levels.
  public static var policy: Policy {
    Policy(
      "Photo Retail", "photo-retail", version: "1",
      summary: """
        A point of sale for shops that also take photo work. Everybody who signs in has one of six \
        permission levels; this handbook tells what each lets a person do, and what it keeps from \
        them.
        """,
      // A level is what a person has here, so what they may do with one feature needs another word.
      terms: Terms(role: Terms.Noun("permission level", "permission levels"), level: "Access"),
      actions: Action.all,
      catalog: catalog,
      roles: [owner, buyer, customerService, finance, labTech, clerk],
      administration: Administration(
        contact: "the Owner or a Buyer of your account", whoeverHolds: users[.manage]),
      quickReference: quickReference,
      claims: levelClaims + accountClaims + sellingClaims + returnsClaims + stockClaims
        + officeClaims + photoClaims)
  }
}
