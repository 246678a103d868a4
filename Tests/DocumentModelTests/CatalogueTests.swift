import DocumentModel
import LiteralWords
import Testing

@Suite("A catalogue says sentences")
struct CatalogueTests {
  private static func catalogue(_ text: String, _ language: String = "en") throws -> Catalogue {
    Catalogue(language: language, try MessageReader.read(text))
  }

  private static let lists = """
    listAnd = { $before } and { $last }
    listComma = { $before }, { $last }

    """

  @Test("with its arguments in the order of the language") func order() throws {
    let sentence = Sentence(id: "has", ["card": .policy("Support"), "count": .number(3)])
    let german = try Self.catalogue("has = { $count } hat { $card }\n", "de")
    #expect(german.text(.sentence(sentence)) == "3 hat Support")
  }

  @Test("in the plural that the language has", arguments: [0, 1, 2, 5, 11, 100, 102])
  func plurals(_ number: Int) throws {
    let text = """
      roles = { $count ->
          [0] none
          [zero] zero
          [one] one
          [two] two
          [few] few
          [many] many
         *[other] other
      }

      """
    func said(_ language: String) throws -> String {
      try Self.catalogue(text, language).text(
        .sentence(Sentence(id: "roles", ["count": .number(number)])))
    }
    let exact = number == 0 ? "none" : nil
    #expect(try said("en") == exact ?? (number == 1 ? "one" : "other"))
    #expect(try said("ja") == exact ?? "other")
    let arabic = [1: "one", 2: "two", 5: "few", 11: "many"]
    #expect(try said("ar") == exact ?? arabic[number] ?? "other")
  }

  @Test("with lists and links among its words") func lists() throws {
    let page = LinkTarget.page(PageAddress("jobs"))
    let catalogue = try Self.catalogue(Self.lists + "can = Can { $actions }\n")
    let actions = Words.list([.policy("view"), .policy("add"), .run([.link(page, "edit")])])
    #expect(
      catalogue.filled([.words(.sentence(Sentence(id: "can", ["actions": actions])))])
        == [.text("Can view, add and "), .link(page, [.text("edit")])])
  }

  @Test("and wraps its lines") func wrapped() throws {
    let messages = try MessageReader.read("# Where.\nlead = One\n\n    two { \"{\" }\n    three\n")
    #expect(messages.map(\.comment) == ["Where."])
    #expect(messages.map(\.pieces) == [[.text("One two { three")]])
  }

  @Test(
    "while a fault has its line and column",
    arguments: [
      ("a = b\nc\n", 2, 2), ("a = { $b\n", 2, 1), ("a = }\n", 1, 5), ("a =\nb = c\n", 1, 4),
      ("a = { b }\n", 1, 7), ("a = b\n  .c = d\n", 2, 3), ("-a = b\n", 1, 1),
      ("a = { $b -> *[c] d }\n", 1, 13), ("a = { $b ->\n [c] d\n }\n", 3, 2),
    ])
  func faults(_ text: String, _ line: Int, _ column: Int) throws {
    let fault = #expect(throws: MessageReader.Fault.self) { try MessageReader.read(text) }
    #expect(fault?.line == line && fault?.column == column, "\(text): \(String(describing: fault))")
  }
}
