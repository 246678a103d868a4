/// The claims of a guide, each turned into one that cannot be true as well.
struct ProseMutant {
  let bytes: [UInt8]
  let words: String

  static func every(of guide: [UInt8], card: String, action: String) -> [ProseMutant] {
    let text = String(decoding: guide, as: UTF8.self)
    return text.ranges(of: "(claim:").map { start in
      let address = text[start.upperBound...].prefix { $0 != ")" }
      let turned = turned(address.split(separator: "/").map(String.init), card, action)
      let changed = text[..<address.startIndex] + turned + text[address.endIndex...]
      return ProseMutant(
        bytes: Array(changed.utf8), words: "claim:\(address), now claim:\(turned)")
    }
  }

  private static func turned(_ steps: [String], _ card: String, _ action: String) -> String {
    var steps = steps
    if steps.count == 4 {
      if steps[1] == "not" { steps.remove(at: 1) } else { steps[1] = "not" }
    } else if steps[1] == "includes" {
      steps.swapAt(0, 2)
    } else if steps[0] == "nobody" {
      steps[0] = card
    } else {
      steps[2] = steps[2] == "none" ? action : "none"
    }
    return steps.joined(separator: "/")
  }
}
