import DocumentModel

/// The ids of our sentences, so that a misspelt one does not compile. A test compares them with the
/// catalogue, file by file.
enum SentenceKey: String, CaseIterable {
  // shared.ftl
  case listAnd, listOr, listComma, listSlash, listSemicolon, listSentences, counted, day
  case stopped

  // matrix.ftl
  case matrixSummary, matrixLead, matrixTable, matrixPart, matrixPartOfRows, span
  case matrixPartNumber, matrixParts, matrixColumns, legend, legendWord, legendMeaning
  case legendNothing, legendConditional, legendConditionalMeaning, legendNotDecidedMeaning
  case legendNotOfferedMeaning, legendLookMeaning, legendActions, legendActionsMeaning
  case legendActionsBesideLevels, legendAll, legendAllMeaning, noAccess, notOffered
  case notDecided, notDefined, cellCut, cellPartlyInherited, cellConditional
  case cellPartlyConditional, letsNothingUntil, letsNothing, letsUndecided, letsCan, letsWhen
  case letsMeaning, yes, yesWithoutEffect, yesOnCondition, no

  // levels.ftl
  case levelsLead, actionsLead, levelsSummary, actionsSummary, levelsTable, levelsLevel
  case levelsActions, levelsMeaning, levelsNothing, levelsNoneUndefined, whatComesAlong
  case implication, noImplications, levelsInUse, levelsInUseTable, levelsAsPrinted
  case definitionsTable, definitionsRow, definitionsOnCards

  // overview.ftl
  case whichToGive, cardsTable, reach, reachWithSets, reachThroughSets, reachHead, limits
  case everythingElse, asData, gridFile, gridFileOfVast, gridJSON, policyFile, schemaFile
  case productLine, previewWords

  // cards.ftl
  case purpose, should, shouldNot, duties, inShort, whoToGiveItTo, leavesOut, whatItNeeds
  case measuresUp, runsInto, mustStayTrue, comesWith, whoCanHoldIt, permissions
  case compareWithOthers, includes, holdsEverySet, mayBeGivenSets, areaTable, whatItLets, why
  case comesFrom, ticked, setTable, untouchedAreas, nothingBesides, comesWithIt, canBeGivenIt
  case hasNoAccess, nothingElse, nothingElseCount, needIsMet, needIsUnmet, needsNothing
  case standardMet, standardMetBeyond, standardNotMet, standardNotMetBeyond, strikes
  case symptomSays, claimIsFalse, contradicted, cardID

  // reasons.ftl
  case can, mayWhen, cannot, cannotNotOffered, cannotUndecided, cannotAlthoughGranted
  case nothingOnPurpose, levelTooLow, noUseWithout, cardGrants, cardGrantsBecause
  case includedGrants, includedGrantsBecause, wayIncludes, wayThen, carries, needsHas
  case noSuchPermission, nothingDecided, writtenAt, permissionOn, actionsOn, shareOfAll

  // standards.ftl
  case standards, noStandards, standardsLead, standardsSummary, allOfStandard, standardLine
  case standardLineNamed, standardLineHere, measureTable, result, missing, beyondStandard
  case measured, measuredInPart, nothing, dependencies, dependenciesSummary, implications
  case prerequisites, noPrerequisites, needs, whoHasIt, nobodyHere, hierarchy, noHierarchy
  case separations, noSeparations, separationOfActions, separationOfCards, administration
  case nobodyMayChange, whoMayChange

  // pages.ftl
  case home, allProducts, overview, matrix, troubleshooting, contradictions, glossary, rules
  case guides, products, levels, actions, pages, symptoms, levelsFound, typedCannot
  case frontTitle, frontLead, frontSummary, product, covers, inside, fingerprint
  case howPagesAreMade, auditLead, versionOf, missingTitle, missingLead, guideSummary
  case featureSummary, featureArea, featureAreaUnder, offers, offersNothing, notCataloged
  case whoCanDoThis, whoCannot, holdersTable, holdersOfTable, refusalsTable, cannotDo
  case smallestChange, nobodyCanAnything, nobodyCan, throughSets, onlyLevel, cannotBecause
  case cannotUndecidedHere, cannotHere, roleOrSet, featureNeeds, featureNeededBy, printedUnder
  case whatLevelsMean, levelMeans, names, printedOnCard, printedInMatrix, featureID
  case otherParts, all, allOf, listPart, listSummary, othersHoldNothing, askTheProgram, moved
  case movedSummary, movedTo, gone, seeInstead

