import PolicyAudit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension ReleaseDate {
  /// The day that SOURCE_DATE_EPOCH stands for; nothing where it is not set.
  static func ofSurroundings() throws -> ReleaseDate? {
    guard let epoch = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) else { return nil }
    guard let seconds = Int(epoch), let day = ReleaseDate(secondsSince1970: seconds) else {
      throw UsageFailure(
        "SOURCE_DATE_EPOCH is \(epoch.debugDescription), which is no number of seconds")
    }
    return day
  }
}
