import PermdocsKit

// permdocs as an adopter would build it, with the toy studio. Which edition of its policies it has
// is chosen by TOYDOCS_EDITION.

let edition = Edition(rawValue: setting("TOYDOCS_EDITION") ?? "sound")

Permdocs.main(policies: edition?.policies ?? [])
