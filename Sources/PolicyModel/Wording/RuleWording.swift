import Diagnostics

// What a policy asks besides its cards, in other words.

extension Prerequisite {
  func worded(_ wording: Wording) -> Prerequisite {
    var prerequisite = Prerequisite(
      features: features, needs: needs, reason: wording.word(reason), anchor: anchor)
    prerequisite.acknowledged = acknowledged
    return prerequisite
  }
}

extension SeparationOfDuties {
  func worded(_ wording: Wording) -> SeparationOfDuties {
    var separation = SeparationOfDuties(
      parts: parts, reason: wording.word(reason), anchor: anchor)
    separation.acknowledged = acknowledged
    return separation
  }
}

extension Limit {
  func worded(_ wording: Wording) -> Limit {
    Limit(
      wording.word(subject), id, atMost: maximum, per: wording.word(scope),
      more: wording.word(extensible), file: anchor.file, line: anchor.line, column: anchor.column)
  }
}

extension Symptom {
  func worded(_ wording: Wording) -> Symptom {
    var symptom = Symptom(
      wording.word(says), id, lacking: lacking.map(wording.action),
      holding: holding.map(wording.action), cause: wording.word(cause), file: anchor.file,
      line: anchor.line, column: anchor.column)
    symptom.acknowledged = acknowledged
    return symptom
  }
}
