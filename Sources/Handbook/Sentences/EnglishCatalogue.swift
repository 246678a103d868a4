package import DocumentModel
import Parallel

extension Catalogue {
  /// Our own sentences: the files beside this one, built into the program and parsed once.
  package static let english = Catalogue(language: "en", files.flatMap(messages))

  private static let files = [
    PackageResources.shared_ftl,
    PackageResources.matrix_ftl,
    PackageResources.levels_ftl,
    PackageResources.overview_ftl,
    PackageResources.cards_ftl,
    PackageResources.reasons_ftl,
    PackageResources.standards_ftl,
    PackageResources.pages_ftl,
    PackageResources.troubleshooting_ftl,
    PackageResources.reference_ftl,
    PackageResources.answers_ftl,
    PackageResources.changes_ftl,
    PackageResources.claims_ftl,
    PackageResources.sheets_ftl,
    PackageResources.quiz_ftl,
    PackageResources.workbook_ftl,
    PackageResources.guides_ftl,
  ]

  private static func messages(_ file: [UInt8]) -> [Message] {
    do {
      return try MessageReader.read(String(decoding: file, as: UTF8.self))
    } catch {
      fatalError("line \(error.line), column \(error.column): \(error.what)")
    }
  }
}

extension ComposedPages {
  /// The pages with their sentences said in English.
  package var english: [PageDraft] { pages.concurrentMap { $0.reworded { .english } } }
}

extension Document {
  /// The page with its sentences said in English.
  package var english: Document { reworded(.english) }
}

extension [Block] {
  /// The same of a part of a page.
  package var english: [Block] { map { $0.reworded(.english) } }
}

extension Document.Stamp {
  var english: Document.Stamp {
    Document.Stamp(
      product: .fixed(product.english), version: .fixed(version.english), fingerprint: fingerprint)
  }
}

extension Table {
  var english: Table { reworded(.english) }
}

extension Rewording {
  package static var english: Rewording {
    Rewording(run: Catalogue.english.filled, text: { .fixed(Catalogue.english.text($0)) })
  }
}
