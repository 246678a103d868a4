package import PolicyAudit

/// A program that answers who may do what, and that a policy can be put into.
package enum Engine: String, Sendable, CaseIterable {
  case cedar, casbin, rego, openfga

  /// As its makers write it.
  package var name: String {
    switch self {
    case .cedar: "Cedar"
    case .casbin: "Casbin"
    case .rego: "Rego"
    case .openfga: "OpenFGA"
    }
  }

  /// The names of the files that it is told a policy with.
  package var fileNames: [String] {
    switch self {
    case .cedar: ["policies.cedar", "schema.cedarschema", "entities.json"]
    case .casbin: ["model.conf", "policy.csv"]
    case .rego: ["permdocs.rego", "data.json"]
    case .openfga: ["model.fga", "tuples.yaml", "store.fga.yaml"]
    }
  }

  /// The policy as this engine reads it, and what the engine cannot keep of it.
  package func export(_ policy: ResolvedPolicy) -> EngineExport {
    let told = EnginePolicy(policy)
    let origin = Origin(policy)
    let texts =
      switch self {
      case .cedar:
        [CedarPolicies.text, CedarSchema.text, CedarEntities.text].map { $0(told, origin) }
      case .casbin: [CasbinModel.text, CasbinPolicy.text].map { $0(told, origin) }
      case .rego: [RegoModule.text, RegoData.text].map { $0(told, origin) }
      case .openfga:
        [OpenFGAModel.text, OpenFGATuples.text, OpenFGATests.text].map { $0(told, origin) }
      }
    return EngineExport(
      files: zip(fileNames, texts).map { (name: $0, bytes: Array($1.utf8)) },
      findings: EngineFindings(told, for: self).all)
  }
}

package import Diagnostics

/// What is written for an engine, and what it does not say.
package struct EngineExport: Sendable {
  package let files: [(name: String, bytes: [UInt8])]
  /// In the order of findings; with an error among them the files would answer otherwise than the
  /// policy.
  package let findings: [Diagnostic]
}
