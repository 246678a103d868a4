import Diagnostics

// The rules of what is committed: the Markdown pages that a change of policy is reviewed by.

extension KitRules {
  static let staleOutput = Rule(
    "stale-output", "The published Markdown is what the policies say",
    """
    The Markdown pages are committed, so that a change of policy is reviewed as a change of the card. \
    Where they differ from what a build writes, readers see another policy than the one that was \
    audited. Run permdocs build and commit the result.
    """,
    in: .sh,
    wrong: """
      permdocs build
      echo 'Support may do anything.' >> Output/markdown/toy-studio/roles/support.md
      """,
    right: "permdocs build")

  static let missingPage = Rule(
    "missing-page", "Every page that the policies call for is published",
    """
    A role, a feature or a guide whose page is not among the committed ones cannot be looked up. Run \
    permdocs build and commit the result.
    """,
    in: .sh,
    wrong: """
      permdocs build
      rm Output/markdown/toy-studio/roles/support.md
      """,
    right: "permdocs build")

  static let surplusPage = Rule(
    "surplus-page", "No page is published that the policies do not call for",
    """
    A page that outlives its role or its feature goes on telling readers what was once true. Run \
    permdocs build, which removes it, and commit the result.
    """,
    in: .sh,
    wrong: """
      permdocs build
      cd Output/markdown/toy-studio/roles
      cp support.md helper.md
      """,
    right: "permdocs build")

  static let nothingToCheck = Rule(
    "nothing-to-check", "A check has something to check",
    """
    A gate that looked at nothing must not look green. Give the program a policy with at least one \
    role or permission set that decides something.
    """,
    in: .swift,
    wrong: "Permdocs.main(policies: [])", right: "Permdocs.main(policies: [Studio.policy])")

  static let output = [staleOutput, missingPage, surplusPage, nothingToCheck]
}
