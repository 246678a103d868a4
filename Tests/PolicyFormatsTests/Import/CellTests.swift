import Testing

@testable import PolicyFormats

@Suite("What a cell says")
struct CellTests {
  private func says(_ text: String) -> String {
    guard let reading = CellReading(text) else { return "unreadable" }
    let condition = reading.condition.map { " when \($0)" } ?? ""
    switch reading.says {
    case .actions(let words): return words.joined(separator: "+") + condition
    case .nothing: return "no"
    case .undecided: return "undecided"
    case .notOffered: return "not offered"
    }
  }

  @Test(arguments: ["✓", "✔", "✔️", "✅", "x", "X", "yes", "Y", "true", "●", "☑"])
  func yes(cell: String) { #expect(says(cell) == "Access") }

  @Test(arguments: ["", "-", "–", "—", "no", "No access", "✗", "❌", "none", "n/a", "FALSE"])
  func no(cell: String) { #expect(says(cell) == "no") }

  @Test(arguments: [
    ("View", "View"), ("View / Edit", "View+Edit"), ("View/Edit", "View+Edit"),
    ("view, edit & delete", "view+edit+delete"), ("View and edit", "View+edit"),
    ("Full access", "Full access"), ("View+VIEW", "View"), ("Änderungen lesen", "Änderungen lesen"),
    ("読む", "読む"), ("Read-only", "Read-only"), ("Not decided", "undecided"),
    ("Not offered", "not offered"), ("View / Edit, partly inherited", "View+Edit"),
    ("View (own jobs)", "View when own jobs"), ("✓ (own jobs)", "Access when own jobs"),
    ("View, partly inherited (on a condition)", "View when on a condition"),
  ])
  func words(cell: String, expected: String) { #expect(says(cell) == expected) }

  @Test(arguments: [
    "?", "TBD", "see note", "ask Bob", "View (1)", "✓*", "View?", "3", "maybe", "View / ", "/",
    "Edit (own) or all", "View, without effect: a prerequisite is not met", "no (own jobs)",
    "Partial", "same as above", "<script>alert(1)</script>", "=HYPERLINK(\"x\")", "View when asked",
    "can look at all jobs of the studio", "((", ")(", "()",
  ])
  func unreadable(cell: String) { #expect(says(cell) == "unreadable") }
}
