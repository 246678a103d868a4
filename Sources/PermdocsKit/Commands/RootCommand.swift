import ArgumentParser

struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "permdocs",
    abstract: "Permission handbooks, computed from audited policies.",
    discussion: """
      Exit status: 0 clean; 1 findings, or output that is not what the policies say; 64 a command \
      line that asks for something there is not; 74 trouble with the disk.
      """,
    version: "permdocs \(Permdocs.version)",
    subcommands: [
      BuildCommand.self, CheckCommand.self, InjectCommand.self, ExplainCommand.self,
      WhoCanCommand.self, RecommendCommand.self, ExportCommand.self, CompareCommand.self,
      DiffCommand.self, ReleaseCommand.self,
      TranslateCommand.self, VerifyCommand.self, HandoutsCommand.self, ServeCommand.self,
      ImportCommand.self,
    ])
}

extension RootCommand {
  /// The parser calls a misspelt command an unexpected argument; here it is told its nearest name.
  static func checkName(in arguments: some Sequence<String>) throws {
    guard let first = arguments.first(where: { _ in true }), !first.hasPrefix("-") else { return }
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    _ = try NameLookup(one: "command", many: "commands", things: names.map { ($0, $0, $0) })
      .find(first)
  }
}
