/// The program, built anew by the package manager.
enum SwiftBuild {
  private static let limit = 1 << 20

  /// What stands in the way, as the compiler tells it; nothing where the program is built.
  ///
  /// - Parameters:
  ///   - package: The folder of the package.
  ///   - program: The path of the program that is running.
  static func run(in package: String, program: String) -> String? {
    let name = program.split(separator: "/").last.map(String.init) ?? program
    let isRelease = program.split(separator: "/").dropLast().last == "release"
    let arguments =
      ["build", "--package-path", package.isEmpty ? "." : package, "--product", name]
      + (isRelease ? ["--configuration", "release"] : [])
    guard let result = try? ChildProcess.run("swift", arguments, limit: limit, asides: .kept) else {
      return "swift, which builds the program anew, is not on the path"
    }
    return result.code == 0 ? nil : String(decoding: result.output, as: UTF8.self)
  }
}
