import ArgumentParser

/// Makes the material that Benchmarks measures with, and measures what no command does alone.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "permdocs-bench",
    abstract: "Makes policies of any size, to measure the compiler and the program with.",
    subcommands: [CompileSample.self, Generate.self, MeasureAudit.self])
}
