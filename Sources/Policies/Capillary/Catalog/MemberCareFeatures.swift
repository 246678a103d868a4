import PolicyModel

// Member Care permissions: three rows with others below them.

extension Capillary {
  static let customer = Feature(
    "Customer", "customer", offers: [.view, .create, .edit, .delete, .approval],
    about: "The row above the customer sub-modules; whether it stands for them is not said.")
  static let customerProfile = Feature(
    "Customer Profile", "customer-profile", offers: [.view, .create, .edit, .delete],
    under: customer)
  static let customerPII = Feature(
    "Customer PII", "customer-pii", offers: [.view, .create, .approval], under: customer,
    about: "Personal data by which a customer can be identified.")
  static let customerRetroTransaction = Feature(
    "Customer Retro Transaction", "customer-retro-transaction",
    offers: [.view, .create, .approval], under: customer)
  static let customerCards = Feature(
    "Customer Cards", "customer-cards", offers: [.create], under: customer)
  static let customerGoodwill = Feature(
    "Customer Goodwill", "customer-goodwill", offers: [.view], under: customer
  )
  .acknowledged(
    .unusedFeature,
    """
    Customer Goodwill can be viewed by permission, and no standard set grants it: the sets for \
    goodwill cover only goodwill requests.
    """)
  static let customerGroup = Feature(
    "Customer Group", "customer-group", offers: [.view], under: customer
  )
  .acknowledged(
    .unusedFeature,
    "The catalog lets Customer Group be viewed by permission, and no standard set grants it.")

  static let requests = Feature(
    "Requests", "requests", offers: [.view, .create, .approval],
    about: "The row above the kinds of request; whether it stands for them is not said."
  )
  .acknowledged(
    .parentMismatch,
    """
    Over Customer, Campaign and Group the upper row offers what the rows below it offer together. \
    Over Requests it leaves out Edit and Delete, which Requests Transaction has.
    """)
  static let requestsGoodwillPoints = Feature(
    "Requests Goodwill Points", "requests-goodwill-points", offers: [.view, .create, .approval],
    under: requests)
  static let requestsGoodwillCoupons = Feature(
    "Requests Goodwill Coupons", "requests-goodwill-coupons", offers: [.view, .create, .approval],
    under: requests)
  static let requestsIDChange = Feature(
    "Requests ID Change", "requests-id-change", offers: [.view, .create, .approval],
    under: requests)
  static let requestsIDReallocationMerge = Feature(
    "Requests ID Reallocation/Merge", "requests-id-reallocation-merge", offers: [.view],
    under: requests)
  static let requestsPIIDeletion = Feature(
    "Requests PII Deletion", "requests-pii-deletion", offers: [], under: requests,
    about: "Listed without a single permission to configure."
  )
  .acknowledged(
    .emptyFeature,
    """
    The row for requests to delete personal data is blank, so no set lets anybody raise or approve \
    one.
    """)
  static let requestsCards = Feature(
    "Requests Cards", "requests-cards", offers: [], under: requests,
    about: "Listed without a single permission to configure."
  )
  .acknowledged(
    .emptyFeature,
    """
    Cards can be created by permission under Customer; the row for requests about cards is blank.
    """)
  static let requestsRetroTransaction = Feature(
    "Requests Retro Transaction", "requests-retro-transaction", offers: [], under: requests,
    about: "Listed without a single permission to configure."
  )
  .acknowledged(
    .emptyFeature,
    """
    Three actions can be granted on Customer Retro Transaction; the row for requests of that kind \
    is blank.
    """)
  static let requestsTransaction = Feature(
    "Requests Transaction", "requests-transaction",
    offers: [.view, .create, .edit, .delete, .approval], under: requests)

  static let group = Feature(
    "Group", "group", offers: [.view, .create, .approval],
    about: "The row above the group sub-modules; whether it stands for them is not said.")
  static let groupGoodwill = Feature(
    "Group Goodwill", "group-goodwill", offers: [.view, .create, .approval], under: group)
  static let groupTransactions = Feature(
    "Group Transactions", "group-transactions", offers: [], under: group,
    about: "Listed without a single permission to configure."
  )
  .acknowledged(
    .emptyFeature,
    """
    The catalog lists Group Transactions below Group, and the row is blank.
    """)
}
