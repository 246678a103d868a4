import DocumentModel
import PolicyAudit

/// What is otherwise than on the sheets that people already have.
enum ChangesSheet {
  /// One sheet where another version was given out before this one.
  static func sheets(_ product: Product) -> [Handout.Sheet] {
    guard
      let earlier = product.releases.last(where: { $0.fingerprint != product.policy.fingerprint })
    else { return [] }
    let difference = Difference(from: earlier.policy, to: product.policy)
    return [
      Handout.Sheet(
        .changes, id: "changes", title: Words.said(.whatChanged).english,
        label: Phrasing.changesLabel(since: earlier).english,
        blocks: [.paragraph(Phrasing.changesSheetLead(earlier))]
          + ChangeBlocks.blocks(difference, prefix: "changes."))
    ]
  }
}
