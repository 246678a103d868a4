package import PolicyModel

// A photo studio small enough to hold in the head. Goldens and rule examples are written in it.

extension Action {
  package static let view = Action("View", "view", verbs: ["see", "find", "look"])
  package static let edit = Action("Edit", "edit", verbs: ["correct", "change", "replace"])
  package static let delete = Action("Delete", "delete", verbs: ["remove", "delete"], risk: .high)
}

extension Card.ID {
  package static let support: Self = "support"
  package static let owner: Self = "owner"
  package static let retouching: Self = "retouching"
}

extension Level.ID {
  package static let view: Self = "view"
  package static let edit: Self = "edit"
  package static let full: Self = "full"
}

extension Standard.ID {
  package static let desk: Self = "desk"
}

/// The toy product's vocabulary.
package enum Studio {
  package static let setup = Area("Setup", "setup", about: "What a job is made of.")
  package static let capture = Area("Capture", "capture")

  package static let jobs = Feature("Jobs", "jobs", about: "A day of photographs at one place.")
  package static let prices = Feature("Price Lists", "price-lists")
  package static let images = Feature("Images", "images")
  package static let printing = Feature("Printing", "printing", offers: [.view, .edit])
}
