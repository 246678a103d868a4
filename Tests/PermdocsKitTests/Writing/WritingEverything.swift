@testable import PermdocsKit

extension WritingScope {
  /// The folders of these tests.
  static let everything = WritingScope(["markdown", "site"])
}

extension SiteWriter {
  @discardableResult
  static func write(
    _ files: [OutputFile], to folder: String, faults: FaultPoints = FaultPoints()
  ) throws -> Outcome {
    try write(files, to: folder, replacing: .everything, faults: faults)
  }
}
