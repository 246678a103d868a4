import DocumentModel
import LiteralWords

/// A page with one of everything, small enough to read its goldens.
enum SamplePage {
  static let front = Document(
    address: .index(), title: "Handbook", summary: "All products.",
    blocks: [.paragraph([.link(.page(.index(of: "toy-studio")), "Toy Studio")])])

  static let overview = Document(
    address: .index(of: "toy-studio"), title: "Toy Studio", summary: "A studio with two roles.",
    trail: [home], menu: menu, blocks: [.heading(level: 2, id: "roles", ["Roles"])], stamp: stamp)

  static let support = Document(
    address: PageAddress("toy-studio", "roles", "support"), title: "Support",
    summary: "What Support may do in Toy Studio, and why.",
    trail: [home, .init("Toy Studio", .page(.index(of: "toy-studio")))], menu: menu,
    blocks: [
      .paragraph(["Answers families and puts their orders ", .strong(["right"]), "."]),
      .heading(level: 2, id: "setup", ["Setup"]),
      .table(setup),
      .heading(level: 2, id: "capture", ["Capture"]),
      .callout(.note, [.paragraph("Pictures are filed under jobs.")]),
      .heading(level: 3, id: "duties", ["Duties | of the desk"]),
      .list(
        .bullets,
        [
          [
            .paragraph("Answer the telephone."),
            .list(.numbers(start: 1), [[.paragraph("Then wait.")]]),
          ],
          [.paragraph([.code("a|b"), " & ", .emphasis(["<script>"]), .lineBreak, "*not* bold"])],
        ]),
      .code(language: "swift", "jobs(.view)"),
      .quote([.paragraph([.link(.file("toy-studio/grid.csv"), "The grid as a file")])]),
      .heading(level: 2, id: "more", ["More"]),
      .divider,
      .paragraph([.link(.page(.index(of: "toy-studio"), fragment: "roles"), "Other roles")]),
      .paragraph([
        .link(.page(PageAddress("toy-studio", "roles", "support"), fragment: "jobs"), "Jobs")
      ]),
    ],
    stamp: stamp)

  static let pages = [front, overview, support]
  static let drafts = pages.map { PageDraft($0) }

  private static let home = Document.Step("Handbook", .page(.index()))
  private static let stamp = Document.Stamp(
    product: "Toy Studio", version: "1", fingerprint: "0123456789abcdef")
  private static let menu = [
    Document.Step("Overview", .page(.index(of: "toy-studio"))),
    Document.Step("Support", .page(PageAddress("toy-studio", "roles", "support"))),
  ]

  private static let setup = Table(
    id: "setup-table", caption: ["What Support may do in Setup"],
    columns: [.init("Feature"), .init("Level", isState: true), .init("Why")],
    rows: [
      .init(
        id: "jobs", [.init("Jobs"), .init("View", tone: .look), .init("find a job | a gallery")]),
      .init(
        id: "prices",
        [.init("Prices"), .init("None", tone: Table.Cell.none), .init("private\nrecords")]),
    ])
}

extension Table.Cell {
  fileprivate static let none = Tone.none
}
