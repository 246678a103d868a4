import BuiltTools
import Foundation
import Testing

@Suite struct UsageTests {
  let toydocs: Toydocs

  init() throws { toydocs = try Toydocs() }

  static let mistakes: [([String], String)] = [
    (
      ["bild"],
      #"no command "bild"; did you mean build? the commands are build, check, inject, explain, who-can, recommend, export, compare, diff, release, translate, verify, handouts, serve, import, help"#
    ),
    (["build", "--prodct", "x"], "Unknown option '--prodct'. Did you mean '--product'?"),
    (
      ["build", "--product", "toy-stduio"],
      #"no product "toy-stduio"; did you mean toy-studio? the products are toy-studio"#
    ),
    (
      ["check", "--report", "jsn"],
      #"no report "jsn"; did you mean json? the reports are human, github, json, sarif"#
    ),
    (
      ["explain", "toy-studio", "ownr", "jobs"],
      #"no role "ownr" in Toy Studio; did you mean owner? the roles are support, owner"#
    ),
    (
      ["explain", "toy-studio", "owner", "Price Listss"],
      #"no feature "Price Listss" in Toy Studio; did you mean price-lists? the features are jobs, price-lists, images, printing"#
    ),
    (
      ["explain", "toy-studio", "owner", "jobs", "remove"],
      #"no action "remove" in Toy Studio; the actions are view, edit, delete"#
    ),
    (["explain", "false-clam"], #"no rule "false-clam"; did you mean false-claim or false-cell?"#),
    (["explain", "toy-studio"], "Toy Studio is a product; name a role and a feature as well"),
    (["explain"], "name a product, a role and a feature, or one rule"),
    (["explain", "toy-studio", "owner"], "name a product, a role and a feature, or one rule"),
    (
      ["compare", "toy-studio", "owner", "suport"],
      #"no role "suport" in Toy Studio; did you mean support? the roles are support, owner"#
    ),
    (["compare", "toy-studio", "owner", "support", "owner"], "Owner is named twice"),
    (
      ["who-can", "toy-studio", "image"],
      #"no feature "image" in Toy Studio; did you mean images? the features are jobs, price-lists, images, printing"#
    ),
    (
      ["recommend", "toy-studio", "--needs", "jobs:view,images:edt"],
      #"no action "edt" in Toy Studio; did you mean edit? the actions are view, edit, delete"#
    ),
    (
      ["recommend", "toy-studio", "--needs", "images"],
      #"a need is a feature and an action, as in images:edit, and not "images""#
    ),
    (
      ["recommend", "toy-studio", "--needs", ","],
      "--needs names nothing; write for example images:edit"
    ),
    (
      ["export", "--product", "toy-studio", "--format", "cvs"],
      #"no format "cvs"; did you mean csv? the formats are csv, json, markdown, xlsx, cedar, casbin, rego, openfga"#
    ),
    (
      ["export", "--product", "toy-studio", "--format", "casbin"],
      "casbin is 2 files; say with --output into which folder"
    ),
    (["build", "--content", "nowhere"], "--content names no folder: nowhere"),
    (["export", "--format", "csv"], "csv is of one product; name it with --product"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsToldInOneLine(arguments: [String], message: String) throws {
    let result = try BuiltTool("toydocs").run(arguments, in: toydocs.scratch.url)
    #expect(result.code == 64)
    #expect(result.output == "")
    #expect(result.messages == "error: \(message)\n")
  }

  @Test func thereIsNoColourOffATerminal() throws {
    let result = try toydocs.run("build", edition: "broken")
    #expect(!result.messages.contains("\u{1B}"))
  }
}
