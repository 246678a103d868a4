import Diagnostics
import Foundation
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

extension Studio {
  /// The toy studio's vocabulary around a few roles, with nothing else that could be found fault
  /// with: no claims, standards, symptoms or prerequisites.
  static func small(_ roles: Role..., changed change: (inout Policy) -> Void = { _ in }) -> Policy {
    var policy = Studio.policy
    policy.roles = roles
    policy.prerequisites = []
    policy.standards = []
    policy.symptoms = []
    policy.claims = []
    change(&policy)
    return policy
  }

  /// One role that works on jobs and prices.
  static func desk(@GrantBuilder _ lines: () -> [Grant]) -> Role {
    Role("Desk", "desk") {
      Purpose("Works at the desk.")
      setup(lines)
    }
  }

  /// One role that works on images and printing.
  static func lab(@GrantBuilder _ lines: () -> [Grant]) -> Role {
    Role("Lab", "lab") {
      Purpose("Works at the lab.")
      capture(lines)
    }
  }
}

/// The open findings of one rule.
func findings(of rule: String, in policy: Policy) -> [Diagnostic] {
  Audit.audit(policy).findings.filter { $0.rule == rule }
}

/// The policy, let through; a test that uses it acknowledges the errors it is about.
func audited(_ policy: Policy) throws -> ResolvedPolicy {
  try #require(Audit.audit(policy).policy)
}

/// All of a finding that a reader sees, on lines that a test can hold beside the words it expects:
/// the summary, the underlined word in brackets, the notes and the suggestions.
func shape(of finding: Diagnostic) -> [String] {
  ["\(finding.summary) [\(underlined(finding.anchor))]"]
    + finding.notes.map { "note: \($0.text)" } + finding.suggestions.map { "help: \($0)" }
}

/// The word in the source that an anchor underlines: its own, or the identifier before its column.
func underlined(_ anchor: SourceAnchor) -> String {
  guard let text = try? String(contentsOfFile: anchor.file, encoding: .utf8) else { return "" }
  let line = text.components(separatedBy: "\n")[anchor.line - 1]
  if !anchor.word.isEmpty, line.contains(anchor.word) { return anchor.word }
  let before = String(decoding: line.utf8.prefix(anchor.column - 1), as: UTF8.self)
  let word = before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  return String(word.reversed())
}
