import PolicyModel
import Testing

@Suite("However a table is laid out, it is read")
struct ShapeTests {
  private static let cards = [
    "Support: Jobs view, else none", "Owner: Jobs view+edit, Prices edit",
  ]

  @Test("Roles across, with areas in a column, in rows of their own, or above the table")
  func areas() throws {
    let column = try Made(
      csv: "Area,Feature,Support,Owner\nSetup,Jobs,View,View / Edit\nMoney,Prices,-,Edit\n")
    let merged = try Made(
      csv: "Module;Feature;Support;Owner\nSetup;Jobs;View;View, Edit\n;Prices;no;edit\n")
    let rows = try Made(
      csv: "Feature,Support,Owner\nSetup,,\nJobs,View,View & Edit\nMoney,,\nPrices,None,Edit\n")
    let page = try Made(
      markdown: """
        # Kiosk

        ## Setup

        | Feature | Support | Owner |
        | --- | --- | --- |
        | Jobs | View | View and Edit |

        ## Money

        | Feature | [Support](support.md) | Owner |
        | --- | :-: | --- |
        | Prices | – | *Edit* |
        """)
    for made in [column, rows, page] {
      #expect(made.areas == ["Setup: jobs", "Money: prices"])
      #expect(made.cards == Self.cards)
      #expect(made.findings == [])
    }
    #expect(merged.areas == ["Setup: jobs, prices"])
    #expect(merged.cards == Self.cards)
  }

  @Test("Roles down")
  func turned() throws {
    let made = try Made(csv: "Role,Jobs,Prices\nSupport,View,No\nOwner,View / Edit,Edit\n")
    #expect(made.cards == Self.cards)
    #expect(made.areas == ["Features: jobs, prices"])
  }

  @Test("A row for each decision, with reasons")
  func lines() throws {
    let made = try Made(
      csv: """
        Role,Feature,Access,Why
        Support,Jobs,View,find a job
        Support,Prices,none,prices are not theirs
        Owner,Jobs,View / Edit,
        Owner,Prices,Edit,
        """)
    #expect(made.cards == Self.cards)
    let support = try #require(made.policy?.roles.first?.card)
    #expect(support.grants.map(\.reason) == ["find a job"])
    #expect(support.content.otherwiseNone == "prices are not theirs")
  }

  @Test("Ticks of every kind, under a title and above blank lines")
  func ticks() throws {
    let made = try Made(
      csv: """
        Who may do what 2026,,,
        ,,,
        Permission,Support,Lab,Owner
        Find a job,✓,✔,✅
        Change a job,-,x,X
        Refund,,❌,yes
        ,,,
        """)
    #expect(
      made.cards == [
        "Support: Find a job access, Change a job none",
        "Lab: Find a job access, Change a job access, else none",
        "Owner: Find a job access, Change a job access, Refund access",
      ])
  }

  @Test("A blank says no where nothing else does, and else that nobody has said anything")
  func blanks() throws {
    let ticks = try Made(csv: "Feature,Support,Owner\nJobs,✓,✓\nPrices,,✓\n")
    #expect(
      ticks.cards == ["Support: Jobs access, else none", "Owner: Jobs access, Prices access"])
    let words = try Made(csv: "Feature,Support,Owner\nJobs,no,yes\nPrices,,yes\n")
    #expect(words.cards[0] == "Support: Jobs none")
  }

  @Test("Several files are one policy; a role that a file leaves out is left undecided there")
  func files() throws {
    let made = try Made(
      csv: "Feature,Support,Owner\nJobs,View,Edit\n", "Feature,Owner\nPrices,Edit\n")
    #expect(made.areas == ["File 0: jobs", "File 1: prices"])
    #expect(made.cards == ["Support: Jobs view", "Owner: Jobs edit, Prices edit"])
  }

  @Test("A legend and other tables beside the one that counts are passed over")
  func legends() throws {
    let made = try Made(
      markdown: """
        ## Setup

        | Word | Meaning |
        | --- | --- |
        | View | To look. |

        | Feature | Owner |
        | --- | --- |
        | Jobs | Edit |

        | Printer | Where |
        | --- | --- |
        | Big one | In 2.14, on the left? |
        """)
    #expect(made.cards == ["Owner: Jobs edit"])
    #expect(
      made.findings == [
        "11:3 warning no cell of this table says what is allowed, so it is left out"
      ])
  }

  @Test("Actions stand in an order that agrees with the cells")
  func order() throws {
    let made = try Made(csv: "Feature,A,B\nJobs,Delete,Edit / Delete\nPrices,View / Edit,View\n")
    #expect(made.policy?.actions.map(\.name) == ["View", "Edit", "Delete"])
    #expect(made.policy?.actions.map(\.looks) == [true, false, false])
  }
}
