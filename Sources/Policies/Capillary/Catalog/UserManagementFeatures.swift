import PolicyModel

// What comes with the user type. The documents describe these in prose and print no table of them,
// so their names are ours.

extension Capillary {
  static let standardSets = Feature(
    "Standard permission sets", "standard-permission-sets", offers: [.view],
    about: "The fifteen sets that every organization has. Only Capillary itself alters them.")
  static let customSets = Feature(
    "Custom permission sets", "custom-permission-sets",
    offers: [.view, .create, .edit, .delete],
    about: "Sets that an organization makes for itself and that exist nowhere else.", risk: .high)
  static let users = Feature(
    "Users", "users", offers: [.view, .create, .edit],
    about: "The people who sign in: their profiles and details.", risk: .high)
  static let setAssignment = Feature(
    "Assignment of permission sets", "permission-set-assignment", offers: [.view, .edit],
    about: "Which sets an Admin or a Standard User holds.", risk: .high)
}
