import PolicyModel

// The 19 rows of the permissions matrix: what each level means, feature by feature. The cells are
// the product's own short phrases.

extension CapturaWorkflow {
  static var matrix: [DefinitionSection] {
    [setupRows, captureRows, launchRows, adminRows]
  }
}
