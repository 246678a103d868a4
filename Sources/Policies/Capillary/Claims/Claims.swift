import PolicyModel

extension Capillary {
  /// Everything the documents say that the policy must bear out.
  static var claims: [Claim] {
    counts + userTypes + ownerIncludes + permissionSetCare + nothingToGrant + rareTicks
      + memberCareDescriptions + engageDescriptions + otherDescriptions
  }

  private static var counts: [Claim] {
    [
      .thereAre(66, .configurablePermissions),
      .thereAre(15, .permissionSets),
      .thereAre(3, .roles),
      .atMost(20, .customSets),
    ]
  }
}
