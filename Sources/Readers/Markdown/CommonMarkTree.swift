internal import CCommonMark

/// Reads Markdown with libcmark-gfm: the only place that touches its pointers.
///
/// Of the extensions only tables, task lists and the tag filter are attached. Strikethrough and
/// autolinks change tables of the whole process while they parse, so that parsers running at once
/// spoil each other's results; without them no lock is needed.
enum CommonMarkTree {
  /// Beyond this depth a document is an attack and not a text.
  static let deepest = 100

  /// The tree of a text, or nothing where it is nested too deep.
  static func parse(_ bytes: [UInt8]) -> MarkdownNode? {
    _ = registration
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "tasklist", "tagfilter"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(root) }
    return value(of: root, depth: 0)
  }

  /// The library's list of extensions belongs to the process and is filled once.
  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func value(of node: OpaquePointer, depth: Int) -> MarkdownNode? {
    guard depth <= deepest else { return nil }
    var result = MarkdownNode(
      kind: kind(of: node), line: Int(cmark_node_get_start_line(node)),
      column: Int(cmark_node_get_start_column(node)),
      lastLine: Int(cmark_node_get_end_line(node)))
    var next = cmark_node_first_child(node)
    while let child = next {
      guard let value = value(of: child, depth: depth + 1) else { return nil }
      result.children.append(value)
      next = cmark_node_next(child)
    }
    return result
  }

  private static func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(text(cmark_node_get_literal(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST:
      cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        ? .numbers(start: Int(cmark_node_get_list_start(node))) : .bullets
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_THEMATIC_BREAK: .divider
    case CMARK_NODE_CODE_BLOCK:
      .code(
        language: text(cmark_node_get_fence_info(node)), text(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: .html(text(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode(text(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(text(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: .image(text(cmark_node_get_url(node)))
    case CMARK_NODE_DOCUMENT: .document
    default: extendedKind(named: cmark_node_get_type_string(node))
    }
  }

  /// The kinds of extensions have no constants of their own, only names.
  private static func extendedKind(named name: UnsafePointer<CChar>?) -> MarkdownNode.Kind {
    // Compared where it stands: a page has thousands of cells.
    func isNamed(_ other: StaticString) -> Bool {
      guard let name else { return false }
      for place in 0..<other.utf8CodeUnitCount
      where UInt8(bitPattern: name[place]) != other.utf8Start[place] { return false }
      return name[other.utf8CodeUnitCount] == 0
    }
    if isNamed("table_cell") { return .cell }
    if isNamed("table_row") || isNamed("table_header") { return .row }
    if isNamed("table") { return .table }
    return isNamed("tasklist") ? .item : .unknown(text(name))
  }

  /// A copy of a string that its node owns.
  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
