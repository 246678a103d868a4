import PolicyModel

extension Capillary {
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
}
