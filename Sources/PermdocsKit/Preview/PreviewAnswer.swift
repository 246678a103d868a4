/// What the server says to one request for a file.
package struct PreviewAnswer: Sendable {
  package var status = 200
  package var type: String
  package var body: [UInt8]
  /// Where the browser is to ask instead.
  package var location: String?

  /// The answer for a path that begins with a slash.
  package static func to(_ path: String, showing preview: Preview) -> PreviewAnswer {
    let (state, version) = preview.state
    var name = String(path.drop { $0 == "/" })
    if name == ReloadScript.path {
      return PreviewAnswer(type: script, body: ReloadScript.file)
    }
    if name.isEmpty || name.hasSuffix("/") { name += "index.html" }
    let isPage = name.hasSuffix(".html") || state.files[name] == nil
    if let problem = state.problem, isPage {
      return PreviewAnswer(
        status: 500, type: page,
        body: ReloadScript.put(into: ProblemPage.write(problem), version: version))
    }
    guard let bytes = state.files[name] else {
      if state.files[name + "/index.html"] != nil {
        return PreviewAnswer(status: 301, type: text, body: [], location: "/\(name)/")
      }
      return PreviewAnswer(
        status: 404, type: page,
        body: ReloadScript.put(into: state.files["404.html"] ?? [], version: version))
    }
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    return PreviewAnswer(
      type: types[ending] ?? "application/octet-stream",
      body: ending == "html" ? ReloadScript.put(into: bytes, version: version) : bytes)
  }

  /// Whether a request was meant for this machine: a page elsewhere can give its own name our address.
  package static func isOurs(host: String?) -> Bool {
    guard let host else { return false }
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name)
  }

  private static let page = "text/html; charset=utf-8"
  private static let script = "text/javascript; charset=utf-8"
  private static let text = "text/plain; charset=utf-8"
  private static let types = [
    "html": page, "css": "text/css; charset=utf-8", "js": script,
    "md": "text/markdown; charset=utf-8",
    "txt": text, "csv": "text/csv; charset=utf-8",
    "json": "application/json", "xml": "application/xml", "atom": "application/atom+xml",
    "svg": "image/svg+xml", "png": "image/png", "pdf": "application/pdf",
  ]
}
