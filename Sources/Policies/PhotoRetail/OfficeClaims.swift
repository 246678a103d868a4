import PolicyModel

// What the document says of goods, figures, customers and the photo lab.

extension PhotoRetail {
  static var stockClaims: [Claim] {
    [
      .confirm(.clerk, can: .view, inventory, stockLevels, pricing),
      .confirm(.customerService, can: .view, inventory),
      .confirm(.clerk, cannot: .edit, quantities, pricing, products),
      .confirm(.clerk, cannot: .view, costOfGoods),
      .confirm(.finance, can: .view, costOfGoods),
      .confirm(.finance, cannot: .edit, products, pricing, inventory),
      .confirm(.labTech, hasNoAccessTo: pricing, inventory, stockLevels, products, costOfGoods),
      .only(.owner, .buyer, .finance, can: .view, costOfGoods),
      .only(.owner, .buyer, can: .edit, products),
      .only(.owner, .buyer, can: .edit, pricing),
      .only(.owner, .buyer, can: .edit, inventory),
      .only(.owner, .buyer, can: .edit, quantities),
      .only(.owner, .buyer, .customerService, .clerk, can: .view, inventory),
      .only(.owner, .buyer, .customerService, .clerk, can: .view, pricing),
      .confirm(.clerk, holdsOnly: [.view], within: stock),
      .confirm(.customerService, holdsOnly: [.view], within: stock),
      .confirm(.buyer, holdsOnly: [.view], within: stock)
        .acknowledged(
          .falseClaim,
          """
          The quick reference labels one row "read-only" and ticks it for Buyer and Owner, while \
          another row lets both of them edit products and pricing.
          """),
    ]
  }

  static var officeClaims: [Claim] {
    [
      .confirm(.finance, can: .view, reports, paymentData, orderData, customers),
      .only(.owner, .buyer, .finance, can: .view, reports),
      .only(.owner, .buyer, .finance, can: .view, paymentData),
      .confirm(.clerk, can: .view, customers),
      .confirm(.clerk, can: .create, customers),
      .confirm(.clerk, can: .edit, customers),
      .confirm(.customerService, can: .edit, customers),
      .only(.owner, .buyer, .customerService, .finance, .clerk, can: .create, customers),
      .only(.owner, .buyer, .customerService, .finance, .clerk, can: .edit, customers),
    ]
  }

  static var photoClaims: [Claim] {
    [
      .confirm(.labTech, can: .view, photoOrders),
      .confirm(.labTech, can: .manage, photoOrders),
      .confirm(.labTech, can: .upload, photoUploads),
      .confirm(.labTech, holdsOnly: [.view, .manage, .upload]),
      .only(.owner, .buyer, .labTech, can: .manage, photoOrders),
      .only(.owner, .buyer, .labTech, can: .upload, photoUploads),
    ]
  }
}
