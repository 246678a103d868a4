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

/// Text that comes from files, made safe for a terminal.
enum Printable {
  /// Writes out what would move the cursor, colour the screen or turn the line around.
  static func text(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return String(text) }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isUnsafe(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x61C: true
    default: false
    }
  }
}
