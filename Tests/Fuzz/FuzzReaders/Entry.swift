import Foundation

#if FUZZING
  /// What libFuzzer calls; FUZZ_READER says which reader is tried.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }

  private let chosen =
    Reader(rawValue: ProcessInfo.processInfo.environment["FUZZ_READER"] ?? "")
    ?? { fatalError("FUZZ_READER is one of \(Reader.allCases.map(\.rawValue))") }()
#else
  /// Reads files once more that a fuzzer found, or that were kept to begin from:
  /// `fuzz-readers <reader> <file>…`.
  @main
  struct Entry {
    static func main() throws {
      let arguments = CommandLine.arguments.dropFirst()
      guard let reader = arguments.first.flatMap(Reader.init) else {
        fatalError("the first argument is one of \(Reader.allCases.map(\.rawValue))")
      }
      for path in arguments.dropFirst() {
        reader.read(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        print(path)
      }
    }
  }
#endif
