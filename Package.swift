// swift-tools-version: 6.1
import PackageDescription

// One language setting for every target: Swift 6, explicit existentials, imports that do not leak.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One product's policy: a target of its own that imports the model and nothing else.
func policy(_ name: String) -> Target {
  .target(
    name: name, dependencies: ["PolicyModel"], path: "Sources/Policies/\(name)",
    swiftSettings: settings)
}

/// A library of permdocs, with the dependencies that ARCHITECTURE.md allows.
func library(
  _ name: String, dependencies: [Target.Dependency] = [], embedding files: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: files.map { .embedInCode($0) },
    swiftSettings: settings)
}

/// The tests of one library; they may also write toy policies.
///
/// `unbuilt` names folders that the tests read from disk and the build leaves alone.
func tests(
  _ name: String, dependencies: [Target.Dependency] = [], unbuilt: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["Diagnostics", "PolicyModel", "ToyStudio"],
    exclude: unbuilt, swiftSettings: settings)
}

let package = Package(
  name: "permdocs",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "PolicyModel", targets: ["PolicyModel"]),
    .library(name: "PermdocsKit", targets: ["PermdocsKit"]),
    .executable(name: "permdocs", targets: ["permdocs"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    library("Diagnostics"),
    library("Parallel"),
    .target(
      name: "Templates", path: "Templates", exclude: ["README.md", "tools.schema.json"],
      resources: [
        "page.mustache", "tokens.css", "page.css", "prose.css", "tables.css", "controls.css",
        "print.css", "elements.js", "regions.js", "matrix-panel.js", "matrix.js", "find-cell.js",
        "search.css", "search-ranking.js", "search.js", "icon.svg", "tools.css", "tools.js",
        "permissions.js", "answers.js", "recommend.js", "tool-who.js", "tool-give.js", "why.js",
        "handout.mustache", "handout.css",
      ].map { .embedInCode($0) },
      swiftSettings: settings),
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .systemLibrary(
      name: "CHTMLParser", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CQRCode", pkgConfig: "qrcodegen",
      providers: [.apt(["libqrcodegen-dev"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    library("PolicyModel", dependencies: ["Diagnostics"]),
    library("DocumentModel", dependencies: ["Diagnostics"]),
    .target(
      name: "PolicyFormats",
      dependencies: ["PolicyModel", "DocumentModel", "Diagnostics", "Parallel", "CMessageDigest"],
      resources: [.embedInCode("Bundle/policy.schema.json")], swiftSettings: settings),
    library(
      "Readers",
      dependencies: [
        "CCommonMark", "CHTMLParser", "DocumentModel", "Diagnostics",
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ]),
    library(
      "PolicyAudit", dependencies: ["PolicyFormats", "PolicyModel", "Diagnostics", "Parallel"],
      embedding: ["look-alikes.txt"]),
    library(
      "PolicyExports", dependencies: ["PolicyAudit", "PolicyModel", "Diagnostics"],
      embedding: ["Rego/permdocs.rego"]),
    library(
      "Verification", dependencies: ["PolicyAudit", "PolicyModel", "DocumentModel", "Diagnostics"]),
    library("Translation", dependencies: ["PolicyFormats", "DocumentModel", "Diagnostics"]),
    library(
      "Handbook",
      dependencies: [
        "PolicyFormats", "PolicyAudit", "PolicyModel", "DocumentModel", "Diagnostics", "Parallel",
      ],
      embedding: [
        "shared", "matrix", "levels", "overview", "cards", "reasons",
        "standards", "pages", "troubleshooting", "reference", "answers", "changes",
        "claims", "sheets", "quiz", "workbook", "guides",
      ].map { "Sentences/\($0).ftl" }),
    library(
      "Rendering",
      dependencies: [
        "DocumentModel", "Diagnostics", "Parallel", "Templates", "CQRCode", "CPNG",
      ]),
    library(
      "PermdocsKit",
      dependencies: [
        "Diagnostics", "Parallel", "PolicyModel", "PolicyFormats", "PolicyAudit", "PolicyExports",
        "DocumentModel", "Readers", "Handbook", "Translation",
        "Verification", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      embedding: ["Printing/print.py"]),
    .executableTarget(
      name: "permdocs",
      dependencies: ["PermdocsKit", "CapturaWorkflow", "Capillary", "PhotoRetail"],
      swiftSettings: settings),
    .executableTarget(
      name: "permdocs-bench",
      dependencies: [
        "PolicyFormats", "PolicyAudit", "Diagnostics", "GeneratedPolicies",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    policy("CapturaWorkflow"),
    policy("Capillary"),
    policy("PhotoRetail"),
    // What tests share.
    .target(
      name: "ToyStudio", dependencies: ["PolicyModel"], path: "Tests/ToyStudio",
      swiftSettings: settings),
    .target(
      name: "GeneratedPolicies", dependencies: ["PolicyFormats", "PolicyModel", "Diagnostics"],
      path: "Tests/GeneratedPolicies",
      swiftSettings: settings),
    .target(
      name: "LiteralWords", dependencies: ["DocumentModel"], path: "Tests/LiteralWords",
      swiftSettings: settings),
    .target(name: "BuiltTools", path: "Tests/BuiltTools", swiftSettings: settings),
    // Programs that tests start: one to be killed while it writes, one that an adopter could write.
    .executableTarget(
      name: "writer-probe", dependencies: ["PermdocsKit"], path: "Tests/WriterProbe",
      swiftSettings: settings),
    .executableTarget(
      name: "toydocs", dependencies: ["PermdocsKit", "ToyStudio", "PolicyModel"],
      path: "Tests/ToyDocs", swiftSettings: settings),
    .executableTarget(
      name: "export-probe",
      dependencies: [
        "PolicyExports", "PolicyFormats", "PolicyAudit", "PolicyModel", "Diagnostics",
        "GeneratedPolicies",
      ],
      path: "Tests/ExportProbe", swiftSettings: settings),
    // Reads what it is given with every reader; built another way, a fuzzer gives it that.
    .executableTarget(
      name: "fuzz-readers",
      dependencies: [
        "Diagnostics", "DocumentModel", "PolicyAudit", "PolicyFormats", "PolicyModel", "Readers",
        "ToyStudio", "Verification",
      ], path: "Tests/Fuzz/FuzzReaders", swiftSettings: settings),
    // Tests
    tests("Diagnostics"),
    tests("Parallel", dependencies: ["Parallel"]),
    tests("PolicyModel"),
    tests("DocumentModel", dependencies: ["DocumentModel", "LiteralWords"]),
    tests(
      "PolicyFormats",
      dependencies: [
        "PolicyFormats", "PolicyAudit", "DocumentModel", "Readers", "Handbook", "Rendering",
        "GeneratedPolicies", "BuiltTools", "CapturaWorkflow", "Capillary", "PhotoRetail",
      ]),
    tests("Readers", dependencies: ["Readers", "DocumentModel", "LiteralWords"]),
    tests(
      "PolicyAudit",
      dependencies: [
        "PolicyAudit", "PolicyFormats", "GeneratedPolicies", "CapturaWorkflow", "Capillary",
        "PhotoRetail",
      ]),
    tests(
      "PolicyExports",
      dependencies: [
        "PolicyExports", "PolicyFormats", "PolicyAudit", "GeneratedPolicies", "BuiltTools",
      ],
      unbuilt: ["Goldens"]),
    tests(
      "Verification",
      dependencies: [
        "Verification", "Readers", "PolicyAudit", "DocumentModel", "CapturaWorkflow", "Capillary",
        "PhotoRetail",
      ]),
    tests(
      "Translation",
      dependencies: [
        "LiteralWords", "Translation", "PolicyFormats", "Handbook", "PolicyAudit", "DocumentModel",
        "GeneratedPolicies", "CapturaWorkflow", "Capillary", "PhotoRetail",
      ]),
    tests(
      "Handbook",
      dependencies: [
        "LiteralWords", "Handbook", "PolicyFormats", "PolicyAudit", "DocumentModel", "Readers",
        "Rendering", "BuiltTools", "GeneratedPolicies",
      ],
      unbuilt: ["Goldens"]),
    tests(
      "Rendering",
      dependencies: [
        "LiteralWords", "Rendering", "Readers", "DocumentModel", "Templates", "BuiltTools",
      ],
      unbuilt: ["Goldens"]),
    tests(
      "PermdocsKit",
      dependencies: [
        "LiteralWords", "PermdocsKit", "PolicyAudit", "PolicyFormats", "DocumentModel", "Readers",
        "Rendering",
        "BuiltTools", "GeneratedPolicies", "toydocs", "permdocs", "writer-probe", "fuzz-readers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests(
      "Policies",
      dependencies: [
        "Parallel", "PolicyAudit", "Handbook", "Rendering", "DocumentModel",
        "Readers", "Verification", "PermdocsKit", "CapturaWorkflow", "Capillary", "PhotoRetail",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      unbuilt: ["Fixtures"]),
    tests("Architecture", dependencies: ["BuiltTools", "permdocs"]),
  ]
)
