import Diagnostics
import PolicyAudit
import PolicyFormats

// The rules of versions, releases and of ids that were given out.

extension KitRules {
  static let history = [
    PolicyBundle.unreadable, LostIDs.rule, unreadableRelease, highRiskAccess, widerAccess,
    narrowerAccess,
    Rule(
      id: "former-id", severity: .warning,
      title: "A guide links to the id that a thing has now",
      explanation: """
        The link still arrives, because the old address leads on. But whoever reads the guide's \
        source learns a name that is no longer used. Write the new id.
        """,
      wrong: "Ask the [clerk](role:clerk).", right: "Ask the [clerk](role:seller).",
      language: .markdown),
  ]

  static let highRiskAccess = Rule(
    id: "high-risk-access", severity: .warning,
    title: "What can do great harm is given to nobody unseen",
    explanation: """
      A comparison of two versions found an action that the policy calls risky and that a role or \
      permission set could not do before. Nothing is wrong with it as such; somebody should have \
      decided it, and a reviewer should see it first.
      """,
    wrong: """
      refunds(.view, .edit, because: "give money back at once")
      """,
    right: """
      refunds.none(because: "refunds are the manager's to give")
      """)

  static let widerAccess = Rule(
    id: "wider-access", severity: .note,
    title: "What somebody gains from one version to the next is told",
    explanation: """
      A comparison of two versions found actions that a role or permission set could not do before, \
      none of which the policy calls risky.
      """,
    wrong: """
      jobs(.edit, because: "put a wrong date right")
      """,
    right: """
      jobs(.view, because: "find a job and its gallery")
      """)

  static let narrowerAccess = Rule(
    id: "narrower-access", severity: .note,
    title: "What somebody loses from one version to the next is told",
    explanation: """
      A comparison of two versions found actions that a role or permission set can do no longer. Those \
      who work with it will notice; tell them before they do.
      """,
    wrong: """
      jobs(.view, because: "find a job and its gallery")
      """,
    right: """
      jobs(.edit, because: "put a wrong date right")
      """)

  static let unreadableRelease = Rule(
    id: "unreadable-release", severity: .error,
    title: "A recorded release is a policy and the day it was given out",
    explanation: """
      Content/history holds a folder for each product, in it one for each version, in it policy.json \
      and date.txt, as permdocs release wrote them. Pages about changes are computed from these, so \
      they are never edited.
      """,
    wrong: """
      permdocs release 1 --date 2026-11-21
      echo yesterday > Content/history/kiosk/1/date.txt
      """,
    right: "permdocs release 1 --date 2026-11-21",
    language: .sh)
}
