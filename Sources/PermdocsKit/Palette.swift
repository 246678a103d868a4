import Diagnostics

/// Colours, where the stream is a terminal that wants them.
struct Palette: Sendable {
  enum Role: String {
    case error = "31;1"
    case warning = "33;1"
    case note = "36;1"
    case mark = "32;1"
    case strong = "1"
    case quiet = "2"
  }

  let isOn: Bool

  func paint(_ text: String, _ role: Role) -> String {
    isOn ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  var role: Palette.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

/// Text that comes from files and command lines, made safe for a terminal.
enum Printable {
  /// Writes out what would move the cursor, colour the screen, turn the line around or not be seen.
  static func text(_ text: some StringProtocol) -> String { written(text, sparing: []) }

  /// The same of several lines.
  static func lines(_ text: some StringProtocol) -> String { written(text, sparing: ["\n"]) }

  private static func written(
    _ text: some StringProtocol, sparing spared: [Unicode.Scalar]
  ) -> String {
    func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
      Self.isUnsafe(scalar) && !spared.contains(scalar)
    }
    guard text.unicodeScalars.contains(where: isUnsafe) else { return String(text) }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isUnsafe(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Joiners are spared: Persian and families of emoji are written with them.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " "..."~", "\t", "\u{200C}", "\u{200D}": false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}
