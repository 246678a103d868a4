import PolicyModel

extension PhotoRetail {
  static var clerk: Role {
    Role("Clerk", .clerk) {
      Purpose("Serves customers on the shop floor and takes their money at the till.")
      Tagline("Basic Sales Associate")

      pointOfSale {
        register(.open, .close, because: "run a shift alone, from first sale to cashing up")
        cart(.create, because: "ring up what a customer brings and note whose sale it is")
        checkout(.process, because: "bring the sale to its end")
        payments(.accept, because: "take the money in any way the shop has switched on")
        receipts(.provide, because: "let the customer leave with proof of purchase")
        onlineSales(.view, .complete, because: "pick up a sale that began on the web")
        storeSales(.view, .complete, because: "pick up a sale that a colleague began")
      }
      cartAdjustments {
        customItems.none(because: "goods outside the catalog are a manager's call")
        cartDiscounts.none(because: "giving money away is a manager's call")
          .printed(as: "Special discounts")
          .acknowledged(
            .nameDrift,
            """
            The list of what a Clerk cannot do speaks of special discounts alone; the quick \
            reference has discounts and price changes on one line and denies both.
            """)
      }
      returnsDesk {
        partialRefunds.none(because: "money goes back only at the returns counter")
        fullRefunds.none(because: "money goes back only at the returns counter")
        returns.none(because: "goods come back only at the returns counter")
        orders.none(because: "undoing an order is for the returns counter")
      }
      stock {
        inventory(.view, because: "tell a customer whether something can be had")
        stockLevels(.view, because: "find the shop that still has one")
        pricing(.view, because: "quote the price; setting it belongs to managers")
        quantities.none(because: "stock counts are set by managers, not at the till")
        costOfGoods.none(because: "margins stay in the office")
      }
      customerSection {
        customers(.view, .create, .edit, because: "know a customer again and keep the record right")
      }
      EverythingElse(
        noneBecause:
          "serving at the till does not call for it, and the quick reference has no tick for it")
    }
    .acknowledged(
      .containedRole,
      """
      Only Customer Service is said to include the Clerk level. By the quick reference Buyer and \
      Owner hold all of it as well, simply because they hold nearly everything.
      """)
  }
}
