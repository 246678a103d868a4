import PolicyModel

extension PhotoRetail {
  static var customerService: Role {
    Role("Customer Service", .customerService) {
      Purpose("Settles what goes wrong after a sale, on top of everything a Clerk does.")
      Tagline("Returns & Issue Resolution")
      Includes(.clerk)
      Guidance("Give it to whoever stands at the returns counter.")
      Note(
        """
        A Clerk cannot give money back or undo an order. Whoever has to do either needs this level \
        at least.
        """)

      returnsDesk {
        partialRefunds(.process, because: "give back the part of the price that is owed")
        fullRefunds(.process, because: "give back the whole price")
        returns(.process, because: "take goods back over the counter")
        orders(.void, because: "undo an order that should not have been made")
        orderCorrections(.manage, because: "put right what was entered wrongly")
      }
      EverythingElse(
        noneBecause:
          "neither the counter nor the till calls for it, and the quick reference has no tick for it"
      )
    }
    .acknowledged(
      .containedRole,
      """
      The text ranks Buyer above Customer Service without saying that one contains the other. The \
      quick reference shows that it does: Buyer and Owner hold all of this level.
      """)
  }
}
