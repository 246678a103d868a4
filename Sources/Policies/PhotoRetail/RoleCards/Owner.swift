import PolicyModel

extension PhotoRetail {
  static var owner: Role {
    Role("Owner", .owner) {
      Purpose("Stands at the head of the account: every part of the system is open to an Owner.")
      Tagline("Full Administrator")
      Includes(.buyer)
      Note("Whoever is the first user of an account becomes its Owner without being asked.")
      Warning(
        """
        Handing the account over costs you the Owner level at once, and nobody but the new Owner \
        could hand it back. Be sure before you do it.
        """)

      account {
        ownership(.transfer, because: "pass the business on; nobody at another level can")
      }
    }
  }
}
