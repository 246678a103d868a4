import Diagnostics
import Verification

/// A page of the web, fetched by the machine's own curl: that one knows its proxies and its
/// certificates, and is kept safe together with it.
struct WebPage {
  let bytes: [UInt8]
  /// In lower case and without parameters, such as `text/html`; empty where the server is silent.
  let contentType: String

  /// Why a page could not be had, and what can be done.
  struct Absence: Error {
    let reason: String
    let help: String

    init(_ reason: String, help: String = "correct the address, or leave the page out") {
      self.reason = reason
      self.help = help
    }

    func finding(at address: String) -> Diagnostic {
      let rule = VerificationRules.unreachablePage
      return Diagnostic(
        rule: rule.id, severity: rule.severity, summary: "the page cannot be fetched: \(reason)",
        at: SourceAnchor(file: address, line: 1, column: 1), suggestions: [help])
    }
  }

  /// In megabytes. A help page has a thousandth of this.
  private static let largest = 16

  static func isAddress(_ text: String) -> Bool {
    ["https://", "http://"].contains { text.lowercased().hasPrefix($0) }
  }

  /// - Throws: Where there is no curl, or no address.
  static func fetch(_ address: String, within seconds: Int) throws -> Result<WebPage, Absence> {
    let isSecure = address.lowercased().hasPrefix("https://")
    let most = largest << 20
    let limit = most + 4096
    let answer = try ChildProcess.run(
      "curl",
      [
        // Not the person's own settings, which could send the page elsewhere.
        "--disable", "--silent", "--fail", "--globoff", "--location", "--max-redirs", "10",
        "--proto", "=http,https", "--proto-redir", isSecure ? "=https" : "=http,https",
        "--connect-timeout", "\(seconds)", "--max-time", "\(seconds)", "--max-filesize", "\(most)",
        "--user-agent", "permdocs/\(Permdocs.version)",
        "--header", "Accept: text/html, text/markdown, text/plain;q=0.9",
        "--write-out", "\n%{http_code} %{content_type}", "--url", address,
      ], limit: limit)
    guard let answer else {
      throw UsageFailure(
        "curl, which fetches pages of the web, is not installed; install it, or give the page as a file"
      )
    }
    guard answer.output.count <= limit else { return .failure(tooLarge) }
    // What curl writes behind the page is on a line of its own, the last.
    let end = answer.output.lastIndex(of: UInt8(ascii: "\n")) ?? answer.output.startIndex
    let bytes = Array(answer.output[..<end])
    let words = String(decoding: answer.output[end...].dropFirst(), as: UTF8.self)
      .split(separator: " ", maxSplits: 1)
    guard bytes.count <= most else { return .failure(tooLarge) }
    guard answer.code == 0 else {
      return .failure(
        try absence(answer.code, String(words.first ?? ""), of: address, within: seconds))
    }
    let type = words.dropFirst().first?.prefix { $0 != ";" && $0 != " " } ?? ""
    return .success(WebPage(bytes: bytes, contentType: type.lowercased()))
  }

  private static let tooLarge = Absence(
    "it is larger than \(largest) MB", help: "give the address of a single page")

  /// What curl's exit codes mean to somebody who does not know them.
  private static func absence(
    _ code: Int32, _ answer: String, of address: String, within seconds: Int
  ) throws -> Absence {
    switch code {
    case 3: throw UsageFailure("\(address.debugDescription) is no address of the web")
    case 5: Absence("its proxy is not known here", help: "correct the proxy's address")
    case 6: Absence("there is no such server")
    case 7: Absence("the server takes no connection", help: "try again once the server runs")
    case 22: Absence("the server answers \(answer)")
    case 28:
      Absence(
        "it took more than \(Counted.text(seconds, "second", "seconds"))",
        help: "try again, or wait longer with --timeout")
    case 1: Absence("it leads on to an address that is not followed")
    case 35, 51, 58, 60, 77, 83, 90, 91:
      Absence(
        "no safe connection could be made", help: "see whether the server's certificate is valid")
    case 47: Absence("it leads on and on")
    case 63: tooLarge
    default: Absence("curl ended with \(code)", help: "see what curl says: curl -v '\(address)'")
    }
  }
}
