import Diagnostics
import PolicyBundle
import PolicyHistory

// The rules of versions, releases and of ids that were given out.

extension KitRules {
  static let history = [
    PolicyBundle.unreadable, LostIDs.rule, unreadableRelease,
    Rule(
      id: "former-id", severity: .warning,
      title: "A guide links to the id that a thing has now",
      explanation: """
        The link still arrives, because the old address leads on. But whoever reads the guide's \
        source learns a name that is no longer used. Write the new id.
        """,
      wrong: "", right: ""),
  ]

  static let unreadableRelease = Rule(
    id: "unreadable-release", severity: .error,
    title: "A recorded release is a policy and the day it was given out",
    explanation: """
      Content/history holds a folder for each product, in it one for each version, in it policy.json \
      and date.txt, as permdocs release wrote them. Pages about changes are computed from these, so \
      they are never edited.
      """,
    wrong: "", right: "")
}
