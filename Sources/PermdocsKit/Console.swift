#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One of the two streams a command speaks on.
///
/// What a program would read goes to `output`; what a person is told goes to `messages`.
struct Console: Sendable {
  let descriptor: CInt
  let isTerminal: Bool
  let palette: Palette

  static let output = Console(descriptor: STDOUT_FILENO)
  static let messages = Console(descriptor: STDERR_FILENO)

  private init(descriptor: CInt) {
    self.descriptor = descriptor
    let isPlain = Self.variable("NO_COLOR")?.isEmpty == false || Self.variable("TERM") == "dumb"
    isTerminal = isatty(descriptor) == 1
    palette = Palette(isOn: isTerminal && !isPlain)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  func write(_ bytes: some Collection<UInt8>) {
    Array(bytes).withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Darwin)
          let count = Darwin.write(descriptor, part.baseAddress, part.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, part.baseAddress, part.count)
        #else
          let count = Glibc.write(descriptor, part.baseAddress, part.count)
        #endif
        // A reader that has gone away is no reason to fail.
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  func print(_ line: String) { write((line + "\n").utf8) }

  /// Says why nothing was done.
  func error(_ text: String) {
    print(palette.paint("error:", .error) + " " + Printable.text(text))
  }
}
