// Acknowledgements that stand on more than one card, each written once.

extension Capillary {
  /// On every set that reaches campaigns.
  static let calledEngage = """
    The catalog heads this module Campaign; the permission sets print Engage+ over the same \
    sub-modules.
    """

  /// On the two sets that reach Messages.
  static let noViewOfMessages =
    "Messages can be created and approved by permission, but the catalog has no View of them."

  /// On the two sets that reach Config.
  static let noViewOfConfig =
    "Config can be edited by permission, but the catalog has no View of it."

  /// On both user types that are given sets.
  static let whoManagesUsers = """
    Viewing profiles, editing details and managing permissions are the page's examples of \
    permissions, and the catalog has no row for any of them. Who adds users and who assigns sets \
    to them, Owners alone or Admins as well, is not said.
    """
}
