import PolicyModel

// What the matrix page recommends for three kinds of people. It names no role page that follows
// them, so each is measured against both cards.

extension CapturaWorkflow {
  static var standards: [Standard] { [operatorStandard, leadStandard, adminStandard] }

  private static var operatorStandard: Standard {
    Standard(
      "Operator Standard", .operator, why: "A full day's work, with as little risk as possible.",
      .recommends(.addEdit, on: jobs, subjectData, images),
      .recommends(.view, on: jobOrders, studioOrders, releaseOrders, printed: "Orders")
        .acknowledged(
          .vagueStandard,
          "The standard says Orders, and the product has Job Orders, Studio Orders and Release Orders; all three are measured here."
        ),
      .recommends(.view, on: toolsExport, printed: "Exports")
        .acknowledged(
          .nameDrift,
          "The standard says Exports, the cards print Tools — Export, and the matrix calls it Export Tools."
        )
    ).acknowledged(
      .unmetStandard,
      "Neither card reaches Add / Edit on Jobs, where Customer Service has View and Production has Add; both go beyond it on Job Orders and exports, and no page says which role is meant to follow it."
    )
  }

  private static var leadStandard: Standard {
    Standard(
      "Lead / Manager Standard", .lead, why: "Room to decide, without the administrator's reach.",
      containing: .operator,
      .recommends(.addEdit, on: marketingContent, printed: "Marketing campaigns")
        .acknowledged(
          .nameDrift,
          "The standard says Marketing campaigns, as the matrix does, while the cards print Marketing Content and Marketing."
        ),
      .recommends(.addEdit, on: releaseOrders)
    ).acknowledged(
      .unmetStandard,
      "Customer Service may not release orders, and Production, which goes beyond the standard there, has None on marketing."
    )
  }

  private static var adminStandard: Standard {
    Standard(
      "Admin Standard", .admin, why: "For those who answer for the system and its users.",
      .recommends(.addEdit, on: accountPreferences),
      .recommends(.addEdit, on: userManagement),
      .recommends(.fullAccess, printed: "for changes that reach the whole system")
        .acknowledged(
          .vagueStandard,
          "The standard asks for Full Access wherever a change reaches the whole system and names no feature, so nobody can be measured; the same level is Delete / Full Access in the matrix and Delete access in the advice on mistakes."
        )
    ).acknowledged(
      .unmetStandard,
      "Neither card is an administrator's; and the standard, unlike the Lead / Manager Standard, contains no other, so read to the letter an administrator could not even see Jobs."
    )
  }
}
