import Testing

/// A name means one thing, wherever a reader meets it.
@Suite struct NameTests {
  @Test func noTwoTypesShareAName() throws {
    var places: [String: [String]] = [:]
    for file in Repository.files(under: "Sources", ending: ".swift") {
      for name in Self.types(in: try Repository.text(file)) {
        places[name, default: []].append(file)
      }
    }
    #expect(places.count > 300)
    for (name, files) in places where files.count > 1 && !name.hasPrefix("_") {
      #expect(Bool(false), "\(name): \(files.sorted().joined(separator: ", "))")
    }
  }

  /// The types that a file declares for others, at the beginning of a line.
  static func types(in source: String) -> [String] {
    source.matches(
      of:
        #/^(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|final|indirect) )*(?:struct|class|enum|protocol|actor|typealias) (\w+)/#
        .anchorsMatchLineEndings()
    ).map { String($0.output.1) }
  }

  @Test func typesAreSeen() {
    let source = "package final class A {\n  struct Inside {}\n}\nprivate struct B {}\nenum C {}\n"
    #expect(Self.types(in: source) == ["A", "C"])
  }
}
