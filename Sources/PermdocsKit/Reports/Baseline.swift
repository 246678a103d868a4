import Diagnostics
import Verification

/// Findings that were known on some day, so that only new ones fail.
///
/// A finding is known again by its rule, its file and its summary, which names its subject; never by
/// its line, so that moving lines changes nothing. The file has one finding a line, sorted, so that a
/// version control system shows and merges it well.
struct Baseline {
  struct Entry: Hashable, Comparable {
    let rule: String
    let file: String
    let subject: String

    static func < (a: Entry, b: Entry) -> Bool {
      (a.rule, a.file, a.subject) < (b.rule, b.file, b.subject)
    }
  }

  /// How often each stands there: two lines can have the same fault.
  private(set) var counts: [Entry: Int] = [:]

  /// A gate that looked at nothing must not look green tomorrow either.
  static let never = Set(
    [
      KitRules.nothingToCheck, VerificationRules.unrecognizedPage,
      VerificationRules.unreachablePage,
    ].map(\.id))

  var count: Int { counts.values.reduce(0, +) }

  init(_ findings: [Diagnostic], _ paths: SourcePaths) {
    for finding in findings where !Self.never.contains(finding.rule) {
      counts[Self.entry(finding, paths), default: 0] += 1
    }
  }

  init(file: String) throws {
    let text = String(decoding: try FileSystem.contents(of: file), as: UTF8.self)
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated() where !line.isEmpty && !line.hasPrefix("#")
    {
      let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard fields.count == 3 else {
        throw UsageFailure(
          "\(file):\(number + 1): a baseline has a rule, a file and a subject on each line, "
            + "with tabs between them")
      }
      let entry = Entry(rule: fields[0], file: fields[1], subject: fields[2])
      counts[entry, default: 0] += 1
    }
  }

  var text: String {
    let lines = counts.sorted { $0.key < $1.key }.flatMap { entry, count in
      Array(repeating: "\(entry.rule)\t\(entry.file)\t\(entry.subject)\n", count: count)
    }
    return "# Findings that are known already: rule, file, subject.\n" + lines.joined()
  }

  /// Parts findings into those that were not known and those that were; what is then left of the
  /// baseline has been fixed.
  func parting(
    _ findings: [Diagnostic], _ paths: SourcePaths
  ) -> (new: [Diagnostic], known: [Diagnostic], fixed: [Entry]) {
    var rest = counts
    var new: [Diagnostic] = []
    var known: [Diagnostic] = []
    for finding in findings {
      let entry = Self.entry(finding, paths)
      if let left = rest[entry], left > 0 {
        rest[entry] = left - 1
        known.append(finding)
      } else {
        new.append(finding)
      }
    }
    return (new, known, rest.filter { $0.value > 0 }.keys.sorted())
  }

  private static func entry(_ finding: Diagnostic, _ paths: SourcePaths) -> Entry {
    // A tab would part the line in the wrong place, and a newline the file.
    func plain(_ text: String) -> String {
      Printable.text(text).replacing("\t", with: " ")
    }
    return Entry(
      rule: finding.rule, file: plain(paths.shown(finding.anchor.file)),
      subject: plain(finding.summary))
  }
}
