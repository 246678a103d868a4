import PolicyModel

struct BundledPrerequisite: Codable, Equatable {
  var features: [String]
  var needs: String
  var reason: String
  var acknowledged: [BundledAcknowledgement]?

  init(_ prerequisite: Prerequisite) {
    features = prerequisite.features.map(\.text)
    needs = bundled(prerequisite.needs)
    reason = prerequisite.reason
    acknowledged = bundled(prerequisite.acknowledged)
  }
}

struct BundledSeparation: Codable, Equatable {
  var actions: [String]?
  var features: [String]?
  var cards: [String]?
  var reason: String
  var acknowledged: [BundledAcknowledgement]?

  init(_ separation: SeparationOfDuties) {
    switch separation.parts {
    case .actions(let first, let second, let on):
      actions = [first.text, second.text]
      features = on.map(\.text)
    case .cards(let first, let second):
      cards = [first.text, second.text]
    }
    reason = separation.reason
    acknowledged = bundled(separation.acknowledged)
  }
}

struct BundledStandard: Codable, Equatable {
  struct Line: Codable, Equatable {
    var level: String
    var printed: String?
    var features: [String]
    var acknowledged: [BundledAcknowledgement]?
  }

  var id: String
  var name: String
  var why: String
  var contains: String?
  var lines: [Line]
  var acknowledged: [BundledAcknowledgement]?

  init(_ standard: Standard) {
    id = standard.id.text
    name = standard.name
    why = standard.why
    contains = standard.base?.text
    lines = standard.lines.map {
      Line(
        level: $0.level.text, printed: $0.printedName, features: $0.features.map(\.text),
        acknowledged: bundled($0.acknowledged))
    }
    acknowledged = bundled(standard.acknowledged)
  }
}

struct BundledLimit: Codable, Equatable {
  var id: String
  var subject: String
  var maximum: Int
  var per: String
  var more: String?

  init(_ limit: Limit) {
    id = limit.id.text
    subject = limit.subject
    maximum = limit.maximum
    per = limit.scope
    more = limit.extensible
  }
}

struct BundledSymptom: Codable, Equatable {
  var id: String
  var says: String
  var lacking: [String]
  var holding: [String]
  var cause: String
  var acknowledged: [BundledAcknowledgement]?

  init(_ symptom: Symptom) {
    id = symptom.id.text
    says = symptom.says
    lacking = symptom.lacking.map(\.id.text)
    holding = symptom.holding.map(\.id.text)
    cause = symptom.cause
    acknowledged = bundled(symptom.acknowledged)
  }
}

struct BundledAdministration: Codable, Equatable {
  var contact: String
  var permissions: [String]

  init(_ administration: Administration) {
    contact = administration.contact
    permissions = administration.permissions.map(bundled)
  }
}

struct BundledQuickReference: Codable, Equatable {
  struct Row: Codable, Equatable {
    var name: String
    var needs: [String]
    var everythingBut: Bool
    var acknowledged: [BundledAcknowledgement]?
  }

  var title: String
  var rowHeading: String
  var rows: [Row]

  init(_ reference: QuickReference) {
    title = reference.title
    rowHeading = reference.rowHeading
    rows = reference.rows.map {
      Row(
        name: $0.name, needs: $0.needs.map(bundled), everythingBut: $0.everythingBut,
        acknowledged: bundled($0.acknowledged))
    }
  }
}
