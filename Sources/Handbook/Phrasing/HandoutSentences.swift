import DocumentModel
import PolicyAudit
import PolicyModel

// What stands on printed sheets beside what the pages say too.

extension Phrasing {
  static let pack = "Trainer’s pack"
  static let contents = "What is inside"
  static let levelsLabel = "Before you begin"
  static let paperMatrix = "For the wall"
  static let troubleshootingSheet = "For the desk"
  static let signature = ["Name", "Date", "Signature"]

  static let youCan = "You can"
  static let youCannot = "You cannot"
  static let youWillSee = "What you will run into"
  static let can = "You can"
  static let butNot = "But not"
  static let whatFor = "What for"
  static let whyNot = "Why not"
  static let whoCanDoSomething = "Who can do something there"
  static let canTable = "What the card lets you do"
  static let cannotTable = "What the card keeps from you"
  static let cannotNothing = "There is nothing that this card keeps from you."
  static let norThese = "Nor does the card give anything here:"
  static let nobody = "Nobody"
  static let nothingKept = "nothing is left out"

  static func canNothing(_ product: Product) -> String {
    "The card alone lets nobody do anything in \(product.policy.name)."
  }

  static func withEverySet(_ product: Product) -> String {
    "Comes with the \(product.terms.set.many)."
  }

  static func cardHandout(_ name: String) -> String { "Card: \(name)" }
  static func largeCard(_ name: String) -> String { "Card in large print: \(name)" }

  static func cardLabel(_ card: Card, _ product: Product) -> String {
    capitalized(noun(card, product).one)
  }

  static func handoutSummary(_ title: String, _ product: Product) -> String {
    "\(title). A sheet of the handbook of \(product.policy.name), to be printed."
  }

  static func dated(_ day: ReleaseDate?) -> String {
    day.map { "dated \(Phrasing.day($0))" } ?? "not released yet"
  }

  /// The feature as this card prints it.
  static func onCard(_ decision: Decision) -> String {
    decision.line?.printedName ?? decision.feature.name
  }

  static func onlyWhen(_ decision: Decision) -> String {
    let part =
      decision.conditional.count == decision.effective.count
      ? "Only" : "To \(verbs(decision.conditional)), only"
    guard let condition = decision.line?.condition else { return "\(part) on a condition." }
    return sentence("\(part) when \(condition)")
  }

  static func whyNothing(_ decision: Decision, _ product: Product) -> String {
    if !decision.cut.isEmpty {
      let unmet = product.policy.prerequisites(on: decision.featureRef).first
      return sentence(
        "\(capitalized(verbs(decision.cut))) is granted, but "
          + (unmet.map { Phrasing.unmet($0, product.policy) } ?? "a prerequisite is not met"))
    }
    return decision.noneReason.map(sentence) ?? "Nobody has decided anything."
  }

  static func thenAsk(_ product: Product) -> String {
    let names = product.policy.administrators.map(\.name)
    let whom = names.isEmpty ? product.policy.administration?.contact : list(names, "or")
    return whom.map { "Permissions are changed by: \($0)." }
      ?? "Who changes permissions is not documented."
  }

  static func paperMatrixLead(_ product: Product) -> String {
    """
    Each row is a \(product.terms.feature.one), each column a \(cardNoun(product)); those that do not \
    fit beside one another follow on the next sheets.
    """
  }

  static func columns(_ names: [String]) -> String { list(names) }

  static func troubleshootingSheetLead(_ product: Product) -> String {
    "Find what you see, then your \(product.terms.role.one). \(thenAsk(product))"
  }

  static func noSymptoms(_ product: Product) -> String {
    """
    \(product.policy.name) lists nothing that people see when a permission is missing. Look in the \
    matrix for a \(cardNoun(product)) that can do what you need. \(thenAsk(product))
    """
  }

  static let whomItStrikes = "Who meets it, and where"
  static let whatCures = "Smallest cure"

  /// The smallest change that cures a symptom, without saying again where.
  static func cureThere(_ strike: SymptomStrike, _ product: Product) -> String {
    let here =
      strike.cureLevel.map { "\($0.name) there" }
      ?? (strike.cure.isEmpty ? nil : "\(verbs(strike.cure)) there")
    let elsewhere = strike.alsoNeeds.map { permission($0, product.policy) }
    return "Grant \(list([here].compactMap { $0 } + elsewhere))."
  }

  static let whatChanged = "What changed"

  static func changesLabel(since release: Release) -> String {
    "Since version \(release.version) of \(day(release.date))"
  }

  static func changesSheetLead(_ release: Release, _ product: Product) -> String {
    """
    Sheets that show version \(release.version) with the fingerprint \
    \(Document.Stamp.short(release.fingerprint)) are out of date in what follows. Everything else \
    on them still holds.
    """
  }

  static func packLead(_ product: Product) -> String {
    """
    Everything to hand out about \(product.policy.name): \(cardsHeld(product).english). Print the PDF \
    on both sides: there every card and every quiz begins on a right-hand page and can be taken out. \
    The answers to the quizzes are printed apart.
    """
  }

  static func contentsLine(_ label: String, _ title: String) -> String { "\(label): \(title)" }
}
