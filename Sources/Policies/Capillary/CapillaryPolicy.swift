public import PolicyModel

/// Capillary: loyalty, campaigns, member care and insights for organizations.
public enum Capillary {
  /// Who may do what in Capillary.
  public static var policy: Policy {
    Policy(
      "Capillary", "capillary", version: "1",
      summary: """
        A platform for loyalty programs, campaigns, care for members and insights. People hold \
        permission sets: fifteen that come with the product, and those an organization makes itself.
        """,
      terms: Terms(
        role: Terms.Noun("user type", "user types"),
        area: Terms.Noun("module", "modules"),
        feature: Terms.Noun("sub-module", "sub-modules")),
      actions: [.view, .create, .edit, .delete, .approval], view: .view,
      catalog: catalog,
      roles: [organizationOwner, admin, standardUser],
      sets: [
        dataImport, financeManager,
        memberCareAuthorise, memberCareCreate, memberCareActivate, memberCareGoodwillExplore,
        memberCareExplore,
        insightsExportSegmentsSettings, insightsReports,
        engageAuthorize, engageActivate, engageExplore,
        programManager, promotionManager, loyaltyExplore,
      ],
      separations: separations,
      limits: limits,
      administration: Administration(
        contact: "an Organization Owner", whoeverHolds: setAssignment[.edit]),
      claims: claims)
  }
}
