import PolicyModel

extension Capillary {
  static var admin: Role {
    Role("Admin", .admin) {
      Purpose("Works with the permission sets that were chosen for this person.")
      Why(
        """
        An Admin's access is the sum of the sets assigned: when the user is added, or at any time \
        after. Several sets may be assigned to one person.
        """)
      MayBeGivenSets()

      userManagement {
        standardSets(.view, because: "see what each set that comes with the product grants")
        customSets(.view, because: "see what each set of the organization's own grants")
      }
    }
    .acknowledged(.undecidedFeature, whoManagesUsers)
  }
}
