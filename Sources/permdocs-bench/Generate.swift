import ArgumentParser
import Foundation
import GeneratedPolicies
import PolicyFormats

/// Writes a policy as a file, to see how the program fares with very large ones.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a policy.json of any size, in the shape that large clouds have.",
    discussion: """
      The same numbers give the same bytes. Microsoft Entra is 145 roles, 705 features and 2263 \
      grants; Google Cloud is 2461, 13790 and 165179.
      """)

  @Option(help: "How many permission sets.")
  var roles: Int

  @Option(help: "How many features.")
  var features: Int

  @Option(help: "How many pairs of a permission set and a feature are granted.")
  var grants: Int

  @Option(help: "Another number, another policy.")
  var seed: UInt64 = 1

  @Option(help: "The file to write.", completion: .file())
  var out: String

  func validate() throws {
    guard roles > 0, features > 0 else {
      throw ValidationError("A policy has at least one role and one feature.")
    }
    guard grants >= roles, grants / roles <= features, grants <= roles * features
    else {
      throw ValidationError("Each role holds at least one feature, and at most all.")
    }
  }

  func run() throws {
    let cloud = CloudPolicy(sets: roles, features: features, grants: grants, seed: seed)
    try Data(PolicyBundle.encode(cloud.policy)).write(to: URL(fileURLWithPath: out))
  }
}
