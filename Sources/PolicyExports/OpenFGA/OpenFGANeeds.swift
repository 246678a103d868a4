import PolicyAudit
import PolicyModel

/// What must be held for a feature to be of use, as one object for each feature.
///
/// Several needs are a tree: an object that stands for all of them is met where both of its halves
/// are. A chain would be as deep as there are needs, and OpenFGA goes only so deep.
struct OpenFGANeeds {
  typealias Tuple = (user: String, relation: String, object: String)

  private(set) var tuples: [Tuple] = []
  /// The objects that stand for several needs, by those.
  private var joined: [[String]: String] = [:]

  /// What a feature without needs has; no id of a need is a single word.
  private static let nothing = "need:nothing"

  init(_ policy: EnginePolicy) {
    let resolved = policy.resolved
    var ofFeature: [Ref<Feature>: [String]] = [:]
    for need in policy.needs {
      let object = "need:\(need.id(resolved))"
      let met =
        need.certain.map { OpenFGATuples.holders($0, resolved) }
        + need.conditional.map { "line:\($0.line)#stands" }
      tuples += met.map { ($0, "met", object) }
      for feature in need.dependents { ofFeature[feature, default: []].append(object) }
    }
    if resolved.features.contains(where: { ofFeature[$0] == nil }) {
      tuples.append(("user:*", "met", Self.nothing))
    }
    for feature in resolved.features {
      let needs = ofFeature[feature].map { join($0[...]) } ?? Self.nothing
      tuples.append((needs, "needs", "feature:\(resolved[feature].id)"))
    }
  }

  /// The object that is met where all of these are.
  private mutating func join(_ needs: ArraySlice<String>) -> String {
    if needs.count == 1, let only = needs.first { return only }
    if let known = joined[Array(needs)] { return known }
    let middle = needs.startIndex + needs.count / 2
    let one = join(needs[..<middle])
    let other = join(needs[middle...])
    let object = "need:all-\(joined.count + 1)"
    joined[Array(needs)] = object
    tuples += [(one, "one", object), (other, "other", object)]
    return object
  }
}
