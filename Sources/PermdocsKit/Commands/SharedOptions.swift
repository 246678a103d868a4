import ArgumentParser
import PolicyModel

/// Whose policies are read, and how findings are told: the same for every command.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("policy"),
    help: ArgumentHelp(
      "A policy.json to read instead of the policies of this program; may be given several times.",
      valueName: "file"))
  var policyFiles: [String] = []

  @Option(help: ArgumentHelp("Tell findings as human, github, json or sarif.", valueName: "style"))
  var report = ReportStyle.human.rawValue

  var style: ReportStyle { get throws { try ReportStyle(named: report) } }
}

/// Where the things are that people write, and the releases.
struct ContentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the guides that people write (default: Content, where there is one).",
      valueName: "folder"))
  var content: String?

  /// Where the guides are; a folder that was asked for has to be there.
  var folder: String {
    get throws {
      guard let content else { return "Content" }
      guard FileSystem.kind(of: FileSystem.resolved(content) ?? content) == .folder else {
        throw UsageFailure("--content names no folder: \(content)")
      }
      return content
    }
  }
}

/// What is published, from where, to where.
struct PublishingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this product; may be given several times.", valueName: "id"))
  var product: [String] = []

  @Option(help: ArgumentHelp("The folder that holds markdown/ and site/.", valueName: "folder"))
  var output = "Output"

  @OptionGroup var content: ContentOptions

  @Option(
    help: ArgumentHelp(
      "A folder with page shells and styles to use instead of the built-in ones.",
      valueName: "folder"))
  var templates: String?

  @Flag(help: "Take every warning for an error.")
  var strict = false

  @OptionGroup var reporting: ReportOptions

  /// The products asked for, in the program's order; all where none is named.
  func policies(in context: CommandContext) throws -> [Policy] {
    let all = context.policies()
    guard !product.isEmpty else { return all }
    let asked = Set(try product.map { try CommandContext.policy($0, among: all).id })
    return all.filter { asked.contains($0.id) }
  }
}
