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
}
