/// One page, whatever it will be rendered as.
package struct Document: Hashable, Sendable {
  /// Which policy a page speaks for, so that a printed copy can be checked.
  package struct Stamp: Hashable, Sendable {
    package var product: Words
    package var version: Words
    package var fingerprint: String

    package init(product: Words, version: Words, fingerprint: String) {
      self.product = product
      self.version = version
      self.fingerprint = fingerprint
    }
  }

  /// One step of the way from the front page to this one, or one link of a menu.
  package struct Step: Hashable, Sendable {
    package var words: Words
    package var target: LinkTarget

    package init(_ words: Words, _ target: LinkTarget) {
      self.words = words
      self.target = target
    }
  }

  package var address: PageAddress
  /// Nothing on a page that was made only to be rendered.
  package var subject: PageSubject?
  package var title: Words
  /// What the page tells, in one sentence: search results and previews show it.
  package var summary: Words
  /// The pages above this one, front page first; empty on the front page.
  package var trail: [Step]
  /// The other pages of the same product that a reader may want next.
  package var menu: [Step]
  package var blocks: [Block]
  package var stamp: Stamp?
  /// The file that people change in order to change this page.
  package var source: String?
  /// The feed of what changed that goes with this page, by its path below the site.
  package var feed: String?
  /// When it last came to say something else, in words, where that is known.
  package var changed: Words?
  /// Where what stood here stands now; browsers go there at once.
  package var movedTo: PageAddress?

  package init(
    address: PageAddress, title: Words, summary: Words, trail: [Step] = [], menu: [Step] = [],
    blocks: [Block], stamp: Stamp? = nil, source: String? = nil, subject: PageSubject? = nil
  ) {
    self.address = address
    self.subject = subject
    self.title = title
    self.summary = summary
    self.trail = trail
    self.menu = menu
    self.blocks = blocks
    self.stamp = stamp
    self.source = source
  }
}
