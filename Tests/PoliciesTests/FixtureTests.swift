import Testing

@Suite("Reading a fixture")
struct FixtureTests {
  @Test("commas, quotes and line breaks inside quotes belong to the field")
  func quotes() throws {
    let fixture = try Fixture(text: "a,b\n\"x, \"\"y\"\"\nz\",\"\"\nlast,\r\n")
    #expect(fixture.columns == ["a", "b"])
    #expect(fixture.rows == [["a": "x, \"y\"\nz", "b": ""], ["a": "last", "b": ""]])
  }

  @Test("a record with a field too few is refused")
  func ragged() {
    #expect(throws: Fixture.Ragged.self) { try Fixture(text: "a,b\nx\n") }
  }
}