  // troubleshooting.ftl
  case troubleshootingSummary, troubleshootingLead, troubleshootingWithoutSymptoms
  case strikesNobody, strikesTable, hasNow, cause, smallestCure, whoMayGrant, nothingGranted
  case nothingGrantedBecause, undecided, stopsAt, ofNoUse, grant, notDocumented, whoCanInstead
  case toolAndLead, contradictionsSummary, noContradictions, contradictionsLead, byRule
  case contradiction, contradictionOf, contradictedClaim, quickReferenceSummary
  case quickReferenceLead, rowsStandFor, rowNeeds, rowNeedsAll, rowNeedsAllBut

  // reference.ftl
  case glossarySummary, glossaryLead, word, meaning, productWords, hasNone, wordRole
  case meaningRole, wordAction, meaningAction, wordFeature, meaningFeature, wordPermission
  case meaningPermission, wordArea, meaningArea, wordLevel, meaningLevel, wordLadder
  case meaningLadder, wordCatalog, meaningCatalog, wordPrerequisite, meaningPrerequisite
  case wordGrant, meaningGrant, wordNone, meaningNone, wordPermissionSet, meaningPermissionSet
  case wordGranted, meaningGranted, wordEffective, meaningEffective, wordDerivation
  case meaningDerivation, wordSenior, meaningSenior, wordSeparation, meaningSeparation
  case wordStandard, meaningStandard, wordClaim, meaningClaim, wordSymptom, meaningSymptom
  case wordFinding, meaningFinding, wordFingerprint, meaningFingerprint, rulesSummary
  case rulesLead, rule, mustHold, severity, severityError, severityWarning, severityNote
  case weighsError, weighsWarning, weighsNote, wrong, right, writing, writingSummary
  case writingLead, writingIDs, exampleRight, exampleWrong, exampleTold, writingLinks
  case writingLinksLead, address, leadsTo, linkRole, linkSet, linkFeature, linkLevel, linkPage
  case linkGuide, writingClaims, writingClaimsLead, says, writeCan, writeLevel, writeNone
  case writeNot, writeOnly, writeIncludes, writeNobody, writeLevelOf, writingLists
  case writingBlocks, writingBlocksLead, line, shows, blockCard, blockMatrix, blockCompare
  case blockWhoCan, blockStandard, writingNames, writingNamesLead, writingNamesNear
  case writingCoverage, writingCoverageLead, writingRules, writingRulesLead

  // answers.ftl
  case whichCard, whoCan, whyCantI, compare, ask, whichRoleLead, whoCanLead, whyNotLead
  case compareLead, whichRoleSummary, whoCanSummary, whyNotSummary, compareSummary
  case whichRoleTable, whoCanTable, whyNotTable, compareTable, reachTable, task, give
  case bringsBesides, orElse, pair, onlyFirst, onlySecond, both, taskOn, pairOf, givenTo
  case choiceBrings, permissionCount, byWhatYouSee, whomToAsk, mayChange, symptomCause
  case sideBySide, matrixHasAll, answerNothingBesides, answerBesides, answerOnCondition
  case answerApart, answerAlreadyApart, answerCardsApart, answerAlongside, answerRequires
  case answerNoneSuffices, answerNoneSufficesWithSets, answerLacks, answerUngivable
  case answerNotExhaustive, answerGive, answerGiveAsWell, answerNothingToGrant
  case answerNotNeeded, answerWhoMay, answerOthers, answerOthersInstead, answerRequest
  case answerPermission, answerOnFeature, answerSeen, answerNotSeen, answerForActions
  case answerBesidesThis, answerNobodyKnows, answerShareOfCards, answerShareWithout
  case compareMore, compareOtherwise, headingOnly, headingMore, headingOtherwise, headingBoth
  case headingLine, headingLineWhen, actionsInPart, actionsOnCondition, answerNothing
  case compareEqual, compareWider, compareApart, nothingInCommon, inCommon

