import Diagnostics
import PolicyModel

// Names for findings: what the product calls a thing, or its id where the policy has no such thing.

extension ResolvedPolicy {
  func name(_ id: Card.ID) -> String { printable(card(id)?.name ?? id.text) }
  func name(_ id: Feature.ID) -> String { printable(feature(id)?.name ?? id.text) }
  func name(_ id: Action.ID) -> String { printable(action(id)?.name ?? id.text) }
  func name(_ id: Area.ID) -> String { printable(area(id)?.name ?? id.text) }

  /// "Edit on Jobs".
  func name(_ permission: Permission) -> String {
    "\(name(permission.action)) on \(name(permission.feature))"
  }
}

/// Text as one line of a finding can carry it: no control characters, and not a page long.
func printable(_ text: String, atMost longest: Int = 200) -> String {
  if text.utf8.count <= longest, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  let scalars = text.unicodeScalars
  var line = ""
  for scalar in scalars.prefix(longest) {
    line.unicodeScalars.append(scalar.isPrintable ? scalar : "\u{FFFD}")
  }
  return scalars.count > longest ? line + "…" : line
}

extension Unicode.Scalar {
  /// False for what would move the cursor, break the line, turn the direction of reading or not be seen.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: !properties.isBidiControl && !isInvisible
    }
  }

  /// Joiners, variation selectors and tags have their use in Persian, in emoji and in flags.
  var isInvisible: Bool {
    switch value {
    case 0x200C...0x200D, 0xFE00...0xFE0F, 0xE0020...0xE007F, 0xE0100...0xE01EF: false
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

/// Actions as a product prints a set that has no name of its own: "View / Delete".
func list(_ actions: some Sequence<Action>) -> String {
  actions.map { printable($0.name) }.joined(separator: " / ")
}

/// Names in a sentence, at most ten of them: "Jobs, Images and 4 more".
///
/// - Parameter total: How many there are, where `names` holds only the first of them.
func enumerated(_ names: some Collection<String>, of total: Int? = nil) -> String {
  var parts = Array(names.prefix(10))
  let more = (total ?? names.count) - parts.count
  if more > 0 { parts.append("\(more) more") }
  guard let last = parts.popLast() else { return "" }
  return parts.isEmpty ? last : "\(parts.joined(separator: ", ")) and \(last)"
}

extension SourceAnchor {
  /// The same line with one of its actions underlined: `.edit`.
  func underlining(_ action: Action.ID) -> SourceAnchor {
    let words = action.text.split(separator: "-")
    let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return underlining(".\(words.first ?? "")\(rest.joined())")
  }
}
