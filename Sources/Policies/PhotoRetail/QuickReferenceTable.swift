import PolicyModel

extension PhotoRetail {
  /// The fourteen printed rows, each with what it stands for; the ticks and dashes are computed.
  static var quickReference: QuickReference {
    QuickReference("Quick Reference Summary", rowHeading: "Capability", rows: quickReferenceRows)
  }

  private static var quickReferenceRows: [QuickReferenceRow] {
    [
      // Buyer is ticked here and not on the next row, so "full" leaves ownership out.
      QuickReferenceRow("Full system access", everythingBut: ownership[.transfer]),
      QuickReferenceRow("Transfer account ownership", ownership[.transfer]),
      QuickReferenceRow("Create & manage users", users[.create, .manage]),
      QuickReferenceRow("Create custom items in cart", customItems[.create]),
      QuickReferenceRow(
        "Apply price changes / discounts in cart", cartPrices[.apply], cartDiscounts[.apply]),
      QuickReferenceRow(
        "Process refunds & void orders",
        partialRefunds[.process], fullRefunds[.process], orders[.void]),
      QuickReferenceRow("View reports & payment data", reports[.view], paymentData[.view]),
      QuickReferenceRow("View cost of goods", costOfGoods[.view])
        .acknowledged(
          .conditionalCell,
          """
          The table ticks cost of goods for Finance without reserve; the text says that they may be \
          able to see it.
          """),
      QuickReferenceRow("Edit products & pricing", products[.edit], pricing[.edit]),
      QuickReferenceRow(
        "Manage photo orders & uploads", photoOrders[.view, .manage], photoUploads[.upload]),
      QuickReferenceRow(
        "View inventory & pricing (read-only)", inventory[.view], pricing[.view]),
      QuickReferenceRow("Create & edit customers", customers[.create, .edit]),
      QuickReferenceRow(
        "View & complete in-progress sales (online & in-store)",
        onlineSales[.view, .complete], storeSales[.view, .complete]),
      QuickReferenceRow(
        "Open/close register & process sales",
        register[.open, .close], cart[.create], checkout[.process], payments[.accept]),
    ]
  }
}
