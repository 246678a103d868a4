import PolicyModel

// What the document says of whole levels, and of the account. Where it says two things, both stand
// here and the one that the cards contradict is acknowledged.

extension PhotoRetail {
  static var levelClaims: [Claim] {
    [
      .thereAre(6, .roles),
      .ranked(.owner, .buyer, .customerService, .finance, .labTech, .clerk)
        .acknowledged(
          .falseClaim,
          """
          The text ranks the levels from most to least access: Owner, Buyer, Customer Service, \
          Finance, Lab Tech, Clerk. The quick reference bears out only that Owner and Buyer stand \
          above the rest. Customer Service lacks the figures that Finance has, Finance lacks the \
          photo work that Lab Tech has, and a step up from Clerk to Lab Tech loses four abilities \
          for the one it gains. Advice to give a level "or higher" is therefore safe for returns \
          and wrong for reports.
          """),
      .mostRestricted(.clerk)
        .acknowledged(
          .falseClaim,
          """
          The text calls Clerk the most restricted level. The quick reference ticks four abilities \
          for a Clerk, three for Finance and a single one for Lab Tech.
          """),
      .unrestricted(.owner),
      .includes(.owner, .buyer),
      .equals(.buyer, .owner, except: ownership[.transfer]),
      .equals(.buyer, .owner)
        .acknowledged(
          .falseClaim,
          """
          A Buyer is said to share every feature and section with the Owner, and a few lines \
          further down not to be able to make anybody Owner.
          """),
      .unrestricted(.buyer)
        .acknowledged(
          .falseClaim,
          """
          The quick reference ticks full system access for Buyer and puts a dash on the very next \
          row, transfer of ownership. Full can only mean all the rest.
          """),
      .includes(.customerService, .clerk),
      .confirm(
        .labTech, hasNoAccessTo: register, cart, checkout, payments, receipts, onlineSales,
        storeSales, customItems, cartPrices, cartDiscounts, customers, reports, paymentData,
        orderData),
    ]
  }

  static var accountClaims: [Claim] {
    [
      .only(.owner, can: .transfer, ownership),
      .confirm(.owner, can: .transfer, ownership),
      .confirm(.buyer, cannot: .transfer, ownership),
      .only(.owner, .buyer, can: .create, users),
      .only(.owner, .buyer, can: .manage, users),
      .only(.owner, .buyer, can: .view, settings),
      .only(.owner, .buyer, can: .edit, settings),
      .confirm(.finance, cannot: .edit, settings),
    ]
  }
}
