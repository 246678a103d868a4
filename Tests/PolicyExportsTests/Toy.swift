import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyExports

/// A policy as engines are told it.
struct Exported {
  let audited: ResolvedPolicy
  var fingerprint: String { audited.fingerprint }

  init(_ policy: Policy = Studio.policy) throws {
    let audit = Audit.audit(policy)
    audited = try #require(audit.policy, "\(audit.findings.map(\.summary))")
  }

  func export(_ engine: Engine) -> EngineExport {
    engine.export(audited)
  }

  func texts(_ engine: Engine) -> [(name: String, text: String)] {
    export(engine).files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  func text(_ engine: Engine, _ name: String) throws -> String {
    try #require(texts(engine).first { $0.name == name }).text
  }
}
