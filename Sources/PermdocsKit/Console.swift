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

  /// What a program reads, as it is. Whatever people read goes through `tell` or `print`.
  func data(_ bytes: some Collection<UInt8>) {
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

  /// Says lines to a person: whatever a caller puts in them, nothing of it commands the terminal.
  func tell(_ lines: String) { data(Printable.lines(lines).utf8) }

  func print(_ line: String) { tell(line + "\n") }

  /// Says findings in colour, each text in them made safe before it was painted.
  ///
  /// Where there are no colours, this is as safe as `tell`.
  func show(_ painted: String) {
    if palette.isOn { data(painted.utf8) } else { tell(painted) }
  }

  /// Says why nothing was done.
  func error(_ text: String) {
    show(palette.paint("error:", .error) + " " + Printable.text(text) + "\n")
  }
}
