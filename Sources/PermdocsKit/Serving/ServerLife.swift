import Parallel

/// What the command that watches knows of the server that answers.
///
/// A class, because the two run beside one another.
final class ServerLife: Sendable {
  private let state = Guarded<(port: UInt16?, end: String?)>((nil, nil))

  /// The port on which it answers, once it does.
  var port: UInt16? { state.withLock { $0.port } }

  /// Why it has stopped.
  var end: String? { state.withLock { $0.end } }

  func begin(onPort port: UInt16) { state.withLock { $0.port = port } }

  func end(because reason: String) { state.withLock { $0.end = reason } }
}
