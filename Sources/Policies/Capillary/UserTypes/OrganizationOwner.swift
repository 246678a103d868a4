import PolicyModel

extension Capillary {
  static var organizationOwner: Role {
    Role("Organization Owner", .organizationOwner) {
      Purpose("Stands above every other user type and comes with every permission set.")
      Why("Nothing has to be assigned to an Owner: whatever a set grants, an Owner holds already.")
      Includes(.admin, .standardUser)
      Holds.everySet()
      Note(
        """
        Standard sets are fixed. Neither an Owner nor anybody else in the organization alters or \
        removes one; for a new permission on a standard set, ask Capillary.
        """)
      Tip("There is a limit to the number of custom sets, and it can be raised on request.")

      userManagement {
        customSets(
          .view, .create, .edit, .delete,
          because: "create a set out of several modules, change it later, delete it when it is done"
        )
        users(
          .view, .create, .edit,
          because: "no user type stands higher, so whatever concerns users is within reach")
        setAssignment(
          .view, .edit,
          because: "no user type stands higher, so whatever concerns users is within reach")
      }
    }
    .acknowledged(
      .unseparatedDuties,
      """
      An Owner holds every set at once and so both creates and approves everything. The documents \
      give Owners all sets and name no exception.
      """)
  }
}
