import Diagnostics
import PolicyAudit

/// The rules of the commands themselves, beside those of the audit.
enum KitRules {
  static let staleOutput = Rule(
    id: "stale-output", severity: .error,
    title: "The published Markdown is what the policies say",
    explanation: """
      The Markdown pages are committed, so that a change of policy is reviewed as a change of the \
      card. Where they differ from what a build writes, readers see another policy than the one that \
      was audited. Run permdocs build and commit the result.
      """,
    wrong: "", right: "")

  static let misnamedGuide = Rule(
    id: "misnamed-guide", severity: .error,
    title: "A guide's file is named as its page is addressed",
    explanation: """
      The name of the file, without its ending, is the last part of the page's permanent address: \
      lower-case words and numbers joined by hyphens.
      """,
    wrong: "", right: "")

  static let nothingToCheck = Rule(
    id: "nothing-to-check", severity: .error,
    title: "A check has something to check",
    explanation: """
      A gate that looked at nothing must not look green. Give the program a policy with at least one \
      role or permission set that decides something.
      """,
    wrong: "", right: "")

  static let takenID = Rule(
    id: "duplicate-slug", severity: .error,
    title: "Every product has an address of its own",
    explanation: "Two products with one id would share their pages.",
    wrong: "", right: "")

  /// Every rule that can be found or asked about, sorted by id.
  static var all: [Rule] {
    (RuleCatalog.rules + [staleOutput, misnamedGuide, nothingToCheck]).sorted { $0.id < $1.id }
  }
}
