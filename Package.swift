// swift-tools-version: 6.1
import PackageDescription

// One language setting for every target: Swift 6, explicit existentials, imports that do not leak.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One product's policy: a target of its own that sees the model and nothing else.
func tenant(_ name: String) -> Target {
  .target(
    name: name, dependencies: ["PolicyModel"], path: "Sources/Policies/\(name)",
    swiftSettings: house)
}

/// A target of ours, with the arrows of ARCHITECTURE.md.
func room(
  _ name: String, sees dependencies: [Target.Dependency] = [], carries files: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: files.map { .embedInCode($0) },
    swiftSettings: house)
}

/// The tests of one target; they may also write toy policies.
///
/// `unbuilt` names folders that the tests read from disk and the build leaves alone.
func tests(
  _ name: String, sees dependencies: [Target.Dependency] = [], unbuilt: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["Diagnostics", "PolicyModel", "ToyStudio"],
    exclude: unbuilt, swiftSettings: house)
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
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // Floor 0
    room("Diagnostics"),
    room("AllCores"),
    .target(
      name: "Templates", path: "Templates", exclude: ["README.md"],
      resources: [
        "page.mustache", "tokens.css", "page.css", "prose.css", "tables.css", "controls.css",
        "print.css", "elements.js", "regions.js", "matrix-panel.js", "matrix.js", "find-cell.js",
        "search.css", "search-ranking.js", "search.js", "icon.svg", "tools.css", "tools.js",
        "answers.js", "recommend.js", "tool-who.js", "tool-give.js", "why.js",
        "handout.mustache", "handout.css",
      ].map { .embedInCode($0) },
      swiftSettings: house),
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
    // Floor 1
    room("PolicyModel", sees: ["Diagnostics"]),
    room("DocumentModel", sees: ["Diagnostics"]),
    room("Workbook"),
    room("JSONReader", sees: ["Diagnostics"]),
    // Floor 2
    room("PolicyAudit", sees: ["PolicyModel", "Diagnostics", "AllCores"]),
    .target(
      name: "PolicyBundle",
      dependencies: ["PolicyModel", "JSONReader", "Diagnostics", "AllCores", "CMessageDigest"],
      resources: [.embedInCode("policy.schema.json")], swiftSettings: house),
    room("ProseReader", sees: ["CCommonMark", "DocumentModel", "Diagnostics"]),
    room("PageDrift", sees: ["DocumentModel"]),
    room("Translation", sees: ["DocumentModel", "JSONReader", "Diagnostics"]),
    room("PageReader", sees: ["CHTMLParser", "DocumentModel"]),
    room("CSVReader", sees: ["DocumentModel", .product(name: "SwiftCSV", package: "SwiftCSV")]),
    room("PolicyImport", sees: ["PolicyModel", "DocumentModel", "Diagnostics"]),
    room("PolicySource", sees: ["PolicyModel"]),
    room("QRCode", sees: ["CQRCode"]),
    room("Pictures", sees: ["CPNG"]),
    // Floor 3
    room("PolicyHistory", sees: ["PolicyAudit", "PolicyBundle", "PolicyModel", "Diagnostics"]),
    room(
      "Verification",
      sees: ["PolicyAudit", "PolicyModel", "DocumentModel", "Diagnostics"]),
    room("PolicyQuestions", sees: ["PolicyAudit", "PolicyModel"]),
    room(
      "PolicyExports", sees: ["PolicyAudit", "PolicyModel", "Diagnostics"],
      carries: ["Rego/permdocs.rego"]),
    // Floor 4
    room(
      "Handbook",
      sees: [
        "PolicyHistory", "PolicyQuestions", "PolicyBundle", "PolicyAudit", "PolicyModel",
        "DocumentModel", "Diagnostics", "AllCores",
      ]),
    // Floor 5
    room(
      "Rendering",
      sees: [
        "DocumentModel", "Diagnostics", "AllCores", "Templates", "QRCode", "Pictures",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    room("SiteWriter", sees: ["AllCores"]),
    room(
      "PreviewServer",
      sees: [
        "AllCores", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    // Floor 6
    room(
      "PermdocsKit",
      sees: [
        "Diagnostics", "AllCores", "PolicyModel", "PolicyAudit", "PolicyBundle", "PolicyHistory",
        "PolicyQuestions", "PolicyExports", "DocumentModel", "JSONReader", "ProseReader",
        "PageReader", "PageDrift", "Handbook", "Translation", "Verification", "Rendering",
        "Workbook", "SiteWriter", "PreviewServer", "CSVReader", "PolicyImport", "PolicySource",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      carries: ["Printing/print.py"]),
    .executableTarget(
      name: "permdocs",
      dependencies: ["PermdocsKit", "CapturaWorkflow", "Capillary", "PhotoRetail"],
      swiftSettings: house),
    .executableTarget(
      name: "permdocs-bench",
      dependencies: [
        "PolicyBundle", "PolicyAudit", "Diagnostics", "GeneratedPolicies",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(
      name: "ToyStudio", dependencies: ["PolicyModel"], path: "Tests/ToyStudio",
      swiftSettings: house),
    .target(
      name: "GeneratedPolicies", dependencies: ["PolicyModel", "Diagnostics"],
      path: "Tests/GeneratedPolicies",
      swiftSettings: house),
    // Programs that tests start: one to be killed while it writes, one that an adopter could write.
    .executableTarget(
      name: "writer-probe", dependencies: ["SiteWriter"], path: "Tests/WriterProbe",
      swiftSettings: house),
    .executableTarget(
      name: "toydocs", dependencies: ["PermdocsKit", "ToyStudio", "PolicyModel"],
      path: "Tests/ToyDocs", swiftSettings: house),
    .executableTarget(
      name: "export-probe",
      dependencies: [
        "PolicyExports", "PolicyBundle", "PolicyAudit", "PolicyModel", "Diagnostics",
        "GeneratedPolicies",
      ],
      path: "Tests/ExportProbe", swiftSettings: house),
    // Reads what it is given with every reader; built another way, a fuzzer gives it that.
    .executableTarget(
      name: "fuzz-readers",
      dependencies: [
        "CSVReader", "Diagnostics", "DocumentModel", "PageReader", "PolicyAudit", "PolicyBundle",
        "PolicyImport", "PolicyModel", "PolicySource", "ProseReader", "ToyStudio", "Verification",
      ], path: "Tests/Fuzz/FuzzReaders", swiftSettings: house),
    .target(name: "BuiltTools", path: "Tests/BuiltTools", swiftSettings: house),
    // Tenants
    tenant("CapturaWorkflow"),
    tenant("Capillary"),
    tenant("PhotoRetail"),
    // Tests
    tests("Diagnostics"),
    tests("AllCores", sees: ["AllCores"]),
    tests("PolicyModel"),
    tests("PolicyAudit", sees: ["PolicyAudit"]),
    tests(
      "PolicyBundle",
      sees: ["PolicyBundle", "GeneratedPolicies", "CapturaWorkflow", "Capillary", "PhotoRetail"]),
    tests(
      "PolicyHistory",
      sees: [
        "PolicyHistory", "PolicyBundle", "PolicyAudit", "GeneratedPolicies", "CapturaWorkflow",
        "Capillary", "PhotoRetail",
      ]),
    tests(
      "PolicyExports",
      sees: ["PolicyExports", "PolicyBundle", "PolicyAudit", "GeneratedPolicies", "BuiltTools"],
      unbuilt: ["Goldens"]),
    tests("PolicyQuestions", sees: ["PolicyQuestions", "PolicyAudit", "Capillary"]),
    tests("DocumentModel", sees: ["DocumentModel"]),
    tests("ProseReader", sees: ["ProseReader", "DocumentModel"]),
    tests("PageDrift", sees: ["PageDrift", "DocumentModel", "ProseReader"]),
    tests("CSVReader", sees: ["CSVReader", "DocumentModel"]),
    tests(
      "PolicyImport",
      sees: [
        "PolicyImport", "CSVReader", "PolicyAudit", "PolicyBundle", "Handbook", "ProseReader",
        "DocumentModel", "Rendering", "GeneratedPolicies", "CapturaWorkflow", "Capillary",
        "PhotoRetail",
      ]),
    tests(
      "PolicySource",
      sees: [
        "PolicySource", "PolicyImport", "CSVReader", "PolicyBundle",
        "DocumentModel", "BuiltTools",
      ]),
    tests("PageReader", sees: ["PageReader", "DocumentModel"]),
    tests(
      "Verification",
      sees: [
        "Verification", "PageReader", "ProseReader", "PolicyAudit", "DocumentModel",
        "CapturaWorkflow", "Capillary", "PhotoRetail",
      ]),
    tests(
      "Handbook",
      sees: [
        "Handbook", "PolicyHistory", "PolicyBundle", "PolicyAudit", "DocumentModel", "ProseReader",
        "Rendering", "BuiltTools", "GeneratedPolicies",
      ],
      unbuilt: ["Goldens"]),
    tests(
      "Rendering",
      sees: [
        "Rendering", "ProseReader", "DocumentModel", "Templates", "BuiltTools",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      unbuilt: ["Goldens"]),
    tests("JSONReader", sees: ["JSONReader"]),
    tests(
      "Translation",
      sees: [
        "Translation", "JSONReader", "Handbook", "PolicyHistory", "PolicyAudit", "DocumentModel",
        "GeneratedPolicies", "CapturaWorkflow", "Capillary", "PhotoRetail",
      ]),
    tests("QRCode", sees: ["QRCode"]),
    tests("Workbook", sees: ["Workbook"]),
    tests("Pictures", sees: ["Pictures"]),
    tests("PreviewServer", sees: ["PreviewServer"]),
    tests("SiteWriter", sees: ["SiteWriter", "BuiltTools", "writer-probe"]),
    tests(
      "PermdocsKit",
      sees: [
        "PermdocsKit", "PolicyAudit", "PolicyImport", "DocumentModel", "ProseReader", "Rendering",
        "SiteWriter", "BuiltTools", "GeneratedPolicies", "toydocs", "permdocs", "fuzz-readers",
      ]),
    tests(
      "Policies",
      sees: [
        "AllCores", "PolicyAudit", "PolicyHistory", "Handbook", "Rendering", "DocumentModel",
        "ProseReader", "PageDrift", "PermdocsKit", "CapturaWorkflow", "Capillary", "PhotoRetail",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      unbuilt: ["Fixtures"]),
    tests("Architecture", sees: ["BuiltTools", "permdocs"]),
  ]
)
