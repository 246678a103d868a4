import ArgumentParser
public import PolicyModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The permdocs program: what an executable of a few lines runs with its own policies.
///
///     Permdocs.main(policies: [Studio.policy])
public enum Permdocs {
  static let version = "0.1.0"

  /// Reads the command line, does what it asks and ends the process.
  ///
  /// - Parameters:
  ///   - policies: Every policy, in the order in which readers meet them. Made only where a command
  ///     needs them.
  ///   - file: The file of the call; findings are printed relative to the package it stands in.
  public static func main(
    policies: @autoclosure @escaping () -> [Policy], file: String = #filePath
  ) -> Never {
    exit(run(CommandContext(policies: policies, paths: SourcePaths(program: file))).rawValue)
  }

  private static func run(_ context: CommandContext) -> ExitCode {
    do {
      try RootCommand.checkName(in: CommandLine.arguments.dropFirst())
      var command = try RootCommand.parseAsRoot()
      guard let command = command as? any PolicyCommand else {
        try command.run()
        return .success
      }
      guard let context = try context.reading(command.reporting) else { return .findings }
      return try command.run(in: context)
    } catch let failure as UsageFailure {
      context.messages.error(failure.description)
      return .validationFailure
    } catch let failure as WritingFailure {
      context.messages.error(failure.description)
      return .disk
    } catch let error where RootCommand.exitCode(for: error) == .validationFailure {
      context.messages.error(RootCommand.message(for: error))
      return .validationFailure
    } catch let error where RootCommand.exitCode(for: error) != .success {
      // Words of the system's, which can hold a path.
      context.messages.error("\(error)")
      return RootCommand.exitCode(for: error)
    } catch {
      // Help and the version come this way.
      RootCommand.exit(withError: error)
    }
  }
}

extension ExitCode {
  /// Findings that forbid publishing, or output that is not what the policies say.
  static let findings = ExitCode(1)
  /// Something could not be read or written.
  static let disk = ExitCode(74)
}
