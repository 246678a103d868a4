package import Diagnostics
package import DocumentModel
import Templates

/// The size of a sheet.
package enum Paper: String, CaseIterable, Sendable {
  case a4, letter

  /// The size as a style sheet names it.
  var name: String { self == .a4 ? "A4" : "letter" }
}

/// Writes handouts as HTML for paper: one file each, with its styles in it.
package struct PaperRenderer: Sendable {
  private let shell: PageTemplate
  private let settings: SiteSettings
  private let paper: Paper
  private let rules: [UInt8]

  /// The built-in shell and styles of sheets, with those of a `folder` in their place.
  package static func load(
    _ paper: Paper, settings: SiteSettings, overriding replaced: [String: [UInt8]] = [:],
    from folder: String = "Templates"
  ) -> Diagnosed<PaperRenderer?> {
    let shell = PageTemplate.load(
      PageTemplate.handout, shape: PaperView.shape, overriding: replaced, from: folder)
    return shell.map { shell in
      shell.map {
        PaperRenderer(
          shell: $0, settings: settings, paper: paper,
          rules: replaced[BuiltInTemplates.handoutStyles]
            ?? BuiltInTemplates.files[BuiltInTemplates.handoutStyles] ?? [])
      }
    }
  }

  /// The handout as a page; its path is below the folder of its product and paper.
  package func render(_ handout: Handout) -> RenderedPage {
    RenderedPage(
      path: handout.path.joined(separator: "/") + ".html",
      bytes: shell.write(PaperView(handout, self).values))
  }

  func content(of sheet: Handout.Sheet, in handout: Handout) -> [UInt8] {
    let document = Document(
      address: handout.address, title: .fixed(sheet.title), summary: .fixed(handout.summary),
      blocks: sheet.blocks)
    var writer = HTMLWriter(document, links: LinkResolver(format: .paper))
    writer.write(sheet.blocks)
    return writer.out.bytes
  }

  /// The full address of the place that tells whether a sheet still holds; known once the site's is.
  func place(of sheet: Handout.Sheet, in handout: Handout) -> String? {
    settings.address.map { address in
      LinkResolver(format: .html).fullAddress(of: handout.verdict, at: address)
        + (sheet.place.map { "#" + AddressSpelling.encode($0) } ?? "")
    }
  }

  /// The style sheet with what stands at the edges of every page of this handout.
  func styles(for handout: Handout) -> String {
    let stamp = handout.stamp
    let left = quoted(stamp.product.text)
    let right = quoted("Policy version \(stamp.version.text), \(stamp.fingerprint)")
    let day = quoted("Policy \(handout.dated)")
    // What is meant comes second: browsers, which cannot name the sheet that a page belongs to, keep to
    // the handout's own name.
    let middle = quoted(handout.sheets.count == 1 ? handout.sheets[0].title : handout.title)
    let edges = """
      @page { size: \(paper.name); \(handout.isLarge ? "font-size: 12pt; " : "")\
      @top-left { content: \(left); } @top-right { content: \(right); } \
      @top-center { content: \(middle); content: string(sheet); } @bottom-left { content: \(day); } }
      @page matrix { size: \(paper.name) landscape; }

      """
    return String(decoding: rules, as: UTF8.self) + edges
  }

  /// A text as a string of a style sheet: nothing in it can end the string, or the sheet.
  private func quoted(_ text: String) -> String {
    let plain = [Inline.text(text)].normalised.plainText
    return plain.unicodeScalars.reduce(into: "\"") { result, scalar in
      if scalar.isASCII, !scalar.properties.isAlphabetic, scalar != " ",
        scalar.properties.numericType == nil
      {
        result += "\\\(String(scalar.value, radix: 16)) "
      } else {
        result.unicodeScalars.append(scalar)
      }
    } + "\""
  }
}
