import PolicyModel

// What the documents say of user types and of permission sets themselves.

extension Capillary {
  static var userTypes: [Claim] {
    [
      // Seeing which sets there are is told of whoever reads; handing them out, of nobody by name.
      .confirm(.organizationOwner, can: .view, standardSets, customSets),
      .confirm(.admin, can: .view, standardSets, customSets),
      .confirm(.standardUser, can: .view, standardSets, customSets),
      .confirm(.organizationOwner, can: .create, users),
      .confirm(.organizationOwner, can: .edit, users, setAssignment),
      .includes(.organizationOwner, .admin),
      .includes(.organizationOwner, .standardUser),
      .unrestricted(.organizationOwner)
        .acknowledged(
          .falseClaim,
          """
          Owners are called the highest user type in the system, and what they hold is given as all \
          permission sets. The fifteen standard sets leave 16 of the 66 configurable permissions \
          untouched, so an Owner has those only once a custom set grants them.
          """),
    ]
  }

  /// An Owner holds every standard set.
  static var ownerIncludes: [Claim] {
    [
      .includes(.organizationOwner, .dataImport),
      .includes(.organizationOwner, .financeManager),
      .includes(.organizationOwner, .memberCareAuthorise),
      .includes(.organizationOwner, .memberCareCreate),
      .includes(.organizationOwner, .memberCareActivate),
      .includes(.organizationOwner, .memberCareGoodwillExplore),
      .includes(.organizationOwner, .memberCareExplore),
      .includes(.organizationOwner, .insightsExportSegmentsSettings),
      .includes(.organizationOwner, .insightsReports),
      .includes(.organizationOwner, .engageAuthorize),
      .includes(.organizationOwner, .engageActivate),
      .includes(.organizationOwner, .engageExplore),
      .includes(.organizationOwner, .programManager),
      .includes(.organizationOwner, .promotionManager),
      .includes(.organizationOwner, .loyaltyExplore),
    ]
  }

  /// Standard sets are fixed, custom sets are the Owner's.
  static var permissionSetCare: [Claim] {
    [
      .nobody(can: .create, standardSets),
      .nobody(can: .edit, standardSets),
      .nobody(can: .delete, standardSets),
      .only(.organizationOwner, can: .create, customSets),
      .only(.organizationOwner, can: .edit, customSets),
      .only(.organizationOwner, can: .delete, customSets),
    ]
  }
}
