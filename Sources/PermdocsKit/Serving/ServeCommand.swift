import ArgumentParser

struct ServeCommand: PublishingCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site while it is being written.",
    discussion: """
      Pages load again by themselves when a guide or a template changes. When Swift source changes the \
      program is built anew and takes over; what the compiler has to say is shown in the page. Nothing \
      is written to the output folder, and only this machine is answered.
      """)

  @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number"))
  var port: UInt16 = 8017

  @OptionGroup var options: PublishingOptions

  func run(in context: CommandContext) throws -> ExitCode {
    var options = options
    let package = FileSystem.kind(of: "Package.swift") == .file ? "" : context.paths.root
    if options.templates == nil, FileSystem.kind(of: package + "Templates") == .folder {
      // Ours are built into the program; while they are being changed the folder counts.
      options.templates = package + "Templates"
    }
    let site = LiveSite(context: context, options: options)
    let preview = Preview(site.build(), version: Takeover.firstVersion)
    let life = ServerLife()
    try start(PreviewServer(preview, port: port), life, context.messages)
    try watch(
      [options.content.folder, options.templates].compactMap { $0 } + reporting.policyFiles,
      sources: [package + "Sources", package + "Package.swift"], while: { life.end == nil },
      onChange: { change in
        switch change {
        case .guides: preview.show(site.build())
        case .sources:
          preview.show(problem: "Swift source has changed. Building …")
          if let problem = SwiftBuild.run(in: package, program: Takeover.program) {
            context.messages.print(problem)
            preview.show(problem: problem)
          } else {
            try Takeover.run(onPort: life.port ?? port)
          }
        }
      })
    throw UsageFailure(life.end ?? "")
  }

  private func start(_ server: PreviewServer, _ life: ServerLife, _ messages: Console) {
    let port = port
    Task {
      do {
        try await server.run { port in
          life.begin(onPort: port)
          messages.print("http://localhost:\(port)/ shows the site; end it with Control-C")
        }
      } catch {
        life.end(because: "port \(port) cannot be had: another program has it; try --port 0")
      }
    }
  }

  private enum Change { case guides, sources }

  /// Looks again and again, which every system can: at the few files that people write often, at the
  /// many of Swift, after which a compiler runs anyway, now and then.
  private func watch(
    _ guides: [String], sources: [String], while isNeeded: () -> Bool,
    onChange act: (Change) throws -> Void
  ) throws {
    var seen = (guides: FolderStamp(of: guides), sources: FolderStamp(of: sources))
    var round = 0
    while isNeeded() {
      FileSystem.wait(milliseconds: 10)
      round += 1
      let now = (
        guides: FolderStamp(of: guides),
        sources: round.isMultiple(of: 20) ? FolderStamp(of: sources) : seen.sources
      )
      defer { seen = now }
      if now.sources != seen.sources {
        try act(.sources)
      } else if now.guides != seen.guides {
        try act(.guides)
      }
    }
  }
}
