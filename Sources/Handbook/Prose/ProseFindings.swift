import DocumentModel
import PolicyAudit
import PolicyModel

// What is said of prose that people write: findings, which are English as all findings are.

extension Phrasing {
  static let linkForms =
    "link to role:, set:, feature:, level:, claim:, guide: or page: and an id"
  static let claimForms = """
    write claim:<card>/<feature>/<level, action or none>, claim:<card>/not/<feature>/<action>, \
    claim:<card>/only/<feature>/<action> or claim:<card>/includes/<card>
    """
  static let oneIsWrong = "change the guide or the card; one of them is wrong"

  /// "a, b or c".
  package static func alternatives(_ words: [String]) -> String {
    Words.list(words.map { .fixed($0) }, .or).english
  }

  static func didYouMean(_ near: [String]) -> String { "did you mean \(alternatives(near))?" }

  /// What there is to choose from, where that is few.
  static func known(_ ids: [String]) -> String {
    let more = ids.count > 12 ? ", …" : ""
    return "known are \(ids.prefix(12).joined(separator: ", "))\(more)"
  }

  static func unknownAddress(_ address: String, _ product: Product) -> String {
    "\(address): \(product.policy.name) has nothing of this name"
  }

  static func unknownPart(_ problem: ClaimAddress.Problem, _ product: Product) -> String {
    problem.wanted.isEmpty
      ? "\(problem.word): a claim is written otherwise"
      : unknownWord(problem.word, wanted: problem.wanted, product)
  }

  static func unknownWord(_ word: String, wanted: String, _ product: Product) -> String {
    "\(word.isEmpty ? "nothing" : word): \(product.policy.name) has no \(wanted) of this name"
  }

  static func andMore(_ count: Int) -> String { ", and \(count) more" }

  /// "Support can edit Images, and the guide says otherwise".
  static func falseProse(
    _ example: ClaimResult.Counterexample, more: String, _ product: Product
  ) -> String {
    let fact =
      switch example {
      case .holds(let card, let permission):
        "\(name(card, product)) can \(verb(permission.action, product)) "
          + name(permission.feature, product)
      case .lacks(let card, let permission):
        "\(name(card, product)) cannot \(verb(permission.action, product)) "
          + name(permission.feature, product)
      case .mayOnly(let card, let permission, let conditions):
        "\(name(card, product)) may \(verb(permission.action, product)) "
          + "\(name(permission.feature, product)) only when \(alternatives(conditions))"
      case .prints(let card, let feature, let level):
        "\(name(card, product)) has \(level) on \(name(feature, product))"
      case .counts(let number): "there are \(number)"
      case .unknown(let id): "there is no \(id)"
      case .fewer(let card, let theirs, let count):
        "\(name(card, product)) holds \(theirs) permissions against \(count)"
      }
    return "\(fact)\(more), and the guide says otherwise"
  }

  /// "the words turn around what their claim says: Support can edit Images".
  static func turnedAround(_ words: String, _ claim: ClaimAddress, _ product: Product) -> String {
    let says = claim.statements.first.map { self.claim($0, product).english } ?? ""
    return "the words turn around what their claim says: \(says.dropLast())"
  }

  static let wordsOrClaim = "change the words or the claim; one of them is wrong"

  static func misleading(_ named: String, _ link: String) -> String {
    "the words name \(named), and \(link) is something else"
  }

  static func otherLevel(_ words: String, _ decision: Decision, _ product: Product) -> String {
    "\(decision.card.name) has \(levelInProse(decision, product).english) on \(decision.feature.name), "
      + "and the guide says \(words)"
  }

  static func writeLevel(_ printed: String) -> String {
    "write [\(printed)], or change the card; one of them is wrong"
  }

  /// "Support has View on Jobs: find a job and its gallery".
  static func decided(_ decision: Decision, _ product: Product) -> String {
    let reason = decision.line?.reason ?? decision.noneReason
    let why = reason.map { ": \($0)" } ?? ""
    return "\(decision.card.name) has \(levelInProse(decision, product).english) on "
      + "\(decision.feature.name)\(why)"
  }
}

// Names.

extension Phrasing {
  static func unlinkedName(_ name: Vocabulary.Name, _ product: Product) -> String {
    let noun =
      switch name.kind {
      case .card: product.cardNoun
      case .feature: product.terms.feature.one
      case .level: "level"
      case .other: "name"
      }
    return "\(name.text) is a \(noun) and nowhere a link in this section"
  }

  static func writeLink(_ words: String, _ address: String) -> String {
    "write [\(words)](\(address))"
  }

  static func unknownName(_ words: String, _ product: Product) -> String {
    "\(words): \(product.policy.name) has nothing of this name"
  }

  static func didYouMean(_ name: String, at address: String) -> String {
    "did you mean \(name)? write [\(name)](\(address))"
  }

  static let notAName = "where it names something else, write it as `code` or in small letters"
}

// Policy blocks.

extension Phrasing {
  static func unknownBlockWord(_ problem: PolicyBlock.Problem, _ product: Product) -> String {
    if problem.known.isEmpty { return "\(problem.word): the line is complete without it" }
    if problem.wanted == "block" {
      return problem.word.isEmpty
        ? "a policy block says what is to be shown" : "\(problem.word): no block shows this"
    }
    return problem.word.isEmpty
      ? "the line ends where it should name a \(problem.wanted)"
      : unknownWord(problem.word, wanted: problem.wanted, product)
  }

  static let takeAway = "take it away"
}
