### What changed from one version to the next.

## The page of changes

changes = Changes
# For search results.
# $product (its name)
changesSummary = What changed in who may do what in { $product }, version by version.
# $product (its name)
nothingReleased = No version of { $product } has been released yet, so there is nothing that this one could be held against.
changesLead = Each release is held against the one before it. What somebody can do now and could not before stands first; what can do great harm stands before that.
unreleased = Since the last release
releases = Releases
asReleased = Nothing has changed.
# A link to a file.
feed = Atom feed of the releases, on the site

## A release

# $version (a version) $day (a day)
release = Version { $version }, { $day }
# For search results.
# $product (its name) $version (a version) $day (a day)
releaseSummary = What changed in { $product } with version { $version } of { $day }.
# Of the first release.
# $held (a list of numbers and nouns)
firstRelease = The first release, with { $held }. Later ones are held against it.
# At the foot of a page.
# $version (a version) $day (a day)
lastChanged = Last changed with version { $version }, { $day }.
# $version (a version) $day (a day)
changedSince = Changed since version { $version }, { $day }.

## Headings

highRisk = High risk
byRole = For whom
byFeature = Where
alsoChanged = Also changed

## A line

# $feature (a link) $change (what changed)
changeOn = { $feature }: { $change }.
# The same for something that can do great harm.
# $risk (the words for that, in bold) $line (the line)
riskLine = { $risk }: { $line }
# $card $feature (links) $change (what changed)
changeOfCardOn = { $card }, { $feature }: { $change }.
# The same without a stop.
# $card $feature (names) $change (what changed)
changeTold = { $card }, { $feature }: { $change }
# $card (a name) $change (a sentence)
changeOfCard = { $card }: { $change }
# $feature (a link) $kinds (what happened for whom)
featureChanges = { $feature }: { $kinds }.
# $kind (what happened) $card (a link)
kindFor = { $kind } for { $card }

## What happened to one feature on a card

changeRestated = said in another way; what can be done is the same
changeWordsOnly = only words changed
# $reason (a statement of the team)
changeOtherReason = another reason: { $reason }
# $what (what can be done now) $levels (the level before and now)
change = { $what } ({ $levels })
# $what (what can be done now) $levels (the level before and now) $cause (why)
changeBecause = { $what } ({ $levels }), { $cause }
# $gained $lost (what can be done now, and what no longer)
changeBoth = { $gained }, and { $lost }
# $actions (verbs)
gained = can now { $actions }
# $actions (verbs)
gainedOnCondition = can now { $actions } on a condition
# $actions (verbs)
gainedForGood = can { $actions } without a condition now
# $actions (verbs)
lost = can no longer { $actions }
# $actions (verbs)
lostToCondition = can { $actions } only on a condition now
# $level (a level, or actions)
levelBefore = { $level } before
# $level (a level, or actions)
levelNow = { $level } now
becauseOfLine = because its own line changed
# $cards (a list of names)
becauseOfCards = because of what comes from { $cards }
becauseOfImplication = because of what one action carries with it
becauseOfNeed = because of what it needs elsewhere

## The same in a word

# $inEffect (whether it is so in effect only: yes or no)
kindWidened = { $inEffect ->
    [yes] widened (in effect only)
   *[no] widened
    }
# $inEffect (whether it is so in effect only: yes or no)
kindShifted = { $inEffect ->
    [yes] some more, some less (in effect only)
   *[no] some more, some less
    }
# $inEffect (whether it is so in effect only: yes or no)
kindNarrowed = { $inEffect ->
    [yes] narrowed (in effect only)
   *[no] narrowed
    }
kindRestated = said otherwise
kindReasons = reasons only

## What happened to a card

# $purpose (a statement of the team)
cardIsNew = New: { $purpose }
cardIsGone = No longer there.
# $new $old (names)
cardIsCalled = Called { $new } now; it was { $old }.
# $new $old (ids)
cardHasID = Its id is { $new } now; it was { $old }.
# $cards (a list of names)
includesNow = Includes { $cards } now.
# $cards (a list of names)
includesNoLonger = Includes { $cards } no longer.
otherWords = Its purpose, its duties or the like read otherwise.
laidOutAnew = Its lines are set out otherwise; nobody gains or loses by it.

## What happened to a feature

# $feature (its name)
featureIsNew = { $feature }: new.
# $feature (its name)
featureIsGone = { $feature }: no longer there.
# $feature (its name) $changes (what is otherwise)
featureIsOther = { $feature }: { $changes }.
# $name (the earlier name)
wasCalled = was called { $name }
# $id (the earlier id)
hadID = had the id { $id }
describedOtherwise = is described otherwise, or offers other actions

## What else may have changed

# $parts (a list of the following)
partsChanged = { $parts }.
partVersion = the number of the version
partName = the product's name
partWords = the product's words
partActions = the actions
partAreas = the areas
partLevels = the levels
partOrder = the order of things
partPrerequisites = what needs what
partSeparations = what is kept apart
partStandards = the standards
partLimits = the limits
partSymptoms = the symptoms
partAdministration = who changes permissions
partQuickReference = the quick reference
partClaims = what must stay true
partRetired = the retired ids
partAcknowledgements = what is acknowledged

## All of it in one line

newProduct = a new product
goneProduct = a product that is gone
nothingChanged = nothing changed
# $count (a number)
sumWidened = { $count } widened
# $count (a number)
sumShifted = { $count } some more and some less
# $count (a number)
sumNarrowed = { $count } narrowed
# $count (a number)
sumRestated = { $count } said otherwise
# $count (a number)
sumReasons = { $count } with another reason
sumNobody = nobody gains or loses anything
# $count (a number)
sumInEffect = { $count } of them in effect only
# $name (of a card or a feature)
sumIsNew = { $name } is new
# $name (of a card or a feature)
sumIsGone = { $name } is gone
# $old $new (names)
sumIsCalled = { $old } is called { $new } now
# $sum (all of that) $count (a number)
sumRisks = { $sum }; { $count } of high risk
# The line as a sentence.
# $sum (the line)
sum = { $sum }.
