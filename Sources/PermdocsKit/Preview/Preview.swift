import Parallel

/// What a preview shows just now; a new state replaces the one before as a whole.
///
/// A class, because the command that builds and the server that answers share it.
package final class Preview: Sendable {
  package struct State: Sendable {
    /// The files of the site by path.
    package var files: [String: [UInt8]]
    /// What keeps the site from being built, as it is told on a terminal; shown instead of every page.
    package var problem: String?

    package init(files: [String: [UInt8]] = [:], problem: String? = nil) {
      self.files = files
      self.problem = problem
    }
  }

  private let current: Guarded<(state: State, version: Int)>

  /// - Parameter version: The number of the first state. Two servers that follow one another need
  ///   different ones, so that a page that was open meanwhile notices.
  package init(_ state: State = State(), version: Int) {
    current = Guarded((state, version))
  }

  package var version: Int { current.withLock { $0.version } }

  package var state: (state: State, version: Int) { current.withLock { $0 } }

  package func show(_ state: State) {
    current.withLock { $0 = (state, $0.version + 1) }
  }

  /// The same site, with a problem in front of it.
  package func show(problem: String) {
    current.withLock { $0 = (State(files: $0.state.files, problem: problem), $0.version + 1) }
  }

  /// Returns once another state is shown than that of `version`, or after some seconds without one.
  func change(after version: Int) async throws -> Bool {
    for _ in 0..<Self.patience {
      if self.version != version { return true }
      try await Task.sleep(for: Self.pause)
    }
    return false
  }

  private static let pause = Duration.milliseconds(5)
  /// In pauses: shorter than a server or a browser gives a request.
  private static let patience = 1600
}
