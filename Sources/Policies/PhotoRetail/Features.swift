import PolicyModel

// One feature for each thing that the prose or the quick reference lets somebody do on its own.

extension PhotoRetail {
  // Account
  static let ownership = Feature(
    "Account ownership", "account-ownership", offers: [.transfer],
    about: "Held by whoever has the Owner level; it passes to a user who is given that level.",
    risk: .high)
  static let users = Feature("Users", "users", offers: [.create, .manage], risk: .high)
  static let settings = Feature("Settings", "settings", offers: [.view, .edit])
    .acknowledged(
      .uncoveredFeature,
      """
      The text on Finance names settings as something to keep away from; no row of the quick \
      reference says who reaches them.
      """)

  // Point of Sale
  static let register = Feature("Register", "register", offers: [.open, .close])
  static let cart = Feature(
    "Shopping cart", "shopping-cart", offers: [.create],
    about: "A sale being put together: its items and the customer it is for.")
  static let checkout = Feature("Checkout", "checkout", offers: [.process])
  static let payments = Feature(
    "Payments", "payments", offers: [.accept],
    about: "By cash, by card, or in whatever other way the shop has switched on.")
  static let receipts = Feature("Receipts", "receipts", offers: [.provide])
    .acknowledged(
      .uncoveredFeature,
      """
      A Clerk hands out receipts according to the text; the row on processing sales stops at the \
      payment.
      """)
  static let onlineSales = Feature(
    "In-progress sales (online)", "in-progress-sales-online", offers: [.view, .complete])
  static let storeSales = Feature(
    "In-progress sales (in-store)", "in-progress-sales-in-store", offers: [.view, .complete])

  // Cart Adjustments
  static let customItems = Feature(
    "Custom items in cart", "custom-items", offers: [.create],
    about: "Something sold that the product catalog does not list.")
  static let cartPrices = Feature("Price changes in cart", "cart-price-changes", offers: [.apply])
  static let cartDiscounts = Feature("Discounts in cart", "cart-discounts", offers: [.apply])

  // Returns & Issue Resolution
  static let partialRefunds = Feature(
    "Partial refunds", "partial-refunds", offers: [.process], risk: .high)
  static let fullRefunds = Feature(
    "Full refunds", "full-refunds", offers: [.process], risk: .high)
  static let returns = Feature("Returns", "returns", offers: [.process], risk: .high)
    .acknowledged(
      .uncoveredFeature,
      """
      Customer Service is introduced as the level for returns, and the row on refunds and voided \
      orders does not mention them.
      """)
  static let orders = Feature("Orders", "orders", offers: [.void])
  static let orderCorrections = Feature("Order corrections", "order-corrections", offers: [.manage])
    .acknowledged(
      .uncoveredFeature,
      """
      Order corrections are promised to Customer Service in one sentence; neither its list nor the \
      quick reference comes back to them.
      """)

  // Products & Inventory
  static let inventory = Feature("Inventory", "inventory", offers: [.view, .edit])
    .acknowledged(
      .uncoveredFeature,
      """
      That Finance may not edit inventory is said in the text; the quick reference has a row for \
      viewing it and none for editing it.
      """)
  static let stockLevels = Feature(
    "Stock levels", "stock-levels", offers: [.view], about: "At every location of the business."
  )
  .acknowledged(
    .uncoveredFeature,
    """
    A Clerk sees how much is left at each location according to the text; the quick reference \
    speaks of inventory and pricing only.
    """)
  static let quantities = Feature("Product quantities", "product-quantities", offers: [.edit])
    .acknowledged(
      .uncoveredFeature,
      """
      The text keeps a Clerk from editing quantities; the row on editing has products and pricing, \
      and leaves quantities out.
      """)
  static let pricing = Feature("Pricing", "pricing", offers: [.view, .edit])
  static let products = Feature("Products", "products", offers: [.edit])
  static let costOfGoods = Feature(
    "Cost of goods", "cost-of-goods", offers: [.view],
    about: "What the shop paid; set against the price, it gives the margin away.")

  // Customers
  static let customers = Feature(
    "Customers", "customer-records", offers: [.view, .create, .edit],
    about: "Names, e-mail addresses, telephone numbers and the like."
  )
  .acknowledged(
    .uncoveredFeature,
    """
    The text also lets people view customers; the row speaks of creating and editing them.
    """)

  // Reporting & Payments
  static let reports = Feature("Reports", "reports", offers: [.view])
  static let paymentData = Feature(
    "Payment data", "payment-data", offers: [.view],
    about: "Payments received, to be held against a card processor's statements.")
  static let orderData = Feature("Shopping cart / order data", "order-data", offers: [.view])
    .acknowledged(
      .uncoveredFeature,
      """
      Finance has access to carts and orders according to the text. The quick reference has no row \
      for them, and a dash for Finance on sales in progress.
      """)

  // Photo Services
  static let photoOrders = Feature("Photo orders", "photo-orders", offers: [.view, .manage])
  static let photoUploads = Feature(
    "Photo uploads", "photo-uploads", offers: [.upload],
    about: "Files for pro events and for photo work like it.")
}
