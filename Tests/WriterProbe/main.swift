import SiteWriter

// Writes two editions in turn until it is killed: `writer-probe <folder> <files>`.

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
  try SiteWriter.write(edition("odd"), to: folder)
  try SiteWriter.write(edition("even"), to: folder)
}
