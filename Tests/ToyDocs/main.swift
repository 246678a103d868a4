import PermdocsKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// permdocs as an adopter would build it, with the toy studio. Which edition of its policies it has
// is chosen by TOYDOCS_EDITION.

let name = getenv("TOYDOCS_EDITION").map { String(cString: $0) } ?? "sound"

Permdocs.main(policies: Edition(rawValue: name)?.policies ?? [])
