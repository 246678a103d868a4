import Diagnostics
import DocumentModel

/// A value as a script or a file of data spells it: JSON without spaces, in the order given.
indirect enum ScriptValue {
  case text(String)
  /// A text that readers see.
  case said(Words)
  case number(Int)
  case truth(Bool)
  case list([ScriptValue])
  case members([(String, ScriptValue)])

  func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes += Spelling.json(text).utf8
    case .said(let words): bytes += Spelling.json(words.text).utf8
    case .number(let number): bytes += String(number).utf8
    case .truth(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (place, item) in items.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        item.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .members(let members):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in members.enumerated() {
        bytes += (place > 0 ? ",\n" : "\n").utf8
        bytes += Spelling.json(member.0).utf8
        bytes.append(UInt8(ascii: ":"))
        member.1.write(to: &bytes)
      }
      bytes += "\n}".utf8
    }
  }

  static func numbers(_ numbers: some Sequence<Int>) -> ScriptValue {
    .list(numbers.map(ScriptValue.number))
  }

  static func texts(_ texts: some Sequence<String>) -> ScriptValue {
    .list(texts.map(ScriptValue.text))
  }

  static func said(_ texts: some Sequence<Words>) -> ScriptValue {
    .list(texts.map { .said($0) })
  }

  /// The same with every text that readers see put through a function.
  func saying(_ say: (Words) -> Words) -> ScriptValue {
    switch self {
    case .said(let words): .said(say(words))
    case .text, .number, .truth: self
    case .list(let items): .list(items.map { $0.saying(say) })
    case .members(let members): .members(members.map { ($0.0, $0.1.saying(say)) })
    }
  }

  /// Every text that readers see.
  var saidWords: [Words] {
    switch self {
    case .said(let words): [words]
    case .text, .number, .truth: []
    case .list(let items): items.flatMap(\.saidWords)
    case .members(let members): members.flatMap(\.1.saidWords)
    }
  }
}
