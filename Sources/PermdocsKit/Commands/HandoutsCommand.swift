import ArgumentParser
import Handbook
import PolicyAudit
import PolicyModel
import Rendering

struct HandoutsCommand: PublishingCommand {
  static let configuration = CommandConfiguration(
    commandName: "handouts",
    abstract: "Make the sheets that trainers print.",
    discussion: """
      For each role or permission set a card, a quiz and its answers; for each product the matrix, \
      the troubleshooting sheet, what changed, and a pack of them all. Each is a page of HTML that \
      any browser prints, and a PDF. What has not changed is not printed again. The day on a sheet \
      comes from SOURCE_DATE_EPOCH or from the release that the policy is, never from the clock.
      """)

  @Option(help: ArgumentHelp("Only the sheets of this role or set, by id.", valueName: "id"))
  var role: [String] = []

  @Option(help: ArgumentHelp("a4 or letter.", valueName: "size"))
  var paper = Paper.a4.rawValue

  @Flag(help: "Only the cards, in type of 18 points.") var largePrint = false

  @Flag(help: "Write the HTML and no PDF.") var htmlOnly = false

  @Option(help: ArgumentHelp("Another number asks other questions.", valueName: "number"))
  var seed = 1

  @Option(
    help: ArgumentHelp(
      "The Python that has WeasyPrint (default: that of make handouts, else python3).",
      valueName: "program"))
  var python: String?

  @OptionGroup var options: PublishingOptions

  func run(in context: CommandContext) throws -> ExitCode {
    let clock = ContinuousClock()
    let start = clock.now
    let style = try options.reporting.style
    let paper = try NameLookup(
      one: "paper", many: "papers", things: Paper.allCases.map { ($0.rawValue, $0.rawValue, $0) }
    ).find(paper)
    let all = try options.policies(in: context)
    let cards = try cards(in: all)
    let policies = cards == nil ? all : all.filter { cards?[$0.id.text] != nil }
    let day = try ReleaseDate.ofSurroundings()
    let printing = try PrintedMatter(
      ReadInputs(policies, options, context.paths), paper,
      orders: { product in
        HandoutOrder(
          cards: cards?[product], isLargeOnly: largePrint, seed: seed, day: day)
      })
    let report = options.strict ? printing.report.strict : printing.report
    context.tell(report, as: style, rules: KitRules.all)
    guard !report.hasErrors else {
      context.messages.error("nothing was written")
      return .findings
    }
    let folder = "\(options.output)/\(PaperFormat.folder)"
    let changed = try HandoutFolder.write(
      printing.pages, to: folder, clearing: cards == nil && !largePrint ? printing.folders : [])
    if !printing.hasAddress {
      context.messages.print(
        "no codes lead from the sheets to the site: \(try options.content.folder)/\(SiteFolder.file) sets no address"
      )
    }
    guard !htmlOnly else {
      context.messages.print(
        "\(Counted.text(printing.pages.count, "handout", "handouts")), "
          + "\(Counted.text(changed, "page", "pages")) of HTML changed, in \(folder)")
      return .success
    }
    let press = WeasyPrint(python: python)
    let outcome = try press.print(printing.pages.map(\.path), in: folder)
    return tell(outcome, changed, clock.now - start, folder, context)
  }

  private func tell(
    _ outcome: WeasyPrint.Outcome, _ changed: Int, _ took: Duration, _ folder: String,
    _ context: CommandContext
  ) -> ExitCode {
    switch outcome {
    case .unusable(let why):
      context.messages.error("no PDF was printed: \(why)")
      context.messages.print(
        """
        The HTML is in \(folder). In a copy of permdocs' repository, make handouts installs what
        printing needs. Elsewhere, on Debian, run
          apt-get install --no-install-recommends python3-venv \(WeasyPrint.systemPackages)
          python3 -m venv handouts-python
          handouts-python/bin/pip install weasyprint==\(WeasyPrint.version)
        and give --python handouts-python/bin/python. For the HTML alone, give --html-only.
        """)
      return .findings
    case .printed(let sheets, let failures):
      for failure in failures { context.messages.error(failure) }
      let pages = sheets.reduce(0) { $0 + $1.pages }
      let made = sheets.count { $0.isNew }
      context.messages.print(
        "\(Counted.text(sheets.count, "handout", "handouts")), \(pages) pages, \(made) printed anew, "
          + "\(took.hundredths), in \(folder)")
      return failures.isEmpty ? .success : .findings
    }
  }

  /// The cards asked for, by product; nothing where none are.
  private func cards(in policies: [Policy]) throws -> [String: [Card.ID]]? {
    guard !role.isEmpty else { return nil }
    let known = policies.flatMap { policy in policy.cards.map { (policy: policy, card: $0) } }
    let things = known.map { ($0.card.id.text, $0.card.name, $0.card.id) }
    var found: [String: [Card.ID]] = [:]
    for asked in role {
      let id = try NameLookup(one: "role or set", many: "roles and sets", things: things).find(
        asked)
      for entry in known where entry.card.id == id {
        found[entry.policy.id.text, default: []].append(id)
      }
    }
    return found
  }
}

extension Duration {
  /// "0.10 s".
  var hundredths: String {
    let number = Int(self / .milliseconds(10))
    return "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100) s"
  }
}
