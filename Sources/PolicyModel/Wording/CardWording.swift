// Cards in other words.

extension Card {
  func worded(_ wording: Wording) -> Card {
    var card = self
    card.name = wording.word(name)
    card.content = content.worded(wording)
    return card
  }
}

extension CardContent {
  fileprivate func worded(_ wording: Wording) -> CardContent {
    var content = self
    content.purpose = wording.word(purpose)
    content.tagline = wording.word(tagline)
    content.why = wording.word(why)
    content.should = should.map(wording.word)
    content.shouldNot = shouldNot.map(wording.word)
    content.duties = duties.map(wording.word)
    content.summary = summary.map(wording.word)
    content.guidance = wording.word(guidance)
    content.remarks = remarks.map { Remark($0.kind, wording.word($0.text)) }
    content.otherwiseNone = wording.word(otherwiseNone)
    content.sections = sections.map { section in
      var section = section
      section.printedName = wording.word(section.printedName)
      section.about = wording.word(section.about)
      section.grants = section.grants.map { $0.worded(wording) }
      return section
    }
    return content
  }
}

extension Grant {
  fileprivate func worded(_ wording: Wording) -> Grant {
    var grant = Grant(
      feature: feature,
      decision: decision == .none ? .none : .actions(actions.map(wording.action)),
      condition: wording.word(condition), reason: wording.word(reason),
      printedName: wording.word(printedName), anchor: anchor)
    grant.printedParent = printedParent
    grant.acknowledged = acknowledged
    return grant
  }
}
