import Verification
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff.text(old: Array(old.utf8), new: Array(new.utf8), oldName: "a", newName: "b")
  }

  private func lines(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "\($0)\n" }.joined()
  }

  @Test func theSameHasNone() { #expect(diff("x\n", "x\n") == "") }

  @Test func farChangesAreTwoHunksAndNearOnesAreOne() {
    let far = diff(
      lines(1...20), lines(1...20).replacing("2\n3\n", with: "3\n").replacing("19\n", with: "x\n"))
    #expect(far.components("@@ -") == 2)
    let near = diff(
      lines(1...9), lines(1...9).replacing("2\n", with: "").replacing("8\n", with: ""))
    #expect(near.components("@@ -") == 1)
  }

  @Test func anEmptySideIsNamedByTheLineBeforeIt() {
    #expect(diff("", "x\n") == "--- a\n+++ b\n@@ -0,0 +1,1 @@\n+x\n")
    #expect(diff("x\n", "") == "--- a\n+++ b\n@@ -1,1 +0,0 @@\n-x\n")
  }

  @Test func aMissingLastNewlineAndAForeignOneAreDifferences() {
    #expect(
      diff("x", "x\n") == "--- a\n+++ b\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n")
    #expect(diff("x\r\n", "x\n") == "--- a\n+++ b\n@@ -1,1 +1,1 @@\n-x\r\n+x\n")
  }
}

extension String {
  fileprivate func components(_ word: String) -> Int { ranges(of: word).count }
}
