/// Swift as swift-format lays it out at a hundred columns, two spaces deep.
enum SwiftLayout {
  static let width = 100

  /// One argument of a call.
  struct Argument {
    enum Value {
      case code(String)
      case text(String)
      case list([String])
    }

    let label: String?
    let value: Value

    static func code(_ code: String, label: String? = nil) -> Argument {
      Argument(label: label, value: .code(code))
    }

    static func text(_ text: String, label: String? = nil) -> Argument {
      Argument(label: label, value: .text(text))
    }

    static func list(_ items: [String], label: String) -> Argument {
      Argument(label: label, value: .list(items))
    }

    fileprivate var start: String { label.map { "\($0): " } ?? "" }

    fileprivate var onOneLine: String {
      switch value {
      case .code(let code): start + code
      case .text(let text): start + SwiftLiteral.line(text)
      case .list(let items): "\(start)[\(items.joined(separator: ", "))]"
      }
    }
  }

  /// A call on as many lines as it takes.
  ///
  /// - Parameter tail: What follows its closing parenthesis, such as " {".
  static func call(
    _ head: String, _ arguments: [Argument], indent: Int, tail: String = ""
  ) -> [String] {
    let spaces = String(repeating: " ", count: indent)
    let whole =
      "\(spaces)\(head)(\(arguments.map(\.onOneLine).joined(separator: ", ")))\(tail)"
    guard whole.count > width else { return [whole] }
    return ["\(spaces)\(head)("] + filled(arguments, indent: indent + 2, end: ")\(tail)")
  }

  /// As many arguments on each line as fit.
  private static func filled(_ arguments: [Argument], indent: Int, end: String) -> [String] {
    let spaces = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for (number, argument) in arguments.enumerated() {
      let isLast = number == arguments.count - 1
      let mark = isLast ? end : ","
      let text = argument.onOneLine + mark
      if !line.isEmpty, indent + line.count + 1 + text.count <= width {
        line += " " + text
        continue
      }
      if !line.isEmpty { lines.append(spaces + line) }
      line = ""
      if indent + text.count <= width {
        line = text
      } else {
        lines += broken(argument, indent: indent, end: mark)
      }
    }
    return line.isEmpty ? lines : lines + [spaces + line]
  }

  /// An argument that is too long for a line.
  private static func broken(_ argument: Argument, indent: Int, end: String) -> [String] {
    let spaces = String(repeating: " ", count: indent)
    switch argument.value {
    case .code(let code): return [spaces + argument.start + code + end]
    case .list(let items):
      return ["\(spaces)\(argument.start)["]
        + filling(items, indent: indent + 2) + ["\(spaces)]\(end)"]
    case .text(let text):
      // What has a label goes one step further in than what has none.
      let inner = indent + (argument.label == nil ? 0 : 2)
      let block = SwiftLiteral.block(text, indent: inner)
      guard let last = block.last else { return [] }
      return ["\(spaces)\(argument.start)\"\"\""] + block.dropLast() + [last + end]
    }
  }

  /// The elements of an array over several lines, as many on each as fit.
  ///
  /// - Parameter comma: Whether the last one has a comma too, as in an array.
  static func filling(
    _ items: [String], indent: Int, comma: Bool = true
  ) -> [String] {
    let spaces = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for (number, item) in items.enumerated() {
      // One element alone has no comma after it.
      let isLast = number == items.count - 1
      let text = items.count > 1 && (comma || !isLast) ? item + "," : item
      if line.isEmpty {
        line = text
      } else if indent + line.count + 1 + text.count <= width {
        line += " " + text
      } else {
        lines.append(spaces + line)
        line = text
      }
    }
    return line.isEmpty ? lines : lines + [spaces + line]
  }
}
