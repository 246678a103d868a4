import PermdocsKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// Writes two editions in turn until it is killed, and says a dot after each:
// `writer-probe <folder> <files>`.

let folder = CommandLine.arguments[1]
let count = Int(CommandLine.arguments[2]) ?? 0

func edition(_ name: String) -> [OutputFile] {
  (0..<count).map { number in
    OutputFile(
      path: "site/\(name == "odd" ? number * 2 : number)/page.html",
      bytes: Array("\(name) \(number)".utf8))
  }
}

while true {
  for name in ["odd", "even"] {
    try SiteWriter.write(edition(name), to: folder, replacing: WritingScope(["site"]))
    write(STDOUT_FILENO, ".", 1)
  }
}
