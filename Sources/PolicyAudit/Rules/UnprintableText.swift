package import Diagnostics
import PolicyModel

/// Every text can be printed on one line of a page.
package enum UnprintableText: PolicyRule {
  private static let longestName = 200
  private static let longestText = 5_000

  package static let rule = Rule(
    id: "unprintable-text", severity: .error,
    title: "Names and sentences can be printed as they are",
    explanation: """
      An empty name leaves a hole in a table, a line break tears a row apart, and characters that \
      turn the direction of reading can make a page say the opposite of the policy. Write every \
      text in one line of visible characters: a name in at most 200, anything else in at most 5,000.
      """,
    wrong: """
      jobs(.view, because: "find a job\\nand its gallery")
      """,
    right: """
      jobs(.view, because: "find a job and its gallery")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.printedTexts.compactMap { printed in
      guard let fault = fault(in: printed) else { return nil }
      let owner = printed.owner.allSatisfy(\.isWhitespace) ? "This" : printable(printed.owner)
      return finding(
        "\(owner): the \(printed.part) \(fault.words)", at: printed.anchor,
        suggestions: [fault.advice])
    }
  }

  private static func fault(in printed: PrintedText) -> (words: String, advice: String)? {
    let text = printed.text
    if text.allSatisfy(\.isWhitespace) {
      return ("is empty", "write the \(printed.part), or leave it out where it is not needed")
    }
    let longest = printed.part.hasSuffix("name") ? longestName : longestText
    if text.utf8.count > longest, text.count > longest {
      return ("is longer than \(longest) characters", "say it in at most \(longest) characters")
    }
    guard let bad = text.unicodeScalars.first(where: { !$0.isPrintable }) else { return nil }
    let number = String(bad.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    let kind =
      bad.properties.isBidiControl
      ? "turns the direction of reading"
      : bad == "\n" ? "is a line break" : bad.isInvisible ? "cannot be seen" : "cannot be printed"
    return ("has the character \(code), which \(kind)", "take the character out")
  }
}
