import ArgumentParser
import PolicyModel

/// What every command works with.
struct CommandContext {
  var policies: () -> [Policy]
  let paths: SourcePaths
  let output = Console.output
  let messages = Console.messages
}

/// A command that needs the policies, the paths or the streams.
protocol PolicyCommand: ParsableCommand {
  var reporting: ReportOptions { get }
  func run(in context: CommandContext) throws -> ExitCode
}

/// A command that publishes: how findings are told is among the options of publishing.
protocol PublishingCommand: PolicyCommand {
  var options: PublishingOptions { get }
}

extension PublishingCommand {
  var reporting: ReportOptions { options.reporting }
}

/// A command line that asks for something there is not, in one line.
struct UsageFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
