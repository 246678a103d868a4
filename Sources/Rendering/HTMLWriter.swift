import Diagnostics
import DocumentModel

/// Writes the blocks of a page as HTML.
///
/// No style stands in the markup: it holds names for what things are, and the style sheet decides
/// how they look.
struct HTMLWriter {
  private(set) var out = ByteBuffer(capacity: 32 * 1024)
  private let inlines: HTMLInlines
  /// The level of the last heading: the next may be one deeper and no more.
  private var level = 1
  private var hasLegend: Bool
  private let tones: [Tone]
  private let settings: SiteSettings
  private let writtenAt: String
  /// Paper has no keys, no pointer and no permanent links.
  private let isPaper: Bool

  init(_ document: Document, links: LinkResolver, settings: SiteSettings = SiteSettings()) {
    self.settings = settings
    writtenAt = settings.language.markup(.writtenAt)
    isPaper = links.format == .paper
    inlines = HTMLInlines(address: document.address, links: links)
    tones = document.tones
    hasLegend = document.explainsItsTones
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let id, let words): writeHeading(level, id, words)
    case .paragraph(let words): element("p", words)
    case .list(let style, let items): write(items, style)
    case .table(let table): write(table)
    case .callout(let kind, let inside):
      out.append("<div class=\"callout ")
      out.append(verbatim: kind.rawValue)
      out.append("\" role=\"note\"><p class=\"label\">")
      out.append(verbatim: settings.language.markup(kind.word))
      out.append("</p>\n")
      write(inside)
      out.append("</div>\n")
    case .code(_, let text):
      out.append(isPaper ? "<pre><code>" : "<pre tabindex=\"0\"><code>")
      out.append(escaping: text)
      out.append("</code></pre>\n")
    case .quote(let inside):
      out.append("<blockquote>\n")
      write(inside)
      out.append("</blockquote>\n")
    case .divider: out.append("<hr>\n")
    }
  }

  private mutating func writeHeading(_ wanted: Int, _ id: String, _ words: [Inline]) {
    level = min(max(wanted, 2), level + 1, 6)
    let digit = UInt8(ascii: "0") + UInt8(level)
    out.append("<h")
    out.append(digit)
    attribute(" id=\"", id)
    out.append(">")
    // A heading is its own permanent link, unless it already holds one.
    let linksItself = !isPaper && !id.isEmpty && !words.containsLink
    if linksItself {
      attribute("<a class=\"self\" href=\"", "#" + AddressSpelling.encode(id))
      out.append(">")
    }
    write(words)
    if linksItself { out.append("</a>") }
    out.append("</h")
    out.append(digit)
    out.append(">\n")
  }

  private mutating func write(_ items: [[Block]], _ style: ListStyle) {
    switch style {
    case .bullets: out.append("<ul>\n")
    case .numbers(let start):
      out.append("<ol")
      if start != 1 { attribute(" start=\"", "\(start)") }
      out.append(">\n")
    }
    for item in items {
      out.append("<li>")
      if item.count == 1, case .paragraph(let words) = item[0] { write(words) } else { write(item) }
      out.append("</li>\n")
    }
    out.append(style == .bullets ? "</ul>\n" : "</ol>\n")
  }

  private mutating func write(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    if !isPaper, !hasLegend, table.hasTones {
      hasLegend = true
      writeLegend()
    }
    let caption = table.id + ".caption"
    if !isPaper {
      attribute("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"", caption)
      out.append(">\n")
    }
    attribute("<table id=\"", table.id)
    if table.headings > 1 { out.append(" class=\"grouped\"") }
    if let filter = table.filter {
      attribute(" data-rows=\"", "\(filter.rows.one.text)|\(filter.rows.many.text)")
      attribute(" data-columns=\"", "\(filter.columns.one.text)|\(filter.columns.many.text)")
    }
    if let tool = table.tool { attribute(" data-tool=\"", tool) }
    attribute(">\n<caption id=\"", caption)
    out.append("><span>")
    write(table.caption)
    out.append("</span></caption>\n<thead><tr>")
    for (index, column) in table.columns.enumerated() {
      out.append(column.isState ? "<th scope=\"col\" class=\"state\"" : "<th scope=\"col\"")
      if let id = column.id { attribute(" data-column=\"", id) }
      out.append(">")
      if index == 0, column.heading.plainText.isEmpty {
        out.append(verbatim: settings.language.markup(.name))
      }
      write(column.heading)
      out.append("</th>")
    }
    out.append("</tr></thead>\n<tbody>\n")
    for row in table.rows { write(row, of: table) }
    out.append(isPaper ? "</tbody>\n</table>\n" : "</tbody>\n</table>\n</div>\n")
  }

  private mutating func write(_ row: Table.Row, of table: Table) {
    out.append("<tr")
    if let id = row.id { attribute(" id=\"", id) }
    out.append(">")
    for (index, column) in table.columns.enumerated() {
      let isHeading = index < table.headings
      let cell = index < row.cells.count ? row.cells[index] : Table.Cell([])
      out.append(isHeading ? "<th scope=\"row\"" : "<td")
      if let anchor = table.anchor(of: row, column) { attribute(" id=\"", anchor) }
      out.append(column.isState ? " class=\"state\">" : ">")
      if let tone = cell.tone {
        writeBadge(tone, to: isPaper ? nil : cell.reason.flatMap(inlines.spelled)) {
          $0.write(cell.content)
        }
      } else {
        write(cell.content)
      }
      if index == table.columns.count - 1, !isPaper, let source = row.source { write(source) }
      out.append(isHeading ? "</th>" : "</td>")
    }
    out.append("</tr>\n")
  }

  /// The word; the style sheet paints a mark beside it that repeats it as a shape for those who skim.
  private mutating func writeBadge(
    _ tone: Tone, to address: String? = nil, _ words: (inout HTMLWriter) -> Void
  ) {
    out.append(address == nil ? "<span class=\"badge " : "<a class=\"badge ")
    out.append(verbatim: tone.rawValue)
    if let address { attribute("\" href=\"", address) } else { out.append("\"") }
    out.append(">")
    words(&self)
    out.append(address == nil ? "</span>" : "</a>")
  }

  /// Where the row is written, with the way to change it where the team says one.
  private mutating func write(_ source: Table.Source) {
    out.append("<span class=\"source\">")
    out.append(verbatim: writtenAt)
    out.append(" ")
    if let edit = settings.editAddress(of: source.file) {
      attribute("<a href=\"", edit)
      out.append(">")
    }
    // A path breaks after its folders, where it has to.
    for (place, part) in source.file.parts(between: "/").enumerated() {
      if place > 0 { out.append("/<wbr>") }
      out.append(escaping: part)
    }
    out.append(escaping: ":\(source.line)")
    out.append(settings.edit == nil ? "</span>" : "</a></span>")
  }

  /// What the marks on this page mean, once, before the first table that has some.
  private mutating func writeLegend() {
    attribute("<ul class=\"legend\" aria-label=\"", settings.language.plain(.legend))
    out.append(">\n")
    for tone in tones {
      out.append("<li>")
      writeBadge(tone) { $0.out.append(verbatim: $0.settings.language.markup(tone.legend)) }
      out.append("</li>\n")
    }
    out.append("</ul>\n")
  }

  private mutating func write(_ words: [Inline]) { inlines.write(words, to: &out) }

  private mutating func element(_ name: StaticString, _ words: [Inline]) {
    out.append("<")
    out.append(name)
    out.append(">")
    write(words)
    out.append("</")
    out.append(name)
    out.append(">\n")
  }

  /// Markup up to an attribute's opening quote, then its value and the closing quote.
  private mutating func attribute(_ opening: StaticString, _ value: String) {
    out.append(opening)
    out.append(escaping: value)
    out.append("\"")
  }
}
