import BuiltTools
import Readers
import DocumentModel
import Diagnostics
import Foundation
@testable import PolicyFormats
import GeneratedPolicies
import PolicyModel
import Testing

/// A policy made of a table, written as Swift.
@Suite("An imported policy is Swift as people write it")
struct SourceTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func imported(_ csv: String, product: String) throws -> Policy {
    let table = SourceTable(file: "t.csv", title: nil, rows: try CSVReader.read(Array(csv.utf8)))
    let made = Importer.policy(
      of: [try #require(table)], product: product,
      anchor: SourceAnchor(file: "t.csv", line: 1, column: 1))
    return try #require(made.value, "\(made.findings.map(\.summary))")
  }

  private func policy(_ table: String) throws -> Policy {
    // A letter that combines with the sign after it, and all that could end a literal or stand in for one.
    if table == "hostile" {
      return try policy("plain").worded {
        "\u{0D4E}\"\u{301}\\(x) \"\"\"\u{301} \"\"\"# \u{202E}\u{0} \($0)\u{0D4E}\""
      }
    }
    return table == "odd"
      ? try imported(Self.odd, product: "Policy")
      : try imported(Self.plain, product: "Corner Kiosk")
  }

  /// Names that mean something to Swift, to its formatter or to a file system.
  private static let odd = ##"""
    Area;Feature;Support;Self;class;価格係;"A ""quoted"" \(name)";support team;Supportteam
    Setup;Import;View;Edit;yes;View / Edit / Delete / Approve / Export / Send;;no;View
    Setup;default;View (own jobs only, and those of colleagues who are away for longer than one day of work);Edit;yes;no;;no;View
    Setup;Setup;View;Edit;yes;no;;no;View
    import;3D preview;View;Edit;yes;no;;no;View
    import;none;View;Edit;yes;no;;no;View
    import;policy;View;Edit;yes;no;;no;View
    import;support;View;Edit;yes;no;;no;View
    import;\##(String(repeating: "A very long name ", count: 8));View;Edit;yes;no;;no;View
    "Ünïted / ""quotes""";注文 🎈 と価格の一覧;View;init;yes;no;;no;View
    "Ünïted / ""quotes""";"C:\temp\new \(x) """""" #""x""#";View;Edit;yes;no;;no;View
    """##

  private static let plain = """
    Feature;Support;Owner
    Jobs;View;View / Edit
    Price lists;no;Edit
    """

  @Test("A small one, to the letter")
  func small() throws {
    let files = PolicySource.files(try imported(Self.plain, product: "Corner Kiosk"))
    #expect(
      files.map(\.path) == [
        "CornerKiosk.swift", "Vocabulary.swift", "Features.swift", "ReasonsToWrite.swift",
        "RoleCards/Support.swift", "RoleCards/Owner.swift",
      ])
    #expect(
      files[4].text == """
        import PolicyModel

        extension CornerKiosk {
          static var support: Role {
            Role("Support", .support) {
              Purpose("To be written: what Support is for.")

              features {
                jobs(.view, because: reasonToWrite)
              }
              EverythingElse(noneBecause: "the table grants nothing here")
            }
          }
        }

        """)
  }

  @Test("swift format has nothing to say", arguments: ["odd", "plain"])
  func format(table: String) throws {
    let scratch = try written(try policy(table))
    let configuration = Self.root.appendingPathComponent(".swift-format").path
    let result = try BuiltTool(at: "/usr/bin/env").run(
      [
        "swift", "format", "lint", "--strict", "--configuration", configuration, "--recursive", ".",
      ],
      in: scratch.url)
    #expect(result.code == 0, "\(result.messages)")
  }

  @Test("It compiles to the very policy", arguments: ["odd", "plain", "hostile"])
  func compile(table: String) throws {
    let policy = try policy(table)
    let scratch = try written(policy)
    try scratch.write(
      "import PolicyFormats\nprint(try PolicyBundle.fingerprint(\(PolicySource.typeName(policy)).policy))\n",
      to: "main.swift")
    let built = BuiltTool.folder
    let objects = try [
      "PolicyModel", "PolicyFormats", "DocumentModel", "Diagnostics", "Parallel",
    ].flatMap { module in
      let folder = built.appendingPathComponent("\(module).build")
      // Of a file that is gone an object may be left.
      let enumerator = FileManager.default.enumerator(
        atPath: Self.root.appendingPathComponent("Sources/\(module)").path)
      let sources = Set(
        (enumerator?.allObjects as? [String] ?? []).map { ($0 as NSString).lastPathComponent }
          + ["embedded_resources.swift"])
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".o") && sources.contains(String($0.dropLast(2))) }.map {
          folder.appendingPathComponent($0).path
        }
    }
    let sanitizer = ProcessInfo.processInfo.environment["PERMDOCS_SANITIZER"].map {
      ["-sanitize=\($0)"]
    }
    let compiled = try BuiltTool(at: "/usr/bin/env").run(
      ["swiftc", "-swift-version", "6", "-o", "program", "-lmd"] + (sanitizer ?? [])
        // The package's name is that of its folder.
        + ["-package-name", Self.root.lastPathComponent.lowercased()]
        + ["-I", built.appendingPathComponent("Modules").path]
        + ["-I", Self.root.appendingPathComponent("Sources/CMessageDigest").path]
        + ["main.swift"] + PolicySource.files(policy).map(\.path) + objects, in: scratch.url)
    #expect(compiled.code == 0, "\(compiled.messages)")
    let printed = try BuiltTool(at: scratch["program"].path).run([], in: scratch.url)
    #expect(try printed.output == PolicyBundle.fingerprint(policy) + "\n")
  }

  private func written(_ policy: Policy) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for file in PolicySource.files(policy) { try scratch.write(file.text, to: file.path) }
    return scratch
  }
}
