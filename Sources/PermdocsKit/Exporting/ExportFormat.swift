import PolicyExports

/// What a policy can be written as.
enum ExportFormat: String, CaseIterable {
  case csv, json, markdown, xlsx, cedar, casbin, rego, openfga

  /// The engine that it is for, where it is for one.
  var engine: Engine? { Engine(rawValue: rawValue) }

  /// Why it cannot be printed, where it cannot.
  var unprintable: String? {
    if let engine {
      return "\(rawValue) is \(engine.fileNames.count) files; say with --output into which folder"
    }
    return self == .xlsx ? "xlsx is no text; say with --output into which file" : nil
  }
}
