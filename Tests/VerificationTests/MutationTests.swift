import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import Verification

/// A page about a policy, in one shape.
private struct Published {
  let name: String
  let sheet: Sheet
  let audited: ResolvedPolicy
  let shape: Shape

  static func all() throws -> [Published] {
    let captura = try #require(Products.captura)
    let capillary = try #require(Products.capillary)
    let photo = try #require(Products.photo)
    var all: [Published] = []
    func add(_ name: String, _ sheet: Sheet, _ audited: ResolvedPolicy, _ shapes: Shape...) {
      all += shapes.map { Published(name: name, sheet: sheet, audited: audited, shape: $0) }
    }
    for card in captura.cards {
      add(
        "card \(captura[card].name)", .card(card, of: captura), captura, .markdown, .html, .pipes,
        .stacked)
    }
    add("matrix", .matrix(of: captura), captura, .markdown, .html, .pipes, .stacked)
    add("standards", .standards(of: captura), captura, .markdown, .html, .pipes, .stacked)
    add("sets", .sets(of: capillary, flat: false), capillary, .markdown, .html, .pipes)
    add("flat sets", .sets(of: capillary, flat: true), capillary, .collapsed)
    add("catalog", .catalog(of: capillary), capillary, .markdown, .html, .pipes, .collapsed)
    add("quick reference", .quickReference(of: photo), photo, .markdown, .html, .pipes, .stacked)
    return all
  }
}

@Suite("Pages that say what the policy says, and pages that do not")
struct MutationTests {
  @Test("a page made of a policy's facts agrees in every shape, and every decision is compared")
  func agreement() throws {
    for page in try Published.all() {
      let handout = Handout(page.sheet, as: page.shape)
      let result = try handout.verified(with: page.audited)
      #expect(result.findings == [], "\(page.name), \(page.shape)")
      let compared = Set(result.verdicts.map(\.anchor.line))
      for path in page.sheet.decisions {
        guard let line = handout.places[path] else { continue }
        #expect(compared.contains(line), "\(page.name), \(page.shape), \(path)")
      }
    }
  }

  @Test("each of 500 random changes of one cell is found, there and nowhere else")
  func mutations() throws {
    let pages = try Published.all()
    var random = SplitMix(state: 3)
    var kinds: Set<String> = []
    for number in 0..<500 {
      let page = pages[number % pages.count]
      var sheet = page.sheet
      let path = try #require(sheet.decisions.randomElement(using: &random))
      sheet[path].text = try #require(sheet[path].others.randomElement(using: &random))
      let handout = Handout(sheet, as: page.shape)
      let findings = try handout.verified(with: page.audited).findings
      let what = "\(page.name), \(page.shape), \(path): now “\(sheet[path].text)”"
      // A mark that is gone from flattened text leaves its row behind.
      let line = handout.places[path]
      #expect(findings.map(\.rule).allSatisfy { $0 == "false-cell" }, "\(what)")
      #expect(Set(findings.map(\.anchor.line)) == Set([line].compactMap { $0 }), "\(what)")
      #expect(findings.count == 1, "\(what): \(findings)")
      kinds.insert("\(page.name) \(page.shape)")
    }
    #expect(kinds.count == pages.count)
  }

  @Test("a tick rubbed out of flattened text is found in its row, with the blank that it leaves")
  func rubbedOut() throws {
    let capillary = try #require(Products.capillary)
    let handout = Handout(.sets(of: capillary, flat: true), as: .collapsed)
    var count = 0
    for line in Set(handout.places.values).sorted() {
      guard let tick = handout.lines[line - 1].firstRange(of: "✔") else { continue }
      var lines = handout.lines
      lines[line - 1].removeSubrange(tick)
      let text = lines.joined(separator: "\n") + "\n"
      let findings = try Handout.verify(text, as: .collapsed, with: capillary).findings
      #expect(findings.map(\.rule).allSatisfy { $0 == "false-cell" }, "\(line): \(findings)")
      #expect(Set(findings.map(\.anchor.line)) == [line], "\(handout.lines[line - 1])")
      count += 1
    }
    #expect(count > 50)
  }

  @Test("a recommendation that names no feature is compared by its level, whatever its words")
  func unnamed() throws {
    let captura = try #require(Products.captura)
    func findings(_ item: String) throws -> [String] {
      let text = "Admin Standard\n• Add / Edit: Account Preferences, User Management\n• \(item)\n"
      return try Handout.verify(text, as: .pipes, with: captura).findings.map(\.summary)
    }
    #expect(try findings("Full Access to whatever is everybody's") == [])
    #expect(
      try findings("View of whatever is everybody's").first?.hasSuffix(
        ": the page says view, the policy says Delete / Full Access") == true)
  }

  @Test("a moved tick is two false cells where columns are kept, and none where they were lost")
  func movedTicks() throws {
    let capillary = try #require(Products.capillary)
    var sheet = Sheet.catalog(of: capillary)
    let ticked = try #require(sheet.decisions.first { sheet[$0].text == "✔" })
    let row = sheet.decisions.filter { $0.block == ticked.block && $0.row == ticked.row }
    let blank = try #require(row.first { sheet[$0].text.isEmpty })
    (sheet[ticked].text, sheet[blank].text) = ("", "✔")
    for (shape, count) in [(Shape.markdown, 2), (.html, 2), (.pipes, 2), (.collapsed, 0)] {
      let result = try Handout(sheet, as: shape).verified(with: capillary)
      #expect(result.findings.count == count, "\(shape)")
      #expect((result.counts.countedRows > 0) == (shape == .collapsed))
    }
  }
}

/// A small generator whose draws depend on nothing but its seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
