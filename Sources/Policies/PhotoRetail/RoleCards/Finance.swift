import PolicyModel

extension PhotoRetail {
  static var finance: Role {
    Role("Finance", .finance) {
      Purpose("Reviews how the business is doing in money, and leaves the shop as it is.")
      Tagline("Reporting & Accounting")
      Guidance("Give it to accountants and bookkeepers, in the house or outside it.")
      Tip(
        "An outside accountant gets the figures this way, and no slip of theirs can alter a product."
      )

      reporting {
        reports(.view, because: "follow takings and trends")
        paymentData(.view, because: "match each day's payments with the card statements")
        orderData(.view, because: "trace a figure back to the sale it came from")
      }
      customerSection {
        customers(.view, .create, .edit, because: "find the customer behind a payment")
          .printed(as: "Customer section")
          .acknowledged(
            .nameDrift,
            """
            The text only gives Finance access to the Customer section, on a level made for \
            reviewing; the quick reference ticks create and edit customers.
            """)
      }
      stock {
        costOfGoods(
          .view, when: "the account allows it; the document does not say what decides",
          because: "work out margins")
        products.none(because: "the catalog is not the accountant's to alter")
        pricing.none(because: "what things sell for is not the accountant's to alter")
        inventory.none(because: "stock is not the accountant's to alter")
      }
      account {
        settings.none(because: "looking after the books calls for no change of settings")
      }
      EverythingElse(
        noneBecause:
          "checking the books does not call for it, and the quick reference has no tick for it")
    }
    .acknowledged(
      .containedRole,
      """
      The text ranks Finance below Customer Service, yet that level lacks reports, payment data and \
      cost of goods. The levels that do hold all of Finance are Buyer and Owner.
      """)
  }
}
