import Readers
import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyFormats
import PolicyModel
import ToyStudio
import Verification

/// Each reader of what somebody else wrote: whatever bytes it is given, it must come back, and what it
/// says must be true of them.
enum Reader: String, CaseIterable {
  case bundle, prose, tables, pages

  func read(_ bytes: [UInt8]) {
    switch self {
    case .bundle: Self.bundle(bytes)
    case .prose: Self.prose(bytes)
    case .tables: Self.tables(bytes)
    case .pages: Self.pages(bytes)
    }
  }

  /// A policy that can be read is written the same again, and can be audited.
  private static func bundle(_ bytes: [UInt8]) {
    let read = PolicyBundle.decode(bytes, file: "policy.json")
    hold(read.findings)
    guard let policy = read.value, let written = try? PolicyBundle.encode(policy) else { return }
    let again = PolicyBundle.decode(written, file: "policy.json")
    guard let same = again.value, let twice = try? PolicyBundle.encode(same) else {
      fatalError("what was written cannot be read: \(again.findings.map(\.summary))")
    }
    precondition(twice == written, "what was read is not what was written")
    // A few bytes can name a thing a hundred times over; audits are for policies.
    guard policy.cards.count * policy.catalog.count < 400 else { return }
    hold(Audit.audit(policy).findings)
  }

  private static func prose(_ bytes: [UInt8]) {
    let guide = MarkdownReader.read(bytes, file: "guide.md")
    hold(guide.findings)
    hold(guide.value.links.map(\.anchor))
    _ = MarkdownReader.readGenerated(bytes)
    _ = MarkdownReader.readPublished(bytes)
    let marked = MarkedFile.read(bytes, file: "README.md")
    hold(marked.findings)
    for block in marked.value.blocks { _ = marked.value.content(of: block) }
  }

  /// The first byte says in which form the rest is.
  private static func tables(_ bytes: [UInt8]) {
    guard let form = bytes.first else { return }
    let rest = Array(bytes.dropFirst())
    var tables: [SourceTable] = []
    if form.isMultiple(of: 2) {
      guard let rows = try? CSVReader.read(rest) else { return }
      for cell in rows.joined() { precondition(cell.line > 0 && cell.column > 0) }
      tables = SourceTable(file: "t.csv", title: nil, rows: rows).map { [$0] } ?? []
    } else {
      guard String(validating: rest, as: UTF8.self) != nil,
        let page = MarkdownReader.readPage(rest, file: "t.md")
      else { return }
      tables = SourceTable.tables(of: page)
    }
    let made = Importer.policy(
      of: tables, product: "Fuzz", anchor: SourceAnchor(file: "t", line: 1, column: 1))
    hold(made.findings)
    guard let policy = made.value else { return }
    let audit = Audit.audit(policy)
    hold(audit.findings)
    // The program writes nothing that has errors, such as ids that no address can hold.
    guard audit.policy != nil else { return }
    let files = PolicySource.files(policy)
    precondition(Set(files.map { $0.path.lowercased() }).count == files.count)
    guard let written = try? PolicyBundle.encode(policy),
      let read = PolicyBundle.decode(written, file: "made.json").value,
      let again = try? PolicyBundle.encode(read)
    else { fatalError("what was imported cannot be kept") }
    precondition(again == written)
  }

  /// The first byte says in which form the rest is; the page is held against the toy's policy.
  private static func pages(_ bytes: [UInt8]) {
    guard let form = bytes.first, let toy else { return }
    let rest = Array(bytes.dropFirst())
    let page: ReadPage? =
      switch form % 3 {
      case 0: HTMLReader.read(rest, file: "page.html")
      case 1: MarkdownReader.readPage(rest, file: "page.md")
      default: TextReader.read(rest, file: "page.txt")
      }
    guard let page else { return }
    let verification = Verification([page], with: toy)
    hold(verification.findings)
    hold(verification.verdicts.map(\.anchor).filter { $0.file.hasPrefix("page") })
  }

  private static let toy = Audit.audit(Studio.policy).policy

  private static func hold(_ findings: [Diagnostic]) {
    for finding in findings {
      precondition(!finding.summary.isEmpty && !finding.summary.contains("\n"), finding.rule)
    }
    hold(findings.map(\.anchor))
  }

  private static func hold(_ places: [SourceAnchor]) {
    for place in places { precondition(place.line > 0 && place.column > 0, "\(place)") }
  }
}
