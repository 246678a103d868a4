#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that gives its place to the one built after it, on the same port.
enum Takeover {
  /// The path of the program that is running.
  static let program =
    FileSystem.resolved("/proc/self/exe") ?? FileSystem.resolved(CommandLine.arguments[0])
    ?? CommandLine.arguments[0]

  /// Another number for each program that takes over, so that open pages see that it did.
  static var firstVersion: Int { (Int(time(nil)) & 0xFFF_FFFF) << 20 }

  /// Does not return.
  ///
  /// - Throws: Where the new program cannot be started.
  static func run(onPort port: UInt16) throws -> Never {
    // What is open stays open for the program that follows, unless it is said to close.
    for descriptor in STDERR_FILENO + 1..<1024 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let words = arguments(CommandLine.arguments, port: port).map { strdup($0) } + [nil]
    execv(program, words)
    throw UsageFailure("cannot start \(program): \(String(cString: strerror(errno)))")
  }

  /// The same command line with the port that was given.
  static func arguments(_ words: [String], port: UInt16) -> [String] {
    var kept: [String] = []
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--port" {
        words = words.dropFirst()
      } else if !word.hasPrefix("--port=") {
        kept.append(word)
      }
    }
    return kept + ["--port", "\(port)"]
  }
}
