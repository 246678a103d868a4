package import DocumentModel

extension MarkdownRenderer {
  /// The page's twin beside its HTML, from the page as it was written for the repository.
  ///
  /// The two differ in nothing but the names of folders' pages and in links to files. So where a page
  /// links to no file, and says the one name nowhere but in such links, the other name is put in its
  /// place; any other page is rendered anew.
  ///
  /// - Parameters:
  ///   - written: The page as this renderer's sister for the repository wrote it.
  ///   - projection: What was written.
  package func twin(
    of document: Document, as written: WrittenText, _ projection: [Block]
  ) -> WrittenText {
    let mayDiffer = document.links.contains { target in
      switch target {
      case .file: true
      case .written(let address): address.utf8.contains(UInt8(ascii: "R"))
      case .page: false
      }
    }
    let places = mayDiffer ? [] : written.bytes.places(of: inRepository)
    guard !mayDiffer, places.count == projection.linksToFolders else {
      return write(document.markdownProjection(links: links))
    }
    guard !places.isEmpty else { return written }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.bytes.count)
    var start = 0
    for place in places {
      bytes += written.bytes[start..<place]
      bytes += besideHTML
      start = place + inRepository.count
    }
    bytes += written.bytes[start...]
    let shorter = inRepository.count - besideHTML.count
    // Both stand in the order of the page, so one pass over the places is enough.
    var passed = 0
    let rowEnds = written.rowEnds.map { ends in
      ends.map { end in
        while passed < places.count, places[passed] < end { passed += 1 }
        return end - shorter * passed
      }
    }
    return WrittenText(bytes: bytes, rowEnds: rowEnds)
  }
}

/// The names of a folder's page.
private let inRepository = Array("README.md".utf8)
private let besideHTML = Array("index.md".utf8)

extension [UInt8] {
  /// Where a word begins.
  fileprivate func places(of word: [UInt8]) -> [Int] {
    var places: [Int] = []
    var start = 0
    while let found = self[start...].firstIndex(of: word[0]) {
      let isWord = self[found...].starts(with: word)
      if isWord { places.append(found) }
      start = found + (isWord ? word.count : 1)
    }
    return places
  }
}

extension [Block] {
  /// How many links lead to the page of a folder.
  fileprivate var linksToFolders: Int {
    leaves.reduce(0) { count, block in
      switch block {
      case .paragraph(let words), .heading(_, _, let words): count + words.linksToFolders
      case .table(let table):
        count + table.columns.reduce(0) { $0 + $1.heading.linksToFolders }
          + table.rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.content.linksToFolders } }
      default: count
      }
    }
  }
}

extension [Inline] {
  fileprivate var linksToFolders: Int {
    reduce(0) { count, inline in
      switch inline {
      case .link(.written(let address), _):
        count + [UInt8](address.utf8).places(of: inRepository).count
      case .strong(let inside), .emphasis(let inside), .untranslated(let inside):
        count + inside.linksToFolders
      case .link, .text, .code, .lineBreak: count
      }
    }
  }
}
