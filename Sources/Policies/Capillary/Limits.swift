import PolicyModel

extension Capillary {
  static var limits: [Limit] {
    [
      Limit(
        "custom permission sets", .customSets, atMost: 20, per: "organization",
        more: "a JIRA request to the platform UI team")
    ]
  }
}
