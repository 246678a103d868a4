/// A page shell, read once and filled in for every page: plain names, sections and partials of mustache.
///
/// What is filled in is escaped byte by byte, by the kind of value and not by the shell: a shell that forgets
/// it can harm no page.
struct ShellTemplate: Sendable {
  private indirect enum Node: Sendable {
    case markup([UInt8])
    case value(String, isMarkup: Bool)
    case section(String, isInverted: Bool, [Node])
  }

  private let nodes: [Node]

  /// - Parameter files: The template of this name and those it includes, which keep `TemplateContract`.
  init(_ name: String, in files: [String: [UInt8]]) {
    var reader = Reader(bytes: files[name] ?? [], files: files)
    nodes = reader.nodes()
  }

  /// The shell with these values; a name without a value says nothing, and its section is left out.
  func write(_ values: [String: TemplateValue], beside others: [String: TemplateValue] = [:])
    -> [UInt8]
  {
    var out = ByteBuffer(capacity: 16 * 1024)
    Self.write(nodes, [.part(others), .part(values)], to: &out)
    return out.bytes
  }

  private static func write(_ nodes: [Node], _ scopes: [TemplateValue], to out: inout ByteBuffer) {
    for node in nodes {
      switch node {
      case .markup(let bytes): out.append(bytes)
      case .value(let name, let isMarkup):
        if let value = look(name, scopes) { write(value, isMarkup, to: &out) }
      case .section(let name, isInverted: true, let inside):
        if look(name, scopes) == nil { write(inside, scopes, to: &out) }
      case .section(let name, isInverted: false, let inside):
        switch look(name, scopes) {
        case nil: break
        case .list(let parts):
          for part in parts { write(inside, scopes + [.part(part)], to: &out) }
        case .some(let value): write(inside, scopes + [value], to: &out)
        }
      }
    }
  }

  /// The value of a name, from the innermost section outwards; a dot means the section itself.
  private static func look(_ name: String, _ scopes: [TemplateValue]) -> TemplateValue? {
    if name == "." { return scopes.last }
    for scope in scopes.reversed() {
      if case .part(let names) = scope, let value = names[name] { return value }
    }
    return nil
  }

  private static func write(
    _ value: TemplateValue, _ isMarkup: Bool, to out: inout ByteBuffer
  ) {
    switch value {
    case .text(let text): out.append(escaping: text)
    case .english(let text):
      if isMarkup { out.append("<span lang=\"en\" dir=\"ltr\">") }
      out.append(escaping: text)
      if isMarkup { out.append("</span>") }
    case .markup(let bytes) where isMarkup: out.append(bytes)
    case .markup(let bytes): out.append(escaping: String(decoding: bytes, as: UTF8.self))
    case .part, .list: break
    }
  }

  /// Makes nodes of a template's text and tags.
  private struct Reader {
    let bytes: [UInt8]
    let files: [String: [UInt8]]
    var tags: ArraySlice<TemplateTag>
    var position = 0

    init(bytes: [UInt8], files: [String: [UInt8]]) {
      self.bytes = bytes
      self.files = files
      tags = TemplateTag.all(in: bytes)[...]
    }

    /// As far as the end of the section that is open, or of the template.
    mutating func nodes() -> [Node] {
      var nodes: [Node] = []
      while let tag = tags.popFirst() {
        let place = tag.standsAlone(in: bytes) ?? tag.range
        if position < place.lowerBound {
          nodes.append(.markup(Array(bytes[position..<place.lowerBound])))
        }
        position = place.upperBound
        switch tag.kind {
        case .end: return nodes
        case .value: nodes.append(.value(tag.name, isMarkup: tag.isMarkup))
        case .section, .inverted:
          nodes.append(.section(tag.name, isInverted: tag.kind == .inverted, self.nodes()))
        case .partial:
          var reader = Reader(bytes: files[tag.name] ?? [], files: files)
          nodes += reader.nodes()
        case .comment, .unsupported: break
        }
      }
      nodes.append(.markup(Array(bytes[position...])))
      position = bytes.count
      return nodes
    }
  }
}
