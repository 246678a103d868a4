import DocumentModel
import Testing

@testable import Translation

@Suite("A translator keeps what pages compute, and says what stays English")
struct TranslatorTests {
  private static func translator(_ words: [String: String]) throws -> Translator {
    Translator(try words.mapValues { try Template(reading: $0) })
  }

  private static func marked(_ text: String) -> String { QuotedWords.mark(text) }

  @Test("gaps stand where the translation has them") func gaps() throws {
    let translator = try Self.translator([
      "{1} has {2} of {3}": "{3} – davon hat {1} {2}", "Support": "Beratung",
    ])
    let said = translator.run([.text("\(Self.marked("Support")) has 3 of 12")])
    #expect(said.normalised == [.text("12 – davon hat Beratung 3")])
  }

  @Test("links keep their targets and have words of their own") func links() throws {
    let page = LinkTarget.page(PageAddress("jobs"))
    let translator = try Self.translator([
      "See {1:the card of {2}} first": "{1:Die Karte von {2}} zuerst", "Support": "Beratung",
    ])
    let said = translator.run([
      .text("See "), .link(page, [.text("the card of \(Self.marked("Support"))")]),
      .text(" first"),
    ])
    #expect(
      said.normalised == [.link(page, [.text("Die Karte von Beratung")]), .text(" zuerst")])
  }

  @Test("a list is bound as the language binds it") func lists() throws {
    let translator = try Self.translator([
      "Can {1}": "Kann {1}", "{1} and {2}": "{1} und {2}", "{1}, {2}": "{1}, {2}",
      "view": "ansehen", "add": "hinzufügen", "edit": "bearbeiten",
    ])
    let verbs = ["view", "add", "edit"].map(Self.marked)
    let said = translator.run([.text("Can \(verbs[0]), \(verbs[1]) and \(verbs[2])")])
    #expect(said.normalised == [.text("Kann ansehen, hinzufügen und bearbeiten")])
  }

  @Test("a quoted sentence that is raised to a capital is still the same unit") func raised() throws
  {
    let translator = try Self.translator(["find a job": "einen Auftrag finden"])
    let raised = QuotedWords.withFirst(of: Self.marked("find a job"), QuotedWords.raised) {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
    #expect(QuotedWords.unmarked(raised) == "Find a job")
    #expect(translator.run([.text(raised + ".")]).normalised == [.text("Einen Auftrag finden.")])
  }

  @Test("what nobody has translated says so, the sentence whole or the name alone") func english()
    throws
  {
    let known = try Self.translator(["{1} is new.": "{1} ist neu."])
    let sentence = [Inline.text("\(Self.marked("Support")) is new.")]
    #expect(
      known.run(sentence).normalised
        == [.untranslated([.text("Support")]), .text(" ist neu.")])
    let none = try Self.translator(["Support": "Beratung"])
    #expect(none.run(sentence).normalised == [.untranslated([.text("Support is new.")])])
    #expect(!none.text("\(Self.marked("Support")) is new.").isWhole)
  }

  @Test("what stays English is in one piece, with its stops") func inOnePiece() throws {
    let translator = try Self.translator(["Support": "Beratung"])
    #expect(
      translator.run([.text("One thing. Another thing.")]).normalised
        == [.untranslated([.text("One thing. Another thing.")])])
    #expect(
      translator.run([.text("\(Self.marked("find a job")).")]).normalised
        == [.untranslated([.text("find a job.")])])
    #expect(
      translator.run([.text("\(Self.marked("Support")): \(Self.marked("Jobs"))")]).normalised
        == [.text("Beratung: "), .untranslated([.text("Jobs")])])
  }

  @Test("the gaps of scripts are gaps") func scripts() throws {
    let translator = try Self.translator(["{1} lacks {2}.": "{2} fehlt bei {1}."])
    #expect(translator.text("{card} lacks {list}.", gaps: true).words == "{list} fehlt bei {card}.")
  }

  private static let hostile = [
    "{1}", "{1:a}", "a } b", "\\", "\\{", "<script>alert(1)</script>", "a | b", "a\nb",
    "\u{202E}abc",
    "100%", "{}", "“x”", "a. B", "3", "v2.5", "é\u{301}", "@language", "__proto__", "\"", "a  b ",
  ]

  @Test("words that look like gaps or markup mean themselves", arguments: hostile)
  func hostileWords(_ words: String) throws {
    for inlines: [Inline] in [
      [.text(words)], [.text(Self.marked(words))], [.text("See "), .strong([.text(words)])],
      [.text("See "), .link(.written("x"), [.text("the \(Self.marked(words))")]), .text(words)],
      [.code(words), .text(" is \(words)")],
    ] {
      var needed = NeededUnits()
      needed.add(inlines)
      for key in needed.keys { #expect(try Template(reading: key).spelled == key) }
      let said = Translator.identity(needed).run(inlines)
      #expect(said.normalised == inlines.unmarked.normalised, "\(needed.keys)")
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
