internal import CHTMLParser

/// What an HTML page consists of, one thing after another.
enum HTMLEvent {
  case open(String, line: Int, spans: Spans)
  case close(String)
  case text(String)

  /// How many columns and rows a cell covers.
  struct Spans { var columns = 1, rows = 1 }
}

/// Reads HTML with libxml2: the only place that touches its pointers.
///
/// Mistakes in the page are repaired as browsers repair them; nothing is fetched.
enum HTMLEvents {
  /// Calls `visit` for everything in the page; false where there is no page at all.
  static func read(_ bytes: [UInt8], visit: (HTMLEvent) -> Void) -> Bool {
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    return bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
        let parser = htmlCreateMemoryParserCtxt(start, CInt(buffer.count))
      else { return false }
      defer { htmlFreeParserCtxt(parser) }
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
      htmlCtxtUseOptions(parser, CInt(options))
      // Else lines end at 65,535, which a large page goes beyond.
      parser.pointee.options |= CInt(XML_PARSE_BIG_LINES.rawValue)
      if isUTF8, let encoding = xmlFindCharEncodingHandler("UTF-8") {
        xmlSwitchToEncoding(parser, encoding)
      }
      htmlParseDocument(parser)
      guard let document = parser.pointee.myDoc else { return false }
      defer { xmlFreeDoc(document) }
      guard let root = xmlDocGetRootElement(document) else { return false }
      walk(root, visit)
      return true
    }
  }

  /// Depth first and without recursion, since how deep a page is nested is its author's choice.
  private static func walk(_ root: xmlNodePtr, _ visit: (HTMLEvent) -> Void) {
    var node = root
    while true {
      enter(node, visit)
      if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children {
        node = child
        continue
      }
      leave(node, visit)
      while node.pointee.next == nil {
        guard node != root, let parent = node.pointee.parent else { return }
        node = parent
        leave(node, visit)
        if node == root { return }
      }
      guard node != root, let next = node.pointee.next else { return }
      node = next
    }
  }

  private static func enter(_ node: xmlNodePtr, _ visit: (HTMLEvent) -> Void) {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      let name = text(node.pointee.name)
      let spans =
        name == "td" || name == "th"
        ? HTMLEvent.Spans(columns: span("colspan", of: node), rows: span("rowspan", of: node))
        : HTMLEvent.Spans()
      visit(.open(name, line: Int(xmlGetLineNo(node)), spans: spans))
    // Scripts and styles are CDATA, and no words of the page.
    case XML_TEXT_NODE, XML_ENTITY_REF_NODE: visit(.text(text(node.pointee.content)))
    default: return
    }
  }

  private static func leave(_ node: xmlNodePtr, _ visit: (HTMLEvent) -> Void) {
    if node.pointee.type == XML_ELEMENT_NODE { visit(.close(text(node.pointee.name))) }
  }

  /// More than a hundred is a mistake or an attack.
  private static func span(_ attribute: String, of node: xmlNodePtr) -> Int {
    var next = node.pointee.properties
    while let found = next, text(found.pointee.name) != attribute { next = found.pointee.next }
    let value = next?.pointee.children.map { text($0.pointee.content) } ?? ""
    return min(max(Int(value) ?? 1, 1), 100)
  }

  /// A copy of a string that its node owns.
  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
