import Diagnostics
import PolicyModel
import DocumentModel
import Handbook
import PolicyAudit
import CapturaWorkflow
import Capillary
import PhotoRetail
import Testing
import Foundation
@Test func zdump() throws {
  for policy in [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy] {
    let r = Audit.audit(policy)
    for f in r.findings { print("FINDING", f.anchor.file.split(separator: "/").last!, f.anchor.line, f.severity, f.rule, f.summary) }
    guard let p = r.policy else { continue }
    let docs = Handbook.pages(of: [HandbookInput(policy: p, fingerprint: "abc", guides: [])], rules: RuleCatalog.rules, fingerprint: "x").value
    var out = ""
    func put(_ blocks: [Block], _ ind: String = "") {
      for b in blocks {
        switch b {
        case .heading(let l, let id, let t): out += "\n" + String(repeating: "#", count: l) + " " + t.plainText + " {#\(id)}\n"
        case .paragraph(let t): out += ind + t.plainText + "\n"
        case .list(_, let items): for i in items { put(i, ind + "- ") }
        case .callout(let k, let x): out += "[\(k)] "; put(x)
        case .quote(let x): put(x, "> ")
        case .code(_, let c): out += c + "\n"
        case .divider: out += "---\n"
        case .table(let t):
          out += "*" + t.caption.plainText + "*\n| " + t.columns.map(\.heading.plainText).joined(separator: " | ") + " |\n"
          for r in t.rows { out += "| " + r.cells.map { $0.content.plainText + ($0.tone.map { " [\($0)]" } ?? "") }.joined(separator: " | ") + " |\n" }
        }
      }
    }
    for d in docs { out += "\n=================== /" + d.address.components.joined(separator: "/") + "\n# " + d.title + "\n"; put(d.blocks) }
    try out.write(toFile: "/tmp/dump/\(p.policy.id.text).txt", atomically: true, encoding: .utf8)
  }
}
