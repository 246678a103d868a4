package import Diagnostics

// What a policy is made with when it comes from a file and not from Swift. These take ids where the
// ways of writing take the things themselves.

extension Acknowledgement {
  package init(_ rule: AuditRule, reason: String, at anchor: SourceAnchor) {
    self.rule = rule
    self.reason = reason
    self.anchor = anchor
  }
}

extension Implication {
  package init(reading action: Action, implying implied: Action) {
    self.action = action
    self.implied = implied
  }
}

extension Remark {
  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension CatalogSection {
  package init(reading area: Area, features: [Feature]) {
    self.area = area
    self.features = features
  }
}

extension DefinitionSection {
  package init(
    reading printedName: String, of areas: [Area.ID], rows: [LevelDefinition],
    at anchor: SourceAnchor
  ) {
    self.printedName = printedName
    self.areas = areas
    self.rows = rows
    self.anchor = anchor
  }
}

extension Standard {
  package init(
    reading id: ID, name: String, why: String, containing base: ID?, lines: [StandardLine],
    at anchor: SourceAnchor
  ) {
    self.id = id
    self.name = name
    self.why = why
    self.base = base
    self.lines = lines
    self.anchor = anchor
  }
}

extension Administration {
  package init(contact: String, permissions: [Permission]) {
    self.contact = contact
    self.permissions = permissions
  }
}

extension QuickReferenceRow {
  package init(
    reading name: String, needs: [Permission], everythingBut: Bool, at anchor: SourceAnchor
  ) {
    self.name = name
    self.needs = needs
    self.everythingBut = everythingBut
    self.anchor = anchor
  }
}
