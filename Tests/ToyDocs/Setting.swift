#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a test has put into the environment.
func setting(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
