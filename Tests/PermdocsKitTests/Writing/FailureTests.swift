import BuiltTools
import Foundation
import Testing

@testable import PermdocsKit

@Suite struct FailureTests {
  struct Cut: Error {}

  let scratch: ScratchFolder
  var output: String { scratch["Output"].path }
  let old = ["site/a": "old a", "site/gone": "old", "markdown/same.md": "same", "mine.txt": "mine"]
  let new = ["site/a": "new a", "site/b/c": "new", "markdown/same.md": "same"]

  init() throws {
    scratch = try ScratchFolder()
    for (path, text) in old { try scratch.write(text, to: "Output/" + path) }
  }

  @Test(arguments: [true, false])
  func aFailureAtAnyStepLeavesTheOldOutputWholeAndNothingBesideIt(canExchange: Bool) throws {
    var steps = 0
    let count = FaultPoints(reach: { _ in steps += 1 }, canExchange: canExchange)
    try SiteWriter.write(files(new), to: scratch["Counted"].path, faults: count)
    #expect(steps == 4)
    for failing in 0..<(canExchange ? 5 : 6) {
      var step = 0
      let faults = FaultPoints(
        reach: { _ in
          defer { step += 1 }
          if step == failing { throw Cut() }
        }, canExchange: canExchange)
      #expect(throws: Cut.self) {
        try SiteWriter.write(files(new), to: output, faults: faults)
      }
      #expect(try scratch.files(below: "Output") == old, "step \(failing)")
      #expect(!FileManager.default.fileExists(atPath: scratch[".permdocs-Output"].path))
    }
    try SiteWriter.write(
      files(new), to: output, faults: FaultPoints(canExchange: canExchange))
    #expect(
      try scratch.files(below: "Output") == new.merging(["mine.txt": "mine"]) { $1 })
  }

  @Test func aBuildCutOffBetweenTwoMovesIsUndoneByTheNext() throws {
    try scratch.write("", to: ".permdocs-Output/made-by-permdocs")
    try FileManager.default.moveItem(at: scratch["Output"], to: scratch[".permdocs-Output/before"])
    try scratch.write("half", to: ".permdocs-Output/next/site/a")
    let outcome = try SiteWriter.write(files(new), to: output)
    #expect(outcome == .init(written: 2, unchanged: 1, removed: 1))
    #expect(try scratch.read("Output/mine.txt") == "mine")
    #expect(!FileManager.default.fileExists(atPath: scratch[".permdocs-Output"].path))
  }

  @Test func aBuildCutOffWhileItRemovesTheOldOutputIsFinishedByTheNext() throws {
    var faults = FaultPoints(canExchange: false, canMove: false)
    faults.reach = { if $0 == .removing { throw Cut() } }
    #expect(throws: Cut.self) {
      try SiteWriter.write(files(new), to: output, faults: faults)
    }
    try FileManager.default.removeItem(at: scratch["Output/mine.txt"])
    try FileManager.default.removeItem(at: scratch["Output/site"])
    #expect(try SiteWriter.write(files(new), to: output) == .init(unchanged: 3))
    #expect(try scratch.files() == prefixed(new.merging(["mine.txt": "mine"]) { $1 }))
  }

  @Test func writesWhereAFolderCanNeitherBeSwappedNorMoved() throws {
    let faults = FaultPoints(canExchange: false, canMove: false)
    let outcome = try SiteWriter.write(files(new), to: output, faults: faults)
    #expect(outcome == .init(written: 2, unchanged: 1, removed: 1))
    #expect(try scratch.files() == prefixed(new.merging(["mine.txt": "mine"]) { $1 }))
  }

  @Test func clearsWhatAKilledBuildLeftEvenWhereNothingElseIsToDo() throws {
    try scratch.write("", to: ".permdocs-Output/made-by-permdocs")
    try scratch.write("half", to: ".permdocs-Output/next/site/a")
    let same = old.filter { $0.key != "mine.txt" }
    #expect(try SiteWriter.write(files(same), to: output) == .init(unchanged: 3))
    #expect(try scratch.files(below: "") == prefixed(old))
  }

  @Test func aBuildThatIsGivenUpLeavesNothing() throws {
    func giveUp(_ folder: String) throws {
      let writing = try SiteWriting(to: scratch[folder].path, replacing: .everything)
      for file in files(new) { try writing.add(file) }
      #expect(FileManager.default.fileExists(atPath: staging(of: folder)))
    }
    func staging(of folder: String) -> String {
      let url = scratch[folder]
      return url.deletingLastPathComponent().path + "/.permdocs-" + url.lastPathComponent
    }
    for folder in ["Output", "a/b/New"] {
      try giveUp(folder)
      #expect(!FileManager.default.fileExists(atPath: staging(of: folder)))
    }
    #expect(try scratch.files(below: "Output") == old)
    #expect(!FileManager.default.fileExists(atPath: scratch["a"].path))
  }

  @Test func nobodyElseWritesWhileABuildCompares() throws {
    let writing = try SiteWriting(to: output, replacing: .everything)
    let busy = "another build is writing to \(output); run this one after it"
    #expect(throws: WritingFailure(busy)) { try SiteWriter.write([], to: output) }
    #expect(try writing.finish().removed == 3)
  }

  @Test func twoBuildsAtOnceAreOneTooMany() throws {
    let faults = FaultPoints(reach: { step in
      guard step == .swapping else { return }
      let busy = "another build is writing to \(output); run this one after it"
      #expect(throws: WritingFailure(busy)) { try SiteWriter.write([], to: output) }
    })
    let ours = new
    try SiteWriter.write(files(ours), to: output, faults: faults)
    #expect(try scratch.read("Output/site/a") == "new a")
  }

  private func prefixed(_ files: [String: String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: files.map { ("Output/" + $0, $1) })
  }
}
