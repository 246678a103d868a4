import PolicyModel

extension Capillary {
  static var programManager: PermissionSet {
    PermissionSet("Program Manager", .programManager) {
      Purpose("Lets a person create a program for loyal customers.")

      loyalty.ticks {
        program[.create]
          .acknowledged(
            .actionWithoutView,
            "Whoever creates a program cannot be allowed to view it: the catalog offers Create alone."
          )
      }
    }
  }

  static var promotionManager: PermissionSet {
    PermissionSet("Promotion Manager", .promotionManager) {
      Purpose("Lets a person create a promotion for loyal customers.")

      loyalty.ticks {
        promotion[.create]
          .acknowledged(
            .actionWithoutView,
            "Whoever creates a promotion cannot be allowed to view it: the catalog offers Create alone."
          )
      }
    }
  }

  static var loyaltyExplore: PermissionSet {
    PermissionSet("Loyalty+ Explore", .loyaltyExplore) {
      Purpose("Lets a person see what is in Loyalty+.")

      loyalty.ticks {
        basic[.view]
      }
    }
  }
}
