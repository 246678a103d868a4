import Parallel
import Diagnostics
import Dispatch
import PolicyAudit
import PolicyModel

/// The policies, audited and compared with their releases: the second of the four values of a build.
struct AuditedInputs {
  let inputs: ReadInputs
  let auditing: Auditing
  /// The recorded releases of each product, by its id.
  let releases: [String: [Release]]
  /// What was noticed in the policies, and in all that was read.
  let report: Report

  init(_ inputs: ReadInputs) throws {
    self.inputs = inputs
    // The catalogue takes as long to make as a few pages do; nothing else waits for it here.
    DispatchQueue.global().async { _ = KitRules.all }
    let auditing = Auditing(inputs.policies)
    self.auditing = auditing
    let history = try auditing.history(of: inputs.policies, below: inputs.content)
    releases = Dictionary(zip(inputs.policies.map(\.id.text), history.map(\.value))) { first, _ in
      first
    }
    let lost = zip(inputs.policies, history).flatMap { policy, history in
      history.value.last.map { LostIDs.findings(in: policy, since: $0.policy) } ?? []
    }
    report = auditing.report
      .adding(inputs.site.findings + inputs.languages.findings)
      .adding(
        history.flatMap(\.findings) + lost,
        checked: [("releases", history.reduce(0) { $0 + $1.value.count })]
      )
      .adding(
        inputs.guides.flatMap(\.findings) + inputs.strays,
        checked: [("guides", inputs.guides.reduce(0) { $0 + $1.value.count })])
  }
}

extension Auditing {
  /// The recorded releases of each policy.
  func history(of policies: [Policy], below content: String) throws -> [Diagnosed<[Release]>] {
    let current = Dictionary(self.policies.map { ($0.id.text, $0) }) { first, _ in first }
    return try policies.concurrentMap { policy in
      try HistoryFolder.read(policy.id.text, below: content, current: current[policy.id.text])
    }
  }
}

extension Report {
  func adding(_ findings: [Diagnostic], checked: [(String, Int)] = []) -> Report {
    var report = self
    report.findings = (report.findings + findings).sorted()
    report.checked += checked.map { Report.Checked($0.0, $0.1) }
    return report
  }
}
