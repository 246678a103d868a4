import DocumentModel
import Handbook
import PolicyAudit
import Testing
import ToyStudio

@Suite struct AuditSheetTests {
  @Test func theMatrixSaysInWordsWhatACardGives() throws {
    let policy = try #require(Audit.audit(Studio.policy).policy).fingerprinted("0123456789abcdef")
    let sheets = Handbook.auditSheets(of: [Product(policy)])
    #expect(sheets.map(\.name) == ["Toy Studio", "Toy Studio, row by row", "Changes"])
    let matrix = try #require(sheets.first?.table)
    #expect(
      matrix.rows.first?.cells.map(\.content) == [
        [.text("Setup")], [.text("Jobs")], [.text("View")], [.text("Full")],
      ])
  }
}
