package import Diagnostics
import PolicyModel

/// A symptom points at its real cause.
package enum UntruthfulSymptom: PolicyRule {
  package static let rule = Rule(
    id: "untruthful-symptom", severity: .warning,
    title: "A symptom's cause fits everybody who meets it",
    explanation: """
      Whoever cannot do their work reads the symptom, believes the cause and asks for that cure. \
      If others meet the same symptom for another reason, or nobody can meet it at all, the guide \
      sends them the wrong way. Widen what the symptom says people hold, name the other cause, or \
      acknowledge the symptom where the product's own guide leaves it out.
      """,
    wrong: """
      Symptom(
        "There is no delete button.", "no-delete", lacking: [.delete], holding: [.edit],
        cause: "Your level lets you change it, not remove it.")
      """,
    right: """
      Symptom(
        "There is no delete button.", "no-delete", lacking: [.delete], holding: [.view, .edit],
        cause: "Your level lets you see or change it, not remove it.")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.symptoms.flatMap { symptom in
      let survey = SymptomSurvey(symptom, policy)
      return [
        hiddenCause(of: symptom, policy), otherHolders(of: symptom, survey, policy),
        survey.canStrike ? nil : strikesNobody(symptom),
      ].compactMap(\.self)
    }
  }

  /// Missing view is put down to nothing being granted, and a prerequisite can hide it as well.
  private static func hiddenCause(of symptom: Symptom, _ policy: ResolvedPolicy) -> Diagnostic? {
    guard symptom.holding.isEmpty, let id = policy.view,
      symptom.lacking.contains(where: { $0.id == id }), let view = policy.ref(id)
    else { return nil }
    let hiding = policy.declaration.prerequisites.filter { prerequisite in
      prerequisite.features.contains {
        policy.ref($0).map { policy.offers(view, on: $0) } ?? false
      }
    }
    guard let first = hiding.first else { return nil }
    let features = enumerated(first.features.map(policy.name))
    let go = first.features.count == 1 ? "goes" : "go"
    return finding(
      "\(quoted(symptom)): \(features) also \(go) missing without \(policy.name(first.needs))",
      at: symptom.anchor,
      notes: hiding.prefix(5).map {
        Diagnostic.Note("the prerequisite is declared here", at: $0.anchor)
      },
      suggestions: ["name the prerequisite as a second cause"])
  }

  /// Somebody has the feature, lacks the action, and does not hold what the cause says they hold.
  private static func otherHolders(
    of symptom: Symptom, _ survey: SymptomSurvey, _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    guard let first = survey.misfits.first else { return nil }
    let fits = symptom.holding.isEmpty ? "nothing" : list(symptom.holding)
    let more = survey.misfitCount > 1 ? ", and \(survey.misfitCount - 1) more like it" : ""
    return finding(
      "\(quoted(symptom)): \(text(of: first, policy))\(more), and the cause speaks of holding \(fits)",
      at: symptom.anchor,
      notes: survey.misfits.map {
        let card = policy[$0.card].id
        let feature = policy[$0.feature].id
        return Diagnostic.Note(text(of: $0, policy), at: policy.place(of: card, feature))
      },
      suggestions: ["widen what the symptom says people hold, or name the other cause"])
  }

  /// What people say, without the stop at its end: the sentence goes on after it.
  private static func quoted(_ symptom: Symptom) -> String {
    let says = printable(symptom.says)
    return "“\(says.hasSuffix(".") ? String(says.dropLast()) : says)”"
  }

  private static func text(of misfit: SymptomSurvey.Misfit, _ policy: ResolvedPolicy) -> String {
    let card = printable(policy[misfit.card].name)
    return "\(card) holds \(list(misfit.held)) on \(printable(policy[misfit.feature].name))"
  }

  private static func strikesNobody(_ symptom: Symptom) -> Diagnostic {
    finding(
      "\(quoted(symptom)): nobody can meet this symptom", at: symptom.anchor,
      notes: [Diagnostic.Note("no card lacks \(list(symptom.lacking)) in the way it describes")],
      suggestions: ["take the symptom away, or correct what it says people lack and hold"])
  }
}
