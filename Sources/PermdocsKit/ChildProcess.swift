#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Another program, run to its end without a shell: no argument is ever taken for a command.
enum ChildProcess {
  /// What a program says on its standard error.
  enum Asides {
    case unheard
    /// People see it as it comes.
    case shown
    /// It is part of the output. The program is one of the person's own tools, such as the compiler, and
    /// has all of our surroundings.
    case kept
  }

  struct Result {
    let code: Int32
    let output: [UInt8]
  }

  /// What git needs to know of its surroundings, and curl of the way to the web.
  private static let handedOn = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "GIT_DIR", "GIT_WORK_TREE", "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM", "GIT_CEILING_DIRECTORIES", "http_proxy", "https_proxy", "HTTPS_PROXY",
    "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR",
    "CURL_CA_BUNDLE",
  ]

  /// Nothing where there is no such program.
  ///
  /// - Parameter asides: What becomes of what it says on the side.
  static func run(
    _ program: String, _ arguments: [String], limit: Int, asides: Asides = .unheard
  ) throws -> Result? {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw UsageFailure("cannot start \(program)") }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    switch asides {
    case .shown: break
    case .kept: posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    case .unheard:
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var child: pid_t = 0
    let environment = handedOn.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let fault = withStrings([program] + arguments) { words in
      withStrings(environment + ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0"]) { few in
        asides == .kept
          ? posix_spawnp(&child, program, &actions, nil, words, environ)
          : posix_spawnp(&child, program, &actions, nil, words, few)
      }
    }
    close(ends[1])
    guard fault == 0 else {
      close(ends[0])
      return nil
    }
    let output = everything(from: ends[0], atMost: limit)
    // One that has more to say than anybody will read is told so by the closed pipe.
    close(ends[0])
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return Result(code: status & 0x7F == 0 ? (status >> 8) & 0xFF : -1, output: output)
  }

  private static func everything(from descriptor: CInt, atMost limit: Int) -> [UInt8] {
    var output: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while output.count <= limit {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return output }
      output += part[..<count]
    }
    return output
  }

  /// The strings as C has them, with nothing after the last.
  private static func withStrings<Outcome>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Outcome
  ) -> Outcome {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