  // changes.ftl
  case changes, changesSummary, nothingReleased, changesLead, unreleased, releases, asReleased
  case feed, release, releaseSummary, firstRelease, lastChanged, changedSince, highRisk
  case byRole, byFeature, alsoChanged, changeOn, riskLine, changeOfCardOn, changeTold
  case changeOfCard, featureChanges, kindFor, changeRestated, changeWordsOnly
  case changeOtherReason, change, changeBecause, changeBoth, gained, gainedOnCondition
  case gainedForGood, lost, lostToCondition, levelBefore, levelNow, becauseOfLine
  case becauseOfCards, becauseOfImplication, becauseOfNeed, kindWidened, kindShifted
  case kindNarrowed, kindRestated, kindReasons, cardIsNew, cardIsGone, cardIsCalled, cardHasID
  case includesNow, includesNoLonger, otherWords, laidOutAnew, featureIsNew, featureIsGone
  case featureIsOther, wasCalled, hadID, describedOtherwise, partsChanged, partVersion
  case partName, partWords, partActions, partAreas, partLevels, partOrder, partPrerequisites
  case partSeparations, partStandards, partLimits, partSymptoms, partAdministration
  case partQuickReference, partClaims, partRetired, partAcknowledgements, newProduct
  case goneProduct, nothingChanged, sumWidened, sumShifted, sumNarrowed, sumRestated
  case sumReasons, sumNobody, sumInEffect, sumIsNew, sumIsGone, sumIsCalled, sumRisks, sum

  // claims.ftl
  case claimCan, claimCannot, claimNoAccess, claimThroughout, claimNothingAnywhere
  case claimNothingIn, claimOnlyAnywhere, claimOnlyIn, claimNobody, claimOnlyThese, claimNever
  case claimIncludes, claimEquals, claimEqualsBut, actOn, claimEverything, claimRanked
  case rankedThen, claimMostRestricted, claimLevel, claimMeets, claimAtMost, claimCount
  case configurablePermissions, claimOnCondition, limit, limitUnless, facts, factCan
  case factCannot, factMayOnly, factLevel, factCount, factUnknown, factFewer

  // sheets.ftl
  case trainersPack, contents, beforeYouBegin, forTheWall, forTheDesk, whatChanged, cardSheet
  case largeCardSheet, contentsLine, sheetSummary, dated, notDated, blankName, blankDate
  case blankSignature, youCan, youCannot, youWillSee, butNot, whatFor, whyNot
  case whoCanDoSomething, canTable, cannotTable, nothingKept, nobody, nobodyDecided
  case canNothing, cannotNothing, norThese, areaFeatures, areaLead, withEverySet
  case conditionAndReason, onlyOnCondition, onlyWhen, actionsOnlyOnCondition, actionsOnlyWhen
  case grantedButUnmet, grantedButNoUse, changedBy, changedByUnknown, paperMatrixLead
  case legendLine, troubleshootingSheetLead, noSymptoms, whomItStrikes, grantThere
  case actionsThere, sinceVersion, changesSheetLead, packLead, printedSheets
  case printedSheetsSummary, unknownSheet, knownSheets, theSheetIs, itIsOf, currentCards
  case fromASheet, sheetCurrentSince, sheetCurrent, sheetOldAndTrue, sheetOutOfDate
  case productVersion, sheetPageTitle, sheetPageSummary, sheetIsCurrent, sheetIsOld
  case sheetHolds, stillTrue, cardUnchanged

  // quiz.ftl
  case quiz, answerKey, quizOf, answersOf, rightAnswers, quizLead, answersLead, answersTable
  case answerNumber, answerCode, answerLetter, answer, because, question, questionNumber
  case choice, yesMyself, noSomebodyElse, yesTheyCan, noTheyCannot, nothingUnusual, toDo
  case situationColleague, situationAbout, situationAway, situationCall, situationNote
  case situationDay, situationDelay, situationShow, standInAway, standInBusy, insteadAsked
  case insteadHas, insteadTakes, colleagueLike, colleagueAsked, colleagueMeans, colleagueFalls
  case seeSay, seeHappens, seeGoes

  // workbook.ftl
  case auditLine, rowByRow, canDo, onlyWhenHead, comparedWith, roleOrSetHead, featureHead
  case gainedHead, lostHead, risk, nothingBefore, firstGivenOut, notGivenOut, comesWithCards
  case alsoChangedParts

  // guides.ftl
  case nothingToShow
}

extension Words {
  static func said(_ key: SentenceKey, _ arguments: KeyValuePairs<String, Words> = [:]) -> Words {
    .sentence(Sentence(id: key.rawValue, arguments))
  }

  /// The words in English, for what is in no other language: commands, sheets, workbooks, findings.
  package var english: String { Catalogue.english.text(self) }
}

extension [Words] {
  package var english: [String] { map(\.english) }
}
