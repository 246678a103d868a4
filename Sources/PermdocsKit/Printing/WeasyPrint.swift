/// WeasyPrint, which makes PDF of sheets: a program in Python that is run on all of them at once.
struct WeasyPrint {
  struct Sheet {
    var path: String
    var pages: Int
    /// Whether it was printed now, rather than kept as it was.
    var isNew: Bool
  }

  enum Outcome {
    case printed([Sheet], failures: [String])
    /// There is no Python, no WeasyPrint in it, or something that it needs is missing.
    case unusable(String)
  }

  /// What the tests print with; another version would make other bytes.
  static let version = "70.0"
  /// Debian's packages that it needs: the layout of text, and fonts.
  static let systemPackages =
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig fonts-crosextra-carlito fonts-noto-core"
  /// Where the Makefile puts a Python with WeasyPrint.
  private static let ours = ".build/handouts/bin/python"
  private static let unusable: Int32 = 69

  private let program: String

  init(python: String?) {
    program = python ?? (FileSystem.kind(of: Self.ours) == nil ? "python3" : Self.ours)
  }

  /// Prints pages of HTML, given by their paths below the folder, each as a PDF beside it.
  func print(_ pages: [String], in folder: String) throws -> Outcome {
    guard !pages.isEmpty else { return .printed([], failures: []) }
    let script = String(decoding: PackageResources.print_py, as: UTF8.self)
    let result = try ChildProcess.run(
      program, ["-c", script, folder] + pages, limit: 1 << 26, asides: .shown)
    guard let result else { return .unusable("there is no program \(program)") }
    let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    if result.code == Self.unusable, let why = lines.last?.dropFirst("unusable ".count) {
      return .unusable("\(program) cannot print: \(why)")
    }
    var sheets: [Sheet] = []
    var failures: [String] = []
    for line in lines.dropLast() {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3 else { continue }
      if words[0] == "failed" {
        failures.append("\(folder)/\(words[1]): \(words[2])")
      } else {
        sheets.append(
          Sheet(path: words[1], pages: Int(words[2]) ?? 0, isNew: words[0] == "made"))
      }
    }
    guard result.code == 0, lines.last == "done", sheets.count + failures.count == pages.count
    else { return .unusable("\(program) stopped before the end") }
    return .printed(sheets, failures: failures)
  }
}
