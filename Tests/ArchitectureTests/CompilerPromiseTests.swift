import Testing

/// What a policy's author learns from the compiler, before any audit runs.
@Suite struct CompilerPromiseTests {
  @Test func aCardThatIsRightCompiles() throws {
    let complaints = try Compiler.complaints(
      about: """
        Role("Support", .support) {
          Purpose("Answers families and puts their orders right.")
          Includes(.owner)
          setup {
            jobs(.view, .edit, when: "the job is open", because: "find a job and its gallery")
            prices.none(because: "what things cost is the owner's to decide")
          }
        }
        """)
    #expect(complaints == [])
  }

  @Test(arguments: wrong)
  func aCardThatIsWrongDoesNot(snippet: Snippet) throws {
    let complaints = try Compiler.complaints(about: snippet.card)
    let first = try #require(complaints.first, "it compiles")
    #expect(first.text.contains(snippet.message))
    #expect(first.line.contains(snippet.line))
  }

  static let wrong = [
    Snippet(
      title: "a misspelt feature",
      card: card(setup: #"jobz(.view, because: "find a job")"#),
      message: "cannot find 'jobz' in scope", line: "jobz("),
    Snippet(
      title: "a misspelt action",
      card: card(setup: #"jobs(.veiw, because: "find a job")"#),
      message: "type 'Action' has no member 'veiw'", line: ".veiw"),
    Snippet(
      title: "a misspelt area",
      card: """
        Role("Support", .support) {
          Purpose("Answers families.")
          setpu { jobs(.view, because: "find a job") }
        }
        """,
      message: "cannot find 'setpu' in scope", line: "setpu"),
    Snippet(
      title: "a misspelt role",
      card: """
        Role("Support", .support) {
          Purpose("Answers families.")
          Includes(.onwer)
          setup { jobs(.view, because: "find a job") }
        }
        """,
      message: "has no member 'onwer'", line: ".onwer"),
    Snippet(
      title: "a card without a purpose",
      card: """
        Role("Support", .support) {
          setup { jobs(.view, because: "find a job") }
        }
        """,
      message: "a role card begins with its Purpose", line: "Role("),
    Snippet(
      title: "a card that is empty",
      card: "Role(\"Support\", .support) {}",
      message: "a role card begins with its Purpose", line: "Role("),
    Snippet(
      title: "a line without a reason",
      card: card(setup: "jobs(.view)"),
      message: "missing argument for parameter 'because'", line: "jobs("),
    Snippet(
      title: "a none without a reason",
      card: card(setup: "jobs.none()"),
      message: "missing argument for parameter 'because'", line: "jobs.none("),
    Snippet(
      title: "a line without an action",
      card: card(setup: #"jobs(because: "find a job")"#),
      message: "missing argument for parameter #1", line: "jobs("),
    Snippet(
      title: "an area without a line",
      card: card(setup: ""),
      message: "expected expression of type 'Grant'", line: "setup {"),
    Snippet(
      title: "a tick, which has no reason, on a role card",
      card: card(setup: "jobs[.view]"),
      message: "cannot convert value of type 'Tick' to expected argument type 'Grant'",
      line: "jobs["),
    Snippet(
      title: "a condition that only a program can read",
      card: card(setup: #"if true { jobs(.view, because: "find a job") }"#),
      message: "closure containing control flow statement", line: "if true"),
  ]

  private static func card(setup line: String) -> String {
    """
    Role("Support", .support) {
      Purpose("Answers families.")
      setup {
        \(line)
      }
    }
    """
  }
}
