/// What another program writes into this one.
enum StandardInput {
  static func contents() throws -> [UInt8] {
    try FileSystem.contents(of: "/dev/stdin")
  }
}
