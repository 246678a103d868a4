import Diagnostics
import DocumentModel
import Testing

@testable import Translation

@Suite("What pages say is said in another language")
struct TranslatorTests {
  private static let english = Catalogue(
    language: "en",
    messages(
      """
      listAnd = { $before } and { $last }
      listComma = { $before }, { $last }
      reach = { $who } has { $count } of { $all }
      isNew = { $who } is new.
      can = Can { $actions }
      stopped = { $text }.
      pair = { $one }: { $two }
      """))

  private static func messages(_ text: String) -> [Message] {
    do { return try MessageReader.read(text) } catch { fatalError("\(error)") }
  }

  private static func translator(
    _ sentences: String = "", _ words: [String: String] = [:]
  ) throws -> Translator {
    Translator(
      language: "de", messages: messages(sentences),
      templates: try words.mapValues { try Template(reading: $0) }, english: english)
  }

  private static func said(_ id: String, _ arguments: KeyValuePairs<String, Words>) -> [Inline] {
    [.words(.sentence(Sentence(id: id, arguments)))]
  }

  @Test("arguments stand where the translation has them") func arguments() throws {
    let translator = try Self.translator(
      "reach = { $all } – davon hat { $who } { $count }", ["Support": "Beratung"])
    let said = translator.run(
      Self.said("reach", ["who": .policy("Support"), "count": .number(3), "all": .number(12)]))
    #expect(said.normalised == [.text("12 – davon hat Beratung 3")])
  }

  @Test("links of a guide keep their targets and have words of their own") func links() throws {
    let page = LinkTarget.page(PageAddress("jobs"))
    let translator = try Self.translator(
      "", ["See {1:the card} first": "{1:Die Karte} zuerst", "Support": "Beratung"])
    let said = translator.run([
      .text("See "), .link(page, [.text("the card")]), .text(" first"),
    ])
    #expect(said.normalised == [.link(page, [.text("Die Karte")]), .text(" zuerst")])
  }

  @Test("a list is bound as the language binds it") func lists() throws {
    let translator = try Self.translator(
      """
      can = Kann { $actions }
      listAnd = { $before } und { $last }
      listComma = { $before }, { $last }
      """, ["view": "ansehen", "add": "hinzufügen", "edit": "bearbeiten"])
    let verbs = ["view", "add", "edit"].map { Words.policy($0) }
    #expect(
      translator.run(Self.said("can", ["actions": .list(verbs)])).normalised
        == [.text("Kann ansehen, hinzufügen und bearbeiten")])
  }

  @Test("words that begin with a capital here are the same words") func capitals() throws {
    let translator = try Self.translator(
      "stopped = { $text }.", ["find a job": "einen Auftrag finden"])
    let raised = Self.said("stopped", ["text": .capitalized(.policy("find a job"))])
    #expect(translator.run(raised).normalised == [.text("Einen Auftrag finden.")])
  }

  @Test("what nobody has translated says so, the sentence whole or the name alone")
  func untranslated()
    throws
  {
    let sentence = Self.said("isNew", ["who": .policy("Support")])
    let known = try Self.translator("isNew = { $who } ist neu.")
    #expect(
      known.run(sentence).normalised == [.untranslated([.text("Support")]), .text(" ist neu.")])
    let none = try Self.translator("", ["Support": "Beratung"])
    #expect(none.run(sentence).normalised == [.untranslated([.text("Support is new.")])])
    #expect(
      none.words(.sentence(Sentence(id: "isNew", ["who": .policy("Support")]))).holdsUntranslated)
  }

  @Test("what stays English is in one piece, with its stops") func inOnePiece() throws {
    let translator = try Self.translator("pair = { $one }: { $two }", ["Support": "Beratung"])
    #expect(
      translator.run([.text("One thing. Another thing.")]).normalised
        == [.untranslated([.text("One thing. Another thing.")])])
    let both = Self.said("pair", ["one": .policy("Help"), "two": .policy("Jobs")])
    #expect(translator.run(both).normalised == [.untranslated([.text("Help: Jobs")])])
    let second = Self.said("pair", ["one": .policy("Support"), "two": .policy("Jobs")])
    #expect(
      translator.run(second).normalised
        == [.text("Beratung: "), .untranslated([.text("Jobs")])])
  }

  private static let hostile = [
    "{1}", "{1:a}", "a } b", "\\", "\\{", "<script>alert(1)</script>", "a | b", "a\nb",
    "\u{202E}abc", "100%", "{}", "“x”", "a. B", "3", "v2.5", "é\u{301}", "@language", "__proto__",
    "\"", "a  b ", "{ $who }", "*[other]",
  ]

  @Test("words that look like gaps or markup mean themselves", arguments: hostile)
  func hostileWords(_ words: String) throws {
    for inlines: [Inline] in [
      [.text(words)], Self.said("isNew", ["who": .policy(words)]),
      [.text("See "), .strong([.text(words)])],
      [
        .text("See "), .link(.written("x"), Self.said("isNew", ["who": .policy(words)])),
        .text(words),
      ],
      [.code(words), .text(" is \(words)")],
    ] {
      var needed = NeededUnits()
      needed.add(inlines)
      for key in needed.texts {
        let template = try Template(reading: key)
        #expect(template.spelled == key)
      }
      let identity = Translator(
        language: "en", messages: Self.english.messages,
        templates: try Dictionary(
          needed.texts.map { ($0, try Template(reading: $0)) }
        ) { first, _ in first },
        english: Self.english)
      #expect(
        identity.run(inlines).normalised == Self.english.filled(inlines).normalised,
        "\(needed.texts)")
    }
  }

  @Test(
    "a template that is none is told why",
    arguments: [
      ("{", "after { comes a number; a brace that means itself is written \\{"),
      ("{0}", "after { comes a number; a brace that means itself is written \\{"),
      ("{1", "{1 is not closed by }"), ("{1:a", "a { is not closed by }"),
      ("a}", "there is a } that closes nothing; one that means itself is written \\}"),
      ("a\\", "it ends with a backslash"),
    ])
  func faults(text: String, what: String) {
    #expect(throws: Template.Fault(what: what)) { try Template(reading: text) }
  }
}
