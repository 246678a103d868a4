import PolicyModel

extension PhotoRetail {
  static var labTech: Role {
    Role("Lab Tech", .labTech) {
      Purpose("Does the photo work of the shop, and nothing beside it.")
      Tagline("Photo Orders Only")
      Note("A shop without a photo lab or a printing service has no use for this level.")

      photoServices {
        photoOrders(.view, .manage, because: "take an order from arrival to hand-over")
        photoUploads(.upload, because: "bring in pictures of pro events and similar work")
      }
      stock {
        pricing.none(because: "nothing in the lab is priced by the technician")
          .printed(as: "Hardware pricing")
          .acknowledged(
            .nameDrift,
            """
            Only the text on Lab Tech speaks of hardware pricing; everywhere else the word is \
            pricing, and the quick reference hides all of it from this level.
            """)
        inventory.none(because: "merchandise is sold in the shop, not made in the lab")
          .printed(as: "General merchandise")
          .acknowledged(
            .nameDrift,
            """
            The text on Lab Tech says general merchandise; the other levels and the quick reference \
            say inventory, and it is taken to be the same.
            """)
      }
      pointOfSale {
        register.none(because: "the lab has no till")
        cart.none(because: "the lab has no till")
        checkout.none(because: "the lab has no till")
      }
      EverythingElse(
        noneBecause:
          "it has nothing to do with photo work, and the quick reference has no tick for it")
    }
    .acknowledged(
      .containedRole,
      """
      The text ranks Lab Tech between Finance and Clerk, neither of which shares a single ability \
      with it. The levels that hold all of Lab Tech are Buyer and Owner.
      """)
  }
}
