/// What was written of a page, with the places of the rows of its tables.
package struct WrittenText: Hashable, Sendable {
  package let bytes: [UInt8]
  /// For each table that stands in no list and no quote: where its first row begins, and where each row
  /// ends.
  let rowEnds: [[Int]]
}
