import PolicyModel
import ToyStudio

extension Edition {
  /// The toy studio with one text wherever a policy has room for words.
  static func saying(_ text: String) -> Policy {
    let depot = Area(text, "depot", about: text)
    let frames = Feature(text, "frames", offers: [.view, .edit], about: text)
    let guest = Role(text, "guest") {
      Purpose(text)
      Tagline(text)
      Should(text)
      ShouldNot(text)
      Duties(text)
      Guidance(text)
      Note(text)
      Tip(text)
      Warning(text)
      Why(text)
      Summary(text)
      depot(printed: text, about: text) {
        frames(.view, when: text, because: text).printed(as: text)
      }
      Studio.setup { Studio.jobs(.view, because: text) }
      EverythingElse(noneBecause: text)
    }
    var policy = Studio.policy
    policy.name = text
    policy.summary = text
    policy.terms = Terms(
      role: Terms.Noun(text, text), area: Terms.Noun(text, text), feature: Terms.Noun(text, text),
      level: text)
    policy.catalog.append(depot.lists(frames))
    policy.roles.append(guest)
    policy.prerequisites.append(
      .using(frames, needs: .view, on: Studio.jobs, because: text))
    policy.separations.append(.separate(.view, from: .edit, on: frames, because: text))
    policy.symptoms.append(
      Symptom(text, "odd", lacking: [.edit], holding: [.view], cause: text))
    policy.administration = Administration(contact: text, whoeverHolds: Studio.jobs[.delete])
    policy.quickReference = QuickReference(
      text, rowHeading: text,
      rows: [QuickReferenceRow(text, frames[.view]).acknowledged(.conditionalCell, text)])
    policy.claims = [.confirm("guest", can: .view, frames)]
    return policy
  }

  /// The toy studio with one feature more, of which only name and id are odd.
  static func naming(_ name: String, id: String) -> Policy {
    var policy = Studio.policy
    policy.catalog.append(Area("Depot", "depot").lists(Feature(name, Feature.ID(id))))
    policy.claims = []
    return policy
  }
}
