import Diagnostics
import Rendering

/// What a team set for its own site, beside its guides: `<content>/site.conf`, and the logo it names.
struct SiteFolder {
  static let file = "site.conf"

  var settings = SiteSettings()
  var logo: [String: [UInt8]] = [:]
  let findings: [Diagnostic]

  /// No file, no settings of one's own.
  init(below content: String) throws {
    let path = "\(content)/\(Self.file)"
    guard FileSystem.kind(of: path) != nil else {
      findings = []
      return
    }
    let neighbours = try FileSystem.names(in: content).filter {
      $0 != Self.file && FileSystem.kind(of: "\(content)/\($0)") == .file
    }
    let read = SiteSettingsReader.read(
      try FileSystem.contents(of: path), file: path, neighbours: neighbours)
    settings = read.value
    findings = read.findings
    if let name = settings.logo { logo[name] = try FileSystem.contents(of: "\(content)/\(name)") }
  }
}
