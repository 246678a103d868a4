import DocumentModel

// The page that tells how guides are written.

extension Phrasing {
  struct Section {
    let title: SentenceKey
    let words: [SentenceKey]
  }

  /// How something is written in a guide, and what it means.
  typealias Form = (form: String, meaning: SentenceKey)

  static let writingLinks = Section(title: .writingLinks, words: [.writingLinksLead])
  static let linkTable: [Form] = [
    ("role:support", .linkRole),
    ("set:data-import", .linkSet),
    ("feature:images", .linkFeature),
    ("level:edit", .linkLevel),
    ("page:matrix", .linkPage),
    ("guide:choosing-a-level", .linkGuide),
  ]

  static let writingClaims = Section(title: .writingClaims, words: [.writingClaimsLead])
  static let claimTable: [Form] = [
    ("claim:support/images/edit", .writeCan),
    ("claim:owner/jobs/full", .writeLevel),
    ("claim:support/price-lists/none", .writeNone),
    ("claim:support/not/images/delete", .writeNot),
    ("claim:owner/only/jobs/delete", .writeOnly),
    ("claim:owner/includes/support", .writeIncludes),
    ("claim:nobody/printing/delete", .writeNobody),
    ("level:support/jobs", .writeLevelOf),
  ]

  static let writingBlocks = Section(title: .writingBlocks, words: [.writingBlocksLead])
  static let blockTable: [Form] = [
    ("card <card> [<area> …]", .blockCard),
    ("matrix [<area> …] [for <card> …] [on <feature> …]", .blockMatrix),
    ("compare <card> <card>", .blockCompare),
    ("who-can [<action>] <feature>", .blockWhoCan),
    ("standard <standard>", .blockStandard),
  ]

  static let writingNames = Section(
    title: .writingNames, words: [.writingNamesLead, .writingNamesNear])
  static let writingCoverage = Section(title: .writingCoverage, words: [.writingCoverageLead])
  static let writingRules = Section(title: .writingRules, words: [.writingRulesLead])
}
