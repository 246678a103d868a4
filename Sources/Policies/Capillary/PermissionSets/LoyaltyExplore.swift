import PolicyModel

extension Capillary {
  static var loyaltyExplore: PermissionSet {
    PermissionSet("Loyalty+ Explore", .loyaltyExplore) {
      Purpose("Lets a person see what is in Loyalty+.")

      loyalty.ticks {
        basic[.view]
      }
    }
  }
}
