import Diagnostics
import PolicyAudit
import PolicyModel

/// What an engine does not keep of a policy.
struct EngineFindings {
  private let audited: AuditedPolicy
  private let policy: EnginePolicy
  private let engine: Engine
  private var index: PolicyIndex { policy.index }

  init(_ audited: AuditedPolicy, _ policy: EnginePolicy, for engine: Engine) {
    self.audited = audited
    self.policy = policy
    self.engine = engine
  }

  /// In the order of findings; where something cannot be told at all, only that.
  var all: [Diagnostic] {
    let unexportable = ids + circles
    guard unexportable.isEmpty else { return unexportable.sorted() }
    return (conditions + separations + limits + gaps).sorted()
  }

  private var conditions: [Diagnostic] {
    policy.conditional.map { line in
      let card = index.cards[line.card]
      let feature = index.features[line.feature]
      return finding(
        ExportRules.unenforcedCondition,
        "\(card.name) × \(feature.name): \(engine.name) cannot tell when \(line.condition ?? "")",
        at: audited.place(of: card.id, feature.id) ?? card.anchor,
        "send \(line.id) with a question while it is so, and only then")
    }
  }

  private var separations: [Diagnostic] {
    index.policy.separations.map { separation in
      let parts =
        switch separation.parts {
        case .cards(let one, let other): "\(name(one)) and \(name(other))"
        case .actions(let one, let other, let features):
          "\(name(one)) and \(name(other)) on \(listed(features.map { index.feature($0)?.name ?? $0.text }))"
        }
      return finding(
        ExportRules.unenforcedSeparation, "\(parts): \(engine.name) does not keep them apart",
        at: separation.anchor, "keep them apart where roles and permission sets are given")
    }
  }

  private var limits: [Diagnostic] {
    index.policy.limits.map { limit in
      finding(
        ExportRules.unenforcedLimit,
        "\(limit.subject): \(engine.name) does not count them, and \(limit.maximum) is the most that one "
          + "\(limit.scope) may have",
        at: limit.anchor, "count them where they are made")
    }
  }

  /// Permission sets are meant to speak of a few features; on a role a gap is an open question.
  private var gaps: [Diagnostic] {
    index.cards.indices.filter { index.cards[$0].kind == .role }.compactMap { card in
      let open = index.features.indices.filter {
        index.offersSomething(on: $0) && audited.decision(card: card, feature: $0).isUndecided
      }
      guard !open.isEmpty else { return nil }
      let names = listed(open.map { index.features[$0].name })
      return finding(
        ExportRules.refusedGap,
        "\(index.cards[card].name): nothing is decided about \(names), and \(engine.name) answers no",
        at: index.cards[card].anchor, "decide it on the card")
    }
  }

  // MARK: What cannot be told

  private var ids: [Diagnostic] {
    let needsWords = engine == .casbin || engine == .openfga
    let things =
      index.cards.map { ($0.name, $0.id.text, $0.anchor) }
      + index.features.map { ($0.name, $0.id.text, $0.anchor) }
      + index.areas.map { ($0.name, $0.id.text, $0.anchor) }
      + index.actions.map { ($0.name, $0.id.text, index.policy.anchor) }
      + [(index.policy.name, index.policy.id.text, index.policy.anchor)]
    let odd = things.filter { needsWords && !Self.isPlain($0.1) }
    let long = index.actions.filter {
      engine == .openfga && $0.id.text.utf8.count > OpenFGAModel.longestAction
    }
    return odd.map { name, id, anchor in
      unexportable("\(name): \(engine.name) has no way to write the id “\(id)”", at: anchor)
    }
      + long.map { action in
        unexportable(
          "\(action.name): the id has \(action.id.text.utf8.count) characters, and \(engine.name) takes "
            + "\(OpenFGAModel.longestAction)", at: index.policy.anchor)
      }
  }

  private var circles: [Diagnostic] {
    index.cards.indices.filter { card in
      policy.included[card].contains { audited.permissions.reachable(from: $0).contains(card) }
    }.map { card in
      unexportable(
        "\(index.cards[card].name): it includes itself, and \(engine.name) knows no circles",
        at: index.cards[card].anchor)
    }
  }

  private func unexportable(_ summary: String, at anchor: SourceAnchor) -> Diagnostic {
    finding(
      ExportRules.unexportable, summary, at: anchor,
      "put right what the audit was told to accept, or export json")
  }

  /// Lower-case words, as ids are unless a finding about them was accepted.
  private static func isPlain(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  // MARK: Words

  private func finding(
    _ rule: Rule, _ summary: String, at anchor: SourceAnchor, _ advice: String
  ) -> Diagnostic {
    Diagnostic(
      rule: rule.id, severity: rule.severity, summary: OneLine.text(summary), at: anchor,
      suggestions: [advice])
  }

  private func name(_ card: Card.ID) -> String { index.card(card)?.name ?? card.text }
  private func name(_ action: Action.ID) -> String { index.action(action)?.name ?? action.text }

  /// As many names as can be read on one line.
  private func listed(_ names: [String]) -> String {
    guard names.count > 4 else { return names.joined(separator: ", ") }
    return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }
}
