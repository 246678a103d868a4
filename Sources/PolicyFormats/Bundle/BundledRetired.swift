import PolicyModel

/// An id that stands for nothing any more.
struct BundledRetired: Codable, Equatable {
  var kind: String
  var id: String
  var name: String
  var reason: String
  var successor: String?

  init(_ retired: Retired) {
    kind = retired.kind.rawValue
    id = retired.id
    name = retired.name
    reason = retired.reason
    successor = retired.successor
  }
}
