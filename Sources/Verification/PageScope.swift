import DocumentModel
import PolicyAudit
import PolicyModel

/// What the headings above a table or a list say that it is about.
struct PageScope {
  private struct Entry<Thing> {
    var thing: Thing
    /// The heading's own level; a paragraph counts as the lowest heading.
    var level: Int
  }

  private var cardEntry: Entry<Ref<Card>>?
  private var areaEntry: Entry<Ref<Area>>?
  private var featureEntry: Entry<Ref<Feature>>?
  private var standardEntry: Entry<Int>?
  /// Whether the area was named as that of the catalog: "Campaign Permissions".
  private(set) var isCatalog = false
  /// The words just above.
  private(set) var intro = ""

  /// Whether a word is among them, whatever stops follow it. Asked for each item of every list.
  func introSays(_ word: String) -> Bool {
    intro.utf8.split(separator: UInt8(ascii: " ")).contains {
      $0.starts(with: word.utf8)
        && $0.dropFirst(word.utf8.count).allSatisfy { ",.:;".utf8.contains($0) }
    }
  }

  var card: Ref<Card>? { cardEntry?.thing }
  var area: Ref<Area>? { areaEntry?.thing }
  var feature: Ref<Feature>? { featureEntry?.thing }
  var standard: Int? { standardEntry?.thing }

  /// - Parameter key: The text's key, where it is known already.
  mutating func enter(
    _ text: ReadText, key: String? = nil, level: Int? = nil, _ names: PolicyNames
  ) {
    // A heading is short; a sentence that begins with a name is none.
    guard text.text.utf8.count <= 120 else {
      intro = NameKey.of(String(text.text.prefix(200)))
      return
    }
    intro = key ?? NameKey.of(text.text)
    let key = NameKey.heading(intro)
    if let level { close(from: level, keepingCard: names.areas[key] != nil) }
    let depth = level ?? 7
    if let card = names.cards[key] ?? names.cards[names.headings.cardName(in: key)] {
      cardEntry = Entry(thing: card, level: depth)
      (areaEntry, featureEntry, standardEntry, isCatalog) = (nil, nil, nil, false)
    } else if let standard = names.standards[key] {
      standardEntry = Entry(thing: standard, level: depth)
    } else if let area = names.areas[intro] ?? names.areas[key] {
      areaEntry = Entry(thing: area, level: depth)
      (standardEntry, isCatalog) = (nil, false)
    } else if key.hasSuffix(" permissions"), let area = names.areas[String(key.dropLast(12))] {
      areaEntry = Entry(thing: area, level: depth)
      (standardEntry, isCatalog) = (nil, true)
    }
    if level != nil, let feature = names.feature(intro) ?? names.feature(key) {
      featureEntry = Entry(thing: feature, level: depth)
    }
  }

  mutating func leaveStandard() { standardEntry = nil }
  mutating func enterArea(_ area: Ref<Area>) { areaEntry = Entry(thing: area, level: 7) }

  /// A heading ends whatever a heading of its level or below has begun; but the sections of a card
  /// are often headed no lower than the card itself.
  private mutating func close(from level: Int, keepingCard: Bool) {
    if let entry = cardEntry, entry.level > level || entry.level == level && !keepingCard {
      cardEntry = nil
    }
    if let entry = areaEntry, entry.level >= level { (areaEntry, isCatalog) = (nil, false) }
    if let entry = featureEntry, entry.level >= level { featureEntry = nil }
    if let entry = standardEntry, entry.level >= level { standardEntry = nil }
  }
}
