import PolicyModel

// The matrix's three levels. None stands on the cards and in the troubleshooting advice, but not in
// the matrix's list, so no meaning is written for it.

extension CapturaWorkflow {
  /// Whoever may change a thing may see it.
  ///
  /// The documents never say so, but without it Production's Add on Jobs would cut it off from
  /// Subject Data and Images. Nothing else is carried: Delete brings neither Add nor Edit with it.
  static let implications: [Implication] = [
    .whoever(may: .add, also: .view),
    .whoever(may: .edit, also: .view),
    .whoever(may: .delete, also: .view),
    .whoever(may: .fullAccess, also: .view),
  ]

  static var ladder: Ladder {
    Ladder(
      Level(
        "View", .view, [.view],
        meaning: "Look at tabs and data, and change nothing."),
      Level(
        "Add / Edit", .addEdit, [.view, .add, .edit],
        meaning:
          "The everyday working level: make new records, change them and move work on. Seeing is part of it."
      ),
      Level(
        "Delete / Full Access", .fullAccess, [.view, .add, .edit, .delete, .fullAccess],
        meaning:
          "The administrator's level: remove records, or change what applies to the whole system. Everything below is part of it."
      )
    ).acknowledged(
      .undefinedLevel,
      "Twenty-seven lines of the two cards print None, and the advice on a missing tab rests on it, yet the matrix's list of levels leaves None out."
    )
  }
}
