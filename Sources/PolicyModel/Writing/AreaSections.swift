import Diagnostics

/// An area's part of a role card.
public struct RoleSection: Sendable, Acknowledgeable {
  package var section: CardSection

  /// Findings about the heading that are known and kept.
  public var acknowledged: Acknowledgements {
    get { section.acknowledged }
    set { section.acknowledged = newValue }
  }
}

/// A module's part of a permission set.
public struct SetSection: Sendable, Acknowledgeable {
  package var section: CardSection

  /// Findings about the heading that are known and kept.
  public var acknowledged: Acknowledgements {
    get { section.acknowledged }
    set { section.acknowledged = newValue }
  }
}

extension Area {
  /// Opens this area on a role card: `setup { jobs(.view, because: "…") }`.
  ///
  /// - Parameters:
  ///   - printed: The heading on this card, where it differs from the area's name.
  ///   - about: One sentence under the heading.
  public func callAsFunction(
    printed: String? = nil, about: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @GrantBuilder _ lines: () -> [Grant]
  ) -> RoleSection {
    RoleSection(
      section: CardSection(
        area: id, printedName: printed, about: about, grants: lines(),
        anchor: SourceAnchor(file: file, line: line, column: column)))
  }

  /// Opens this module on a permission set: `engage.ticks { workflow[.view] }`.
  ///
  /// - Parameters:
  ///   - printed: The heading on this set, where it differs from the area's name.
  public func ticks(
    printed: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @TickBuilder _ lines: () -> [Tick]
  ) -> SetSection {
    SetSection(
      section: CardSection(
        area: id, printedName: printed, about: nil, grants: lines().map(\.grant),
        anchor: SourceAnchor(file: file, line: line, column: column)))
  }
}
