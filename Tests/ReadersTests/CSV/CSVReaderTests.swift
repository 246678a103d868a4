import DocumentModel
import Testing

@testable import Readers

@Suite("Tables as spreadsheets export them")
struct CSVReaderTests {
  /// Each cell as "line:column text".
  private func read(_ text: String) throws -> [[String]] {
    try CSVReader.read(Array(text.utf8)).map { $0.map { "\($0.line):\($0.column) \($0.text)" } }
  }

  private func fault(_ text: String) throws -> String {
    let fault = try #require(throws: CSVReader.Fault.self) {
      try CSVReader.read(Array(text.utf8))
    }
    return "\(fault.place.line):\(fault.place.column) \(fault.what)"
  }

  @Test("Every cell knows its place")
  func places() throws {
    #expect(
      try read("a,b c, d \n\"x\",\"say \"\"hi\"\"\",\n") == [
        ["1:1 a", "1:3 b c", "1:8 d"], ["2:2 x", "2:6 say \"hi\"", "2:18 "],
      ])
  }

  @Test("Semicolons and tabs part cells where there are more of them")
  func separators() throws {
    #expect(
      try read("a;b,c;d\n1;2;3") == [["1:1 a", "1:3 b,c", "1:7 d"], ["2:1 1", "2:3 2", "2:5 3"]])
    #expect(try read("a\tb\n") == [["1:1 a", "1:3 b"]])
    #expect(try read("sep=;\na,b;c\n") == [["2:1 a,b", "2:5 c"]])
    #expect(try read("\"a;b\",c") == [["1:2 a;b", "1:7 c"]])
  }

  @Test("Lines end as every system ends them", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    #expect(try read("a,b\(end)c,\"d\(end)e\"\(end)f,g").map(\.count) == [2, 2, 2])
    #expect(try read("a,b\(end)c,\"d\(end)e\"\(end)f,g").last == ["4:1 f", "4:3 g"])
  }

  @Test("A mark at the file's start is no part of the first cell")
  func byteOrderMark() throws {
    #expect(try read("\u{FEFF}a,b") == [["1:4 a", "1:6 b"]])
    #expect(try read("\u{FEFF}\"a\",b") == [["1:5 a", "1:8 b"]])
  }

  @Test("Blank cells at the end are cells", arguments: ["a,", "a,\"\"", "a, "])
  func lastCell(text: String) throws {
    #expect(try CSVReader.read(Array(text.utf8)).map { $0.map(\.text) } == [["a", ""]])
    #expect(try CSVReader.read(Array("b,c\n\(text)\n".utf8)).last?.count == 2)
  }

  @Test("Nothing is nothing")
  func empty() throws {
    #expect(try read("") == [])
    #expect(try read("\u{FEFF}") == [])
    #expect(try read("\n\n") == [["1:1 "], ["2:1 "]])
    #expect(try read("\"\"").count == 1)
  }

  @Test("Columns count bytes, and letters of every script stay whole")
  func scripts() throws {
    #expect(try read("é,注文,👩‍👩‍👧,x") == [["1:1 é", "1:4 注文", "1:11 👩‍👩‍👧", "1:30 x"]])
  }

  @Test("What was guarded against being a formula is itself again")
  func formulas() throws {
    #expect(try read("'=1+1,'-,'tis") == [["1:2 =1+1", "1:8 -", "1:10 'tis"]])
  }

  @Test("What is no table says where")
  func faults() throws {
    #expect(
      try fault("a,\"b\nc,d\n") == "1:4 a quotation mark opens a cell here and is never closed")
    #expect(try fault("a,\"b\"c\n") == "1:6 words follow a cell's closing quotation mark")
    #expect(
      try fault("a\n5\" tall\n")
        == "2:2 a quotation mark stands within a cell that does not begin with one")
    #expect(try fault("a,b\u{7}") == "1:4 the table has a character that cannot be printed")
    #expect(try fault("a\u{2028}b") == "1:2 the table has a character that cannot be printed")
  }

  @Test("What is not UTF-8, or too much, is said at the start")
  func bytes() throws {
    let sixteen: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    for bytes in [sixteen, [0x61, 0xE9, 0x2C], [0x61, 0x00]] {
      let fault = try #require(throws: CSVReader.Fault.self) { try CSVReader.read(bytes) }
      #expect(fault.what == "the file is not text in UTF-8")
    }
    let fault = try #require(throws: CSVReader.Fault.self) {
      try CSVReader.read(Array(repeating: 0x61, count: CSVReader.largest + 1))
    }
    #expect(fault.what == "the file is larger than 8 MB")
  }

  @Test("A row as long as a file costs no more than a file")
  func raggedness() throws {
    let text = String(repeating: ",", count: 20_000) + String(repeating: "\n", count: 20_000)
    #expect(try CSVReader.read(Array(text.utf8)).map(\.count).max() == 20_001)
  }
}
