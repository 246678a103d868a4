import PolicyModel

extension PhotoRetail {
  static var buyer: Role {
    Role("Buyer", .buyer) {
      Purpose("Runs the business day to day, with everything an Owner has but the ownership.")
      Tagline("Manager / Secondary Administrator")
      Note(
        "The name is left over from online purchasing; the level has long been that of a manager.")
      Tip(
        "Choose it for managers you trust with all of the system, short of giving the account away."
      )

      account {
        users(.create, .manage, because: "take on staff and choose each one's permission level")
        settings(.view, .edit, because: "keep the system set up as the business works")
        ownership.none(because: "who becomes Owner is for the present Owner alone to say")
          .printed(as: "Owner role")
          .acknowledged(
            .nameDrift,
            """
            Of a Buyer the text says that they cannot assign the Owner role; the quick reference \
            says transfer account ownership. Both are taken to be one and the same act.
            """)
      }
      pointOfSale {
        register(.open, .close, because: "stand in at the till")
        cart(.create, because: "stand in at the till")
        checkout(.process, because: "stand in at the till")
        payments(.accept, because: "stand in at the till")
        receipts(.provide, because: "stand in at the till")
        onlineSales(.view, .complete, because: "help out with sales that began on the web")
        storeSales(.view, .complete, because: "help out with sales left unfinished")
      }
      cartAdjustments {
        customItems(.create, because: "sell what the catalog lacks, in the middle of a sale")
        cartPrices(.apply, because: "settle on another price while the customer waits")
        cartDiscounts(.apply, because: "reward a customer on the spot")
          .printed(as: "Special discounts")
          .acknowledged(
            .nameDrift,
            """
            The text on Buyers says special discounts where the quick reference says discounts; \
            what would make one special is not told.
            """)
      }
      returnsDesk {
        partialRefunds(.process, because: "decide the cases that the counter cannot")
        fullRefunds(.process, because: "decide the cases that the counter cannot")
        returns(.process, because: "decide the cases that the counter cannot")
        orders(.void, because: "undo an order that should not have been made")
        orderCorrections(.manage, because: "put right what was entered wrongly")
      }
      stock {
        inventory(.view, .edit, because: "know what there is and keep the record true")
        stockLevels(.view, because: "move goods to where they sell")
        quantities(.edit, because: "enter deliveries and counts")
        pricing(.view, .edit, because: "set what things sell for")
        products(.edit, because: "keep the catalog up to date")
        costOfGoods(.view, because: "know the margin before agreeing to a price")
      }
      customerSection {
        customers(.view, .create, .edit, because: "look after the people who buy")
      }
      reporting {
        reports(.view, because: "steer by the figures")
        paymentData(.view, because: "check that the takings are all there")
        orderData(.view, because: "trace what was sold to whom")
      }
      photoServices {
        photoOrders(.view, .manage, because: "keep the lab's work moving")
        photoUploads(.upload, because: "help out in the lab")
      }
    }
  }
}
