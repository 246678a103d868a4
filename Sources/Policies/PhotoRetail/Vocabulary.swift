import PolicyModel

// The areas are ours: the document groups abilities by permission level, not by part of the shop.

extension Card.ID {
  static let owner: Self = "owner"
  static let buyer: Self = "buyer"
  static let customerService: Self = "customer-service"
  static let finance: Self = "finance"
  static let labTech: Self = "lab-tech"
  static let clerk: Self = "clerk"
}

extension PhotoRetail {
  static let account = Area("Account", "account", about: "Who works here and who owns it all.")
  static let pointOfSale = Area("Point of Sale", "point-of-sale", about: "The till and the sale.")
  static let cartAdjustments = Area(
    "Cart Adjustments", "cart-adjustments", about: "Departing from the price list during a sale.")
  static let returnsDesk = Area(
    "Returns & Issue Resolution", "returns", about: "What can be put right after a sale.")
  static let stock = Area(
    "Products & Inventory", "products-inventory",
    about: "What is sold, for how much, and what is left.")
  static let customerSection = Area("Customers", "customers", about: "The people who buy.")
  static let reporting = Area(
    "Reporting & Payments", "reporting", about: "The figures behind the business.")
  static let photoServices = Area(
    "Photo Services", "photo-services", about: "Lab and printing work, where a shop offers it.")
}

extension PhotoRetail {
  /// Every permission the document speaks of.
  static var catalog: [CatalogSection] {
    [
      account.lists(ownership, users, settings),
      pointOfSale.lists(register, cart, checkout, payments, receipts, onlineSales, storeSales),
      cartAdjustments.lists(customItems, cartPrices, cartDiscounts),
      returnsDesk.lists(partialRefunds, fullRefunds, returns, orders, orderCorrections),
      stock.lists(inventory, stockLevels, quantities, pricing, products, costOfGoods),
      customerSection.lists(customers),
      reporting.lists(reports, paymentData, orderData),
      photoServices.lists(photoOrders, photoUploads),
    ]
  }
}
