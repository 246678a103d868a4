/// What is told of a page where it is linked to, listed and leafed through.
package struct PageHeading: Hashable, Sendable {
  package var address: PageAddress
  package var subject: PageSubject?
  package var title: Words
  /// What the page tells, in one sentence.
  package var summary: Words

  package init(
    _ address: PageAddress, title: Words, summary: Words, subject: PageSubject? = nil
  ) {
    self.address = address
    self.subject = subject
    self.title = title
    self.summary = summary
  }
}

/// A page whose heading is known, and which is composed when its turn comes.
///
/// Very large policies have tens of thousands of pages, and nobody needs more of them in memory than
/// those that are being written.
package struct PageDraft: Sendable {
  package let heading: PageHeading
  /// Where what stood here stands now.
  package let movedTo: PageAddress?
  /// Whether the page is composed anew each time it is asked for.
  package let isLate: Bool
  /// Tells `compose` which page it is: all pages of a kind share what composes them.
  private let number: Int
  private let compose: @Sendable (Int) -> Document

  /// A page that is composed already.
  package init(_ document: Document) {
    heading = PageHeading(
      document.address, title: document.title, summary: document.summary,
      subject: document.subject)
    movedTo = document.movedTo
    isLate = false
    number = 0
    compose = { _ in document }
  }

  /// A page of this heading, to be composed each time it is asked for.
  package init(
    late heading: PageHeading, number: Int, compose: @escaping @Sendable (Int) -> Document
  ) {
    self.heading = heading
    movedTo = nil
    isLate = true
    self.number = number
    self.compose = compose
  }

  package var address: PageAddress { heading.address }
  package var subject: PageSubject? { heading.subject }
  package var document: Document { compose(number) }
}
