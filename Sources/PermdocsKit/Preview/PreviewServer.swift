import FlyingFox
import FlyingSocks
import Foundation

/// Shows a preview to browsers of this machine, and to nobody else.
package struct PreviewServer: Sendable {
  private let server: HTTPServer
  private let port: UInt16

  /// - Parameter port: Zero for any that is free.
  package init(_ preview: Preview, port: UInt16) throws {
    self.port = port
    server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: PreviewHandler(preview: preview))
  }

  /// Answers until the task is cancelled.
  ///
  /// - Throws: Where the port cannot be had.
  /// - Parameter ready: Is told the port once requests are answered.
  package func run(ready: @escaping @Sendable (UInt16) -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        ready(await boundPort ?? port)
      }
      try await group.waitForAll()
    }
  }

  private var boundPort: UInt16? {
    get async {
      switch await server.listeningAddress {
      case .ip4(_, port: let port): port
      default: nil
      }
    }
  }
}

private struct PreviewHandler: HTTPHandler {
  let preview: Preview

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard PreviewAnswer.isOurs(host: request.headers[.host]) else {
      return HTTPResponse(statusCode: .forbidden)
    }
    guard request.method == .GET || request.method == .HEAD else {
      return HTTPResponse(statusCode: .methodNotAllowed)
    }
    let answer =
      request.path == ReloadScript.question
      ? try await change(request.query.first { $0.name == "after" }?.value)
      : PreviewAnswer.to(request.path, showing: preview)
    var headers: HTTPHeaders = [
      .contentType: answer.type, HTTPHeader("Cache-Control"): "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    headers[.location] = answer.location
    return HTTPResponse(
      statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: headers,
      body: request.method == .HEAD ? Data() : Data(answer.body))
  }

  private func change(_ after: String?) async throws -> PreviewAnswer {
    let hasChanged = try await preview.change(after: after.flatMap(Int.init) ?? 0)
    return PreviewAnswer(
      type: "text/javascript; charset=utf-8", body: ReloadScript.answer(hasChanged: hasChanged))
  }
}
