package import Diagnostics
package import PolicyModel

/// Makes a first policy of the tables in which a team keeps who may do what.
///
/// It asks nothing and guesses little: what a cell says is taken at its word, what cannot be read is
/// told and left undecided, and what a table does not say, such as a reason, is written as missing.
package enum Importer {
  /// - Parameters:
  ///   - tables: In the order in which areas, roles and features shall stand.
  ///   - product: The product's name.
  ///   - id: Its id; made from the name where there is none.
  /// - Returns: Nothing where the tables hold no policy; why is among the findings.
  package static func policy(
    of tables: [SourceTable], product: String, anchor: SourceAnchor
  ) -> Diagnosed<Policy?> {
    var gathering = Gathering()
    for table in tables { gathering.read(table) }
    guard gathering.tables > 0, !gathering.gathered.roles.isEmpty,
      !gathering.gathered.features.isEmpty
    else {
      return Diagnosed(
        nil, findings: gathering.gathered.findings + [ImportRules.nothingRead(at: anchor)])
    }
    var gathered = gathering.gathered
    guard gathered.words.count <= ActionVocabulary.most else {
      return Diagnosed(
        nil,
        findings: [
          ImportRules.tooMuch("\(ActionVocabulary.most) words for what is allowed", at: anchor)
        ])
    }
    SlipFinder.strike(&gathered)
    var maker = PolicyMaker(gathered, product: product, anchor: anchor)
    let policy = maker.policy()
    let findings = gathered.findings + maker.findings
    return Diagnosed(
      findings.contains { $0.severity == .error } ? nil : policy, findings: findings)
  }
}
