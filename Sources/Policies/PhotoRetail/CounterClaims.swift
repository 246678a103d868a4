import PolicyModel

// What the document says of work at the counter: selling, and putting a sale right afterwards.

extension PhotoRetail {
  static var sellingClaims: [Claim] {
    [
      .confirm(.clerk, can: .open, register),
      .confirm(.clerk, can: .close, register),
      .confirm(.clerk, can: .create, cart),
      .confirm(.clerk, can: .process, checkout),
      .confirm(.clerk, can: .accept, payments),
      .confirm(.clerk, can: .provide, receipts),
      .confirm(.clerk, can: .view, onlineSales, storeSales),
      .confirm(.clerk, can: .complete, onlineSales, storeSales),
      .confirm(.customerService, can: .process, checkout),
      .only(.owner, .buyer, .customerService, .clerk, can: .open, register),
      .only(.owner, .buyer, .customerService, .clerk, can: .close, register),
      .only(.owner, .buyer, .customerService, .clerk, can: .process, checkout),
      .only(.owner, .buyer, .customerService, .clerk, can: .complete, onlineSales),
      .only(.owner, .buyer, .customerService, .clerk, can: .complete, storeSales),
      .confirm(.clerk, cannot: .create, customItems),
      .confirm(.clerk, cannot: .apply, cartDiscounts),
      .confirm(.buyer, can: .create, customItems),
      .confirm(.buyer, can: .apply, cartPrices, cartDiscounts),
      .only(.owner, .buyer, can: .create, customItems),
      .only(.owner, .buyer, can: .apply, cartPrices),
      .only(.owner, .buyer, can: .apply, cartDiscounts),
    ]
  }

  static var returnsClaims: [Claim] {
    [
      .confirm(.customerService, can: .process, partialRefunds, fullRefunds, returns),
      .confirm(.customerService, can: .void, orders),
      .confirm(.customerService, can: .manage, orderCorrections),
      .confirm(.clerk, cannot: .process, partialRefunds, fullRefunds, returns),
      .confirm(.clerk, cannot: .void, orders),
      // "At a minimum": whoever handles returns holds Customer Service or a level that contains it.
      .includes(.buyer, .customerService),
      .only(.owner, .buyer, .customerService, can: .process, returns),
      .only(.owner, .buyer, .customerService, can: .process, partialRefunds),
      .only(.owner, .buyer, .customerService, can: .process, fullRefunds),
      .only(.owner, .buyer, .customerService, can: .void, orders),
    ]
  }
}
