import DocumentModel

/// The ids of our sentences, so that a misspelt one does not compile. A test compares them with the
/// catalogue, file by file.
enum SentenceKey: String, CaseIterable {
  // shared.ftl
  case listAnd, listOr, listComma, listSlash, counted, stopped

  // matrix.ftl
  case matrixSummary, matrixLead, matrixTable
  case matrixPart, matrixPartOfRows, span, matrixPartNumber, matrixParts, matrixColumns
  case legend, legendWord, legendMeaning, legendNothing
  case legendConditional, legendConditionalMeaning, legendNotDecidedMeaning
  case legendNotOfferedMeaning, legendLookMeaning
  case legendActions, legendActionsMeaning, legendActionsBesideLevels, legendAll, legendAllMeaning
  case noAccess, notOffered, notDecided, notDefined
  case cellCut, cellPartlyInherited, cellConditional, cellPartlyConditional
  case letsNothingUntil, letsNothing, letsUndecided, letsCan, letsWhen, letsMeaning

  // levels.ftl
  case levelsLead, actionsLead, levelsSummary, actionsSummary
  case levelsTable, levelsLevel, levelsActions, levelsMeaning, levelsNothing, levelsNoneUndefined
  case whatComesAlong, implication, noImplications
  case levelsInUse, levelsInUseTable, levelsAsPrinted
  case definitionsTable, definitionsRow, definitionsOnCards

  // overview.ftl
  case whichToGive, cardsTable, reach, reachWithSets, reachThroughSets, reachHead
  case limits, everythingElse, asData, gridFile, gridFileOfVast, gridJSON, policyFile, schemaFile
  case productLine, posterWords

  // cards.ftl

  // reasons.ftl

  // standards.ftl

  // pages.ftl

  // troubleshooting.ftl

  // reference.ftl

  // answers.ftl

  // changes.ftl

  // claims.ftl

  // sheets.ftl

  // quiz.ftl

  // workbook.ftl

  // guides.ftl
}

extension Words {
  static func said(_ key: SentenceKey, _ arguments: KeyValuePairs<String, Words> = [:]) -> Words {
    .sentence(Sentence(id: key.rawValue, arguments))
  }

  /// The words in English now, for a text that a page still holds as a string.
  var english: String { Catalogue.english.text(self) }
}
