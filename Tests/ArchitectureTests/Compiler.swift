import BuiltTools
import Foundation

/// Type-checks policies as an adopter writes them: with nothing but the module PolicyModel.
enum Compiler {
  struct Complaint: Equatable {
    let line: String
    let text: String
  }

  /// The errors of a card after a small vocabulary.
  static func complaints(about card: String) throws -> [Complaint] {
    try complaints(aboutFile: vocabulary + card + "\n  }\n}\n")
  }

  /// The errors of a whole file, in the compiler's order; empty where it compiles.
  static func complaints(aboutFile source: String) throws -> [Complaint] {
    let scratch = try ScratchFolder()
    let file = scratch["Card.swift"]
    try scratch.write(source, to: "Card.swift")

    let modules = [
      BuiltTool.folder.appendingPathComponent("Modules").path, "Sources/CCommonMark",
      "Sources/CHTMLParser", "Sources/CMessageDigest", "Sources/CPNG", "Sources/CQRCode",
      // Wherever the build that runs the tests has put what it depends on.
      BuiltTool.folder.appendingPathComponent("../../checkouts/FlyingFox/CSystemLinux/include")
        .standardized.path,
    ]
    // Its headers are the only ones that do not lie where every compiler looks.
    let headers = try Repository.run(["pkg-config", "--cflags-only-I", "libxml-2.0"]).output
      .split(whereSeparator: \.isWhitespace).map(String.init)
    let result = try Repository.run(
      ["swiftc", "-typecheck", "-parse-as-library", "-swift-version", "6"]
        + ["-diagnostic-style", "llvm"] + modules.flatMap { ["-I", $0] }
        + headers.flatMap { ["-Xcc", $0] } + [file.path])
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let found = result.messages.split(separator: "\n").compactMap { message -> Complaint? in
      let parts = message.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
      guard parts.count == 5, parts[3] == " error", let number = Int(parts[1]) else { return nil }
      return Complaint(
        line: lines[number - 1].trimmingCharacters(in: .whitespaces),
        text: parts[4].trimmingCharacters(in: .whitespaces))
    }
    // A compiler that failed for a reason of its own must not pass for one that found fault.
    return result.code == 0 || !found.isEmpty
      ? found : [Complaint(line: "", text: result.messages)]
  }

  private static let vocabulary = """
    import PolicyModel

    extension Action {
      static let view = Action("View", "view")
      static let edit = Action("Edit", "edit")
    }

    extension Card.ID {
      static let support: Self = "support"
      static let owner: Self = "owner"
    }

    enum Studio {
      static let setup = Area("Setup", "setup")
      static let jobs = Feature("Jobs", "jobs")
      static let prices = Feature("Price Lists", "price-lists")
    }

    extension Studio {
      static var card: Role {

    """
}
