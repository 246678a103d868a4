/// Reads catalogues in a part of Fluent syntax (projectfluent.org): messages, comments, `{ $name }`,
/// `{ "text" }`, and choices `{ $count -> [one] … *[other] … }`.
///
/// Attributes, terms, references and functions are faults. The end of a line inside a message reads as a
/// space, so a writer can wrap lines.
package struct MessageReader {
  /// What the reader has in the place of a message.
  package struct Fault: Error, Hashable {
    package let what: String
    package let line: Int
    package let column: Int
  }

  private let text: [Unicode.Scalar]
  private var at = 0

  private init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
      scalars.append(scalar)
    }
    self.text = scalars
  }

  /// The messages of a file in their order.
  package static func read(_ text: String) throws(Fault) -> [Message] {
    var reader = MessageReader(text)
    return try reader.messages()
  }

  private mutating func messages() throws(Fault) -> [Message] {
    var messages: [Message] = []
    var comment: [String] = []
    while let next {
      switch next {
      case "\n":
        comment = []
        at += 1
      case " ":
        skip(" ")
        guard self.next == "\n" || self.next == nil else {
          throw fault("a line begins with a space and belongs to no message")
        }
      case "#":
        let marks = skip("#")
        guard marks <= 3, self.next == " " || self.next == "\n" || self.next == nil else {
          throw fault("a comment is #, ## or ###, a space and words")
        }
        if self.next == " " { at += 1 }
        let line = take { $0 != "\n" }
        comment = marks == 1 ? comment + [line] : []
        if self.next != nil { at += 1 }
      case _ where next.isLetter:
        messages.append(try message(comment.joined(separator: "\n")))
        comment = []
      default: throw fault("a message begins with its id, a letter first")
      }
    }
    return messages
  }

  private mutating func message(_ comment: String) throws(Fault) -> Message {
    let line = place(of: at).line
    let id = try identifier()
    skip(" ")
    try expect("=", "after the id \(id)")
    let pieces = try pattern()
    guard next == nil || next == "\n" else { throw fault("there is a } that closes nothing") }
    if next != nil { at += 1 }
    return Message(id: id, comment: comment, pieces: pieces, line: line)
  }

  /// Words and gaps up to the line that does not continue them.
  private mutating func pattern() throws(Fault) -> [Message.Piece] {
    skip(" ")
    var pieces: [Message.Piece] = []
    var words = ""
    func flushed() -> [Message.Piece] { words.isEmpty ? pieces : pieces + [.text(words)] }
    while let next, next != "}" {
      switch next {
      case "{":
        let gap = try placeable()
        if case .text(let literal) = gap {
          words += literal
        } else {
          pieces = flushed() + [gap]
          words = ""
        }
      case "\n":
        guard let after = continuation else {
          return try closed(flushed())
        }
        words = String(words.trimmingLast(" "))
        if !(pieces.isEmpty && words.isEmpty) { words += " " }
        at = after
      default: words.unicodeScalars.append(take(next))
      }
    }
    return try closed(flushed())
  }

  /// The pieces without space at the end; a message without words is a fault.
  private func closed(_ pieces: [Message.Piece]) throws(Fault) -> [Message.Piece] {
    guard let last = pieces.last else { throw fault("there are no words") }
    guard case .text(let words) = last else { return pieces }
    let trimmed = words.trimmingLast(" ")
    return pieces.dropLast() + (trimmed.isEmpty ? [] : [.text(String(trimmed))])
  }

  /// Where the pattern goes on below, if it does.
  private var continuation: Int? {
    var place = at
    var indent = 0
    while place < text.count, text[place] == "\n" || text[place] == " " {
      indent = text[place] == "\n" ? 0 : indent + 1
      place += 1
    }
    guard place < text.count else { return nil }
    if text[place] == "{" { return place }
    return indent > 0 && !".*[}".unicodeScalars.contains(text[place]) ? place : nil
  }

  private mutating func placeable() throws(Fault) -> Message.Piece {
    at += 1
    skipBlank()
    if next == "\"" {
      let words = try literal()
      skipBlank()
      try expect("}", "after a text in quotation marks")
      return .text(words)
    }
    try expect("$", "after {: a gap is { $name }")
    let name = try identifier()
    skipBlank()
    guard next == "-" else {
      try expect("}", "after $\(name)")
      return .argument(name)
    }
    try expect("-", "")
    try expect(">", "after - in a choice")
    return .choice(of: name, try variants())
  }

  private mutating func variants() throws(Fault) -> [Message.Variant] {
    var variants: [Message.Variant] = []
    skip(" ")
    guard next == "\n" else { throw fault("each variant of a choice begins a line") }
    skipBlank()
    while next == "[" || next == "*" {
      let isDefault = next == "*"
      if isDefault { at += 1 }
      try expect("[", "before the key of a variant")
      skipBlank()
      let key = next?.isDigit == true ? take(while: \.isDigit) : try identifier()
      skipBlank()
      try expect("]", "after the key of a variant")
      variants.append(.init(key: key, isDefault: isDefault, pieces: try pattern()))
      skipBlank()
    }
    guard variants.count(where: \.isDefault) == 1 else {
      throw fault("a choice has one variant with *, for everything else")
    }
    try expect("}", "after the variants")
    return variants
  }

  private mutating func literal() throws(Fault) -> String {
    at += 1
    var words = ""
    while let next, next != "\"", next != "\n" {
      guard next == "\\" else {
        words.unicodeScalars.append(take(next))
        continue
      }
      at += 1
      guard let meant = self.next, meant == "\\" || meant == "\"" else {
        throw fault("after a backslash comes another, or a quotation mark")
      }
      words.unicodeScalars.append(take(meant))
    }
    try expect("\"", "at the end of a text")
    return words
  }
}

extension MessageReader {
  fileprivate var next: Unicode.Scalar? { at < text.count ? text[at] : nil }

  fileprivate mutating func take(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    at += 1
    return scalar
  }

  fileprivate mutating func take(while holds: (Unicode.Scalar) -> Bool) -> String {
    var words = String.UnicodeScalarView()
    while let next, holds(next) { words.append(take(next)) }
    return String(words)
  }

  @discardableResult fileprivate mutating func skip(_ scalar: Unicode.Scalar) -> Int {
    take { $0 == scalar }.unicodeScalars.count
  }

  fileprivate mutating func skipBlank() { _ = take { $0 == " " || $0 == "\n" } }

  fileprivate mutating func identifier() throws(Fault) -> String {
    guard next?.isLetter == true else { throw fault("a name begins with a letter") }
    return take { $0.isLetter || $0.isDigit || $0 == "_" || $0 == "-" }
  }

  fileprivate mutating func expect(_ scalar: Unicode.Scalar, _ place: String) throws(Fault) {
    guard next == scalar else { throw fault("there is no \(scalar) \(place)") }
    at += 1
  }

  fileprivate func fault(_ what: String) -> Fault {
    let (line, column) = place(of: at)
    return Fault(what: what, line: line, column: column)
  }

  fileprivate func place(of index: Int) -> (line: Int, column: Int) {
    let before = text[..<index]
    let start = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return (before.count { $0 == "\n" } + 1, index - start + 1)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  fileprivate func trimmingLast(_ scalar: Unicode.Scalar) -> Substring {
    var rest = self[...]
    while rest.unicodeScalars.last == scalar { rest.unicodeScalars.removeLast() }
    return rest
  }
}
