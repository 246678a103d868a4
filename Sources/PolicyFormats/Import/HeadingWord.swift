import DocumentModel

/// What a column's heading says that its cells are, in the words that people use.
enum HeadingWord: String, CaseIterable {
  case product, roleID, role, area, featureID, feature, level, granted, effective, reason, condition

  private static let words: [HeadingWord: Set<String>] = [
    .product: ["product"],
    .roleID: ["role_id", "role id", "roleid"],
    .role: [
      "role", "roles", "user", "user type", "user role", "profile", "group", "team", "position",
      "job", "job title", "persona", "who", "permission set", "permission level", "access level",
    ],
    .area: ["area", "areas", "section", "module", "category", "part", "menu", "group of features"],
    .featureID: ["feature_id", "feature id", "featureid"],
    .feature: [
      "feature", "features", "permission", "permissions", "function", "functions", "functionality",
      "ability", "capability", "action", "actions", "activity", "task", "screen", "page",
      "resource",
      "object", "item", "what", "sub-module", "submodule", "right", "rights", "operation",
      "use case",
    ],
    .level: ["level", "access", "allowed", "can", "value", "grant"],
    .granted: ["granted"],
    .effective: ["effective"],
    .reason: ["reason", "why", "because", "comment", "comments", "note", "notes", "remarks"],
    .condition: ["condition", "when", "if"],
  ]

  private static let byWord: [String: HeadingWord] = words.reduce(into: [:]) { found, entry in
    for word in entry.value { found[word] = entry.key }
  }

  init?(_ text: String) {
    guard let word = Self.byWord[NameKey.heading(NameKey.of(text))] else { return nil }
    self = word
  }
}
