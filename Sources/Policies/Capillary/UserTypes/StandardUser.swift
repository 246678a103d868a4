import PolicyModel

extension Capillary {
  static var standardUser: Role {
    Role("Standard User", .standardUser) {
      Purpose("Works with the permission sets that were chosen for this person.")
      Why("Sets are assigned to a Standard User in the same two ways as to an Admin.")
      MayBeGivenSets()

      userManagement {
        standardSets(.view, because: "see what each set that comes with the product grants")
        customSets(.view, because: "see what each set of the organization's own grants")
      }
    }
    .acknowledged(.undecidedFeature, whoManagesUsers)
    .acknowledged(
      .twinRoles,
      """
      The page says that sets are assigned in a way that depends on the user type, then describes \
      one way for Admins and Standard Users alike. It names nothing that sets the two apart.
      """)
  }
}
