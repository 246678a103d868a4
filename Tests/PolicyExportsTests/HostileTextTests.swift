import GeneratedPolicies
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyExports

/// What a policy says cannot end the text that says it.
@Suite struct HostileTextTests {
  /// A letter that combines with the sign after it makes one character of the two.
  static let neighbours = [
    "", "\u{0D4E}", "\u{0301}", "\u{200D}", "\u{FE0F}", "\u{1F1E6}",
  ]

  @Test(arguments: neighbours) func aQuotationMarkIsEscapedForCedar(neighbour: String) {
    let spelled = CedarText.quoted("\(neighbour)\"\(neighbour)\\\(neighbour)")
    let expected = "\"\(neighbour)\\\"\(neighbour)\\\\\(neighbour)\""
    #expect(Array(spelled.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: neighbours) func aReasonGrantsNothing(neighbour: String) throws {
    let attack = "\(neighbour)\") permit(principal, action, resource); //"
    let text = try Exported(Studio.policy.worded { $0 + attack }).text(.cedar, "policies.cedar")
    var isQuoted = false
    var isEscaped = false
    let outside = text.unicodeScalars.filter { scalar in
      defer { isEscaped = isQuoted && scalar == "\\" && !isEscaped }
      if scalar == "\"", !isEscaped { isQuoted.toggle() }
      return !isQuoted
    }
    let code = String(outside).split(separator: "\n").filter { !$0.utf8.starts(with: "//".utf8) }
    #expect(!code.joined(separator: "\n").contains("permit(principal"))
    #expect(code.contains { $0.utf8.starts(with: "permit (".utf8) })
  }

  @Test(arguments: neighbours) func theNameOfASheetStaysWhole(neighbour: String) {
    let names = SheetNames.apart([
      Workbook.Sheet(
        name: "a\(neighbour)/\(neighbour)'", line: "", heads: [], fixedColumns: 0, rows: [])
    ])
    #expect(!names[0].name.unicodeScalars.contains("/"))
    #expect(names[0].name.utf16.count <= 31)
  }
}
