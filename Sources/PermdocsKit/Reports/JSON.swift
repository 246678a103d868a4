import Diagnostics

/// JSON with its keys in the order given, so that the same findings give the same bytes.
indirect enum JSON {
  case string(String)
  case number(Int)
  case truth(Bool)
  case array([JSON])
  case object(KeyValuePairs<String, JSON>)
  /// Members worked out one by one.
  case members([(String, JSON)])

  /// Two spaces a level, with a newline at the end.
  var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    let deeper = indent + "  "
    switch self {
    case .string(let string): text += Spelling.json(string)
    case .number(let number): text += "\(number)"
    case .truth(let truth): text += truth ? "true" : "false"
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + deeper
        item.write(to: &text, indent: deeper)
      }
      text += items.isEmpty ? "]" : "\n\(indent)]"
    case .object(let pairs):
      JSON.members(pairs.map { ($0.key, $0.value) }).write(to: &text, indent: indent)
    case .members(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + deeper
        text += Spelling.json(member.0)
        text += ": "
        member.1.write(to: &text, indent: deeper)
      }
      text += members.isEmpty ? "}" : "\n\(indent)}"
    }
  }
}
