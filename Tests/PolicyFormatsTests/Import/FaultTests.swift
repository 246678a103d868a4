import PolicyModel
import Testing

@Suite("What a table gets wrong is told where it stands")
struct FaultTests {
  @Test("A cell that cannot be read is left undecided, and so is a slip of the pen")
  func cells() throws {
    let made = try Made(
      csv: "Feature,Support,Owner\nJobs,View,Edit\nPrices,Veiw,View\nImages,ask Bob?,Edit\n")
    #expect(
      made.findings == [
        "3:8 warning Support × Prices: “Veiw” does not say what is allowed, so it is left undecided",
        "4:8 warning Support × Images: “ask Bob?” does not say what is allowed, so it is left undecided",
      ])
    #expect(made.cards[0] == "Support: Jobs view")
  }

  @Test("One name twice is an error, and nothing is made")
  func repeated() throws {
    let rows = try Made(csv: "Feature,Owner\nJobs,View\nJOBS,Edit\n")
    #expect(rows.findings == ["3:1 error JOBS stands in the table twice"])
    let columns = try Made(csv: "Feature,Owner,owner\nJobs,View,Edit\n")
    #expect(columns.findings == ["1:15 error owner stands in the table twice"])
    let roles = try Made(csv: "Role,Jobs\nOwner,View\nOwner,Edit\n")
    #expect(roles.findings == ["3:1 error Owner stands in the table twice"])
    let lines = try Made(csv: "Role,Feature,Access\nOwner,Jobs,View\nOwner,Jobs,Edit\n")
    #expect(lines.findings == ["3:7 error Owner × Jobs stands in the table twice"])
    for made in [rows, columns, roles, lines] { #expect(made.policy == nil) }
  }

  @Test("A name on two lines is told on one")
  func lineBreak() throws {
    let made = try Made(csv: "Feature,Owner\n\"Price\nlists\",?\n\"Price\nlists\",View\n")
    #expect(
      made.findings == [
        "3:8 warning Owner × Price lists: “?” does not say what is allowed, so it is left undecided",
        "4:2 error Price lists stands in the table twice",
      ])
  }

  @Test("One name in two areas is two features")
  func twoAreas() throws {
    let made = try Made(csv: "Area,Feature,Owner\nShop,Settings,View\nLab,Settings,Edit\n")
    #expect(made.areas == ["Shop: settings", "Lab: lab-settings"])
    #expect(made.findings == [])
  }

  @Test("Names that make one id are told apart, and names that make none get a number")
  func ids() throws {
    let made = try Made(
      csv: "Feature,Owner,注文係\nJobs!,yes,yes\nJobs?,yes,yes\n価格,yes,-\nÉtat,yes,-\n")
    #expect(made.areas == ["Features: jobs, features-jobs, feature-3, etat"])
    #expect(made.policy?.roles.map(\.card.id.text) == ["owner", "role-2"])
    #expect(
      made.findings == [
        "1:15 warning 注文係 has no letters for an id, so its id is role-2",
        "4:1 warning 価格 has no letters for an id, so its id is feature-3",
      ])
  }

  @Test("Rows without a name and cells without a heading are left out, and told")
  func ragged() throws {
    let made = try Made(csv: "Feature,Owner\nJobs,View,Edit\n,View\nPrices\nImages,Edit\n")
    #expect(
      made.findings == [
        "2:11 warning “Edit” stands below no heading, so it is left out",
        "3:2 warning this row has cells and no name, so it is left out",
        "4:1 warning Prices has no cell filled, so it is taken for the heading of the rows below it",
      ])
    #expect(made.areas == ["Features: jobs", "Prices: images"])
  }

  @Test(
    "What holds no table of permissions is an error",
    arguments: ["", "a\n", "Feature,\nJobs,\n", "Word,Meaning\nView,To look.\n", ",,,\n,,,\n"])
  func nothing(text: String) throws {
    let made = try Made(csv: text)
    #expect(made.policy == nil)
    #expect(made.findings.last?.hasSuffix("the file holds no table of who may do what") == true)
  }

  @Test("More than any product has is refused before it is made")
  func tooMuch() throws {
    let heads = (0..<2_000).map { "r\($0)" }.joined(separator: ",")
    let made = try Made(csv: "Feature,\(heads)\n" + String(repeating: "x\n", count: 2_000))
    #expect(made.findings.first == "1:1 error the table has more than 2000000 cells")
    let words = (0..<300).map { "Jobs \($0),word\(String(repeating: "x", count: $0 / 8))\($0)\n" }
    #expect(
      try Made(csv: "Feature,Owner\n" + words.joined()).findings == [
        "1:1 error the table has more than 200 words for what is allowed"
      ])
  }
}
