import PolicyModel

// What people say when a permission is missing, in the words of the matrix page.

extension CapturaWorkflow {
  static var symptoms: [Symptom] {
    [
      Symptom(
        "The tab is missing.", "tab-missing", lacking: [.view], holding: [],
        cause: "Nothing is granted there: the level is None."
      ).acknowledged(
        .untruthfulSymptom,
        "The page gives None as the only cause, but by its own foundation rule Subject Data and Images stay out of reach of anybody who has no View on Jobs, whatever their own level."
      ),
      Symptom(
        "I can see it but cannot click it.", "cannot-click",
        lacking: [.add, .edit, .delete, .fullAccess], holding: [.view],
        cause: "The level is View, which lets nobody change anything."),
      Symptom(
        "I can’t delete a mistake.", "cannot-delete", lacking: [.delete], holding: [.add, .edit],
        cause: "The level is Add / Edit, and deleting is not part of it; ask your Workflow Admin."
      ).acknowledged(
        .untruthfulSymptom,
        "The page explains this for Add / Edit alone, but somebody with None or View cannot delete a mistake either."
      ),
    ]
  }

  static var administration: Administration {
    Administration(
      contact: "your Workflow Admin", whoeverHolds: userManagement[.edit, .fullAccess])
  }
}
