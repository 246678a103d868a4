import Diagnostics
import PolicyAudit
import PolicyModel

/// What an engine does not keep of a policy.
struct EngineFindings {
  private let policy: EnginePolicy
  private let engine: Engine
  private var resolved: ResolvedPolicy { policy.resolved }

  init(_ policy: EnginePolicy, for engine: Engine) {
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
      let card = resolved[line.card]
      let feature = resolved[line.feature]
      return finding(
        ExportRules.unenforcedCondition,
        "\(card.name) × \(feature.name): \(engine.name) cannot tell when \(line.condition ?? "")",
        at: resolved.place(of: line.card, line.feature),
        "send \(line.id) with a question while it is so, and only then")
    }
  }

  private var separations: [Diagnostic] {
    resolved.separations.map { separation in
      let parts =
        switch separation.parts {
        case .cards(let one, let other): "\(name(one)) and \(name(other))"
        case .actions(let one, let other, let features):
          "\(name(one)) and \(name(other)) on \(listed(features.map { resolved.feature($0)?.name ?? $0.text }))"
        }
      return finding(
        ExportRules.unenforcedSeparation, "\(parts): \(engine.name) does not keep them apart",
        at: separation.anchor, "keep them apart where roles and permission sets are given")
    }
  }

  private var limits: [Diagnostic] {
    resolved.limits.map { limit in
      finding(
        ExportRules.unenforcedLimit,
        "\(limit.subject): \(engine.name) does not count them, and \(limit.maximum) is the most that one "
          + "\(limit.scope) may have",
        at: limit.anchor, "count them where they are made")
    }
  }

  /// Permission sets are meant to speak of a few features; on a role a gap is an open question.
  private var gaps: [Diagnostic] {
    resolved.cards.filter { resolved[$0].kind == .role }.compactMap { card in
      let open = resolved.features.filter {
        resolved.offersSomething(on: $0) && resolved.decision(card, $0).isUndecided
      }
      guard !open.isEmpty else { return nil }
      let names = listed(open.map { resolved[$0].name })
      return finding(
        ExportRules.refusedGap,
        "\(resolved[card].name): nothing is decided about \(names), and \(engine.name) answers no",
        at: resolved[card].anchor, "decide it on the card")
    }
  }

  // MARK: What cannot be told

  private var ids: [Diagnostic] {
    let needsWords = engine == .casbin || engine == .openfga
    let things =
      resolved.listedCards.map { ($0.name, $0.id.text, $0.anchor) }
      + resolved.listedFeatures.map { ($0.name, $0.id.text, $0.anchor) }
      + resolved.listedAreas.map { ($0.name, $0.id.text, $0.anchor) }
      + resolved.listedActions.map { ($0.name, $0.id.text, resolved.anchor) }
      + [(resolved.name, resolved.id.text, resolved.anchor)]
    let odd = things.filter { needsWords && !Self.isPlain($0.1) }
    let long = resolved.listedActions.filter {
      engine == .openfga && $0.id.text.utf8.count > OpenFGAModel.longestAction
    }
    return odd.map { name, id, anchor in
      unexportable("\(name): \(engine.name) has no way to write the id “\(id)”", at: anchor)
    }
      + long.map { action in
        unexportable(
          "\(action.name): the id has \(action.id.text.utf8.count) characters, and \(engine.name) takes "
            + "\(OpenFGAModel.longestAction)", at: resolved.anchor)
      }
  }

  private var circles: [Diagnostic] {
    resolved.cards.filter { card in
      resolved.included[card].contains { resolved.reachable(from: $0).contains(card) }
    }.map { card in
      unexportable(
        "\(resolved[card].name): it includes itself, and \(engine.name) knows no circles",
        at: resolved[card].anchor)
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
      rule: rule.id, severity: rule.severity, summary: Spelling.comment(summary), at: anchor,
      suggestions: [advice])
  }

  private func name(_ card: Card.ID) -> String { resolved.card(card)?.name ?? card.text }
  private func name(_ action: Action.ID) -> String { resolved.action(action)?.name ?? action.text }

  /// As many names as can be read on one line.
  private func listed(_ names: [String]) -> String {
    guard names.count > 4 else { return names.joined(separator: ", ") }
    return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }
}
