### Sheets to print: cards, the trainer's pack, and the pages that a printed sheet leads to.

## Titles and labels

trainersPack = Trainer’s pack
contents = What is inside
beforeYouBegin = Before you begin
forTheWall = For the wall
forTheDesk = For the desk
whatChanged = What changed
# $card (a name)
cardSheet = Card: { $card }
# $card (a name)
largeCardSheet = Card in large print: { $card }
# A line of the table of contents.
# $label (what a sheet is) $title (its title)
contentsLine = { $label }: { $title }
# For the description of the file.
# $title (of the sheet) $product (its name)
sheetSummary = { $title }. A sheet of the handbook of { $product }, to be printed.
# At the foot of a sheet.
# $day (a day)
dated = dated { $day }
notDated = not released yet
# What somebody fills in by hand.
blankName = Name
blankDate = Date
blankSignature = Signature

## A card

youCan = You can
youCannot = You cannot
youWillSee = What you will run into
# Heads of the tables.
butNot = But not
whatFor = What for
whyNot = Why not
whoCanDoSomething = Who can do something there
# Captions.
canTable = What the card lets you do
cannotTable = What the card keeps from you
# Cells.
nothingKept = nothing is left out
nobody = Nobody
nobodyDecided = Nobody has decided anything.
# $product (its name)
canNothing = The card alone lets nobody do anything in { $product }.
cannotNothing = There is nothing that this card keeps from you.
norThese = Nor does the card give anything here:
# $area (its name, in bold) $features (a list of names)
areaFeatures = { $area } { $features }.
# The name of the area in that line.
# $area (its name)
areaLead = { $area }:
# $sets (the product's word for several)
withEverySet = Comes with the { $sets }.
# A condition, and what a line is for.
# $condition (a sentence) $reason (a sentence)
conditionAndReason = { $condition } { $reason }
onlyOnCondition = Only on a condition.
# $condition (words of the team)
onlyWhen = Only when { $condition }
# $actions (verbs)
actionsOnlyOnCondition = To { $actions }, only on a condition.
# $actions (verbs) $condition (words of the team)
actionsOnlyWhen = To { $actions }, only when { $condition }
# $actions (verbs)
grantedButUnmet = { $actions } is granted, but a prerequisite is not met.
# $actions (verbs) $permission (a permission) $reason (a statement of the team)
grantedButNoUse = { $actions } is granted, but it is of no use without { $permission }: { $reason }
# $who (a list of names, or words of the team)
changedBy = Permissions are changed by: { $who }.
changedByUnknown = Who changes permissions is not documented.

## The matrix on paper

# $feature $card (the product's words for one)
paperMatrixLead = Each row is a { $feature }, each column a { $card }; those that do not fit beside one another follow on the next sheets.
# A line of the legend.
# $word (what a cell says, in bold) $meaning (what that means)
legendLine = { $word }: { $meaning }

## Troubleshooting on paper

# $role (the product's word for one) $ask (whom to ask, a sentence)
troubleshootingSheetLead = Find what you see, then your { $role }. { $ask }
# $product (its name) $card (its word for one) $ask (whom to ask, a sentence)
noSymptoms = { $product } lists nothing that people see when a permission is missing. Look in the matrix for a { $card } that can do what you need. { $ask }
whomItStrikes = Who meets it, and where
# $permissions (a list)
grantThere = Grant { $permissions }.
# $actions (a level, or verbs)
actionsThere = { $actions } there

## What changed

# $version (a version) $day (a day)
sinceVersion = Since version { $version } of { $day }
# $version (a version) $fingerprint (a code)
changesSheetLead = Sheets that show version { $version } with the fingerprint { $fingerprint } are out of date in what follows. Everything else on them still holds.

## The trainer's pack

# $product (its name) $held (a list of numbers and nouns)
packLead = Everything to hand out about { $product }: { $held }. Print the PDF on both sides: there every card and every quiz begins on a right-hand page and can be taken out. The answers to the quizzes are printed apart.

## Pages that a printed sheet leads to

printedSheets = Printed sheets
printedSheetsSummary = The code on a printed sheet leads to a page that says whether the sheet is still true, and what has changed since it was printed.
unknownSheet = Did your sheet lead here, or to no page, and is its fingerprint not in the list below? Then it was printed from a policy that was never released, as a trial, or belongs to another handbook. Do not go by it: read the current card, and ask whoever gave you the sheet for a new one.
knownSheets = The sheets that this handbook knows
# Heads of that table.
theSheetIs = The sheet is
itIsOf = It is of
currentCards = The current cards
# On the page that says there is no such page.
# $sheets (a link)
fromASheet = Did the code on a printed sheet lead you here? { $sheets } says what that means and where the current cards are.
# Cells.
# $day (a day)
sheetCurrentSince = current, since { $day }
sheetCurrent = current, and not released yet
# $day (a day)
sheetOldAndTrue = older, and still true, of { $day }
# $day (a day)
sheetOutOfDate = out of date, of { $day }
# $product (its name) $version (a version)
productVersion = { $product }, version { $version }
# $product (its name) $version (a version)
sheetPageTitle = Printed sheets of { $product }, version { $version }
# For search results.
# $product (its name)
sheetPageSummary = Whether a printed sheet of { $product } is still true.
# $fingerprint (a code) $product (its name)
sheetIsCurrent = The sheet in your hand is current, if it shows the fingerprint { $fingerprint }: it says what the handbook of { $product } says today.
# $fingerprint (the sheet's code) $version $day (of the sheet) $current (today's version) $today (today's code)
sheetIsOld = The sheet in your hand is out of date, if it shows the fingerprint { $fingerprint }. It was made from version { $version } of { $day }; today it is version { $current }, with the fingerprint { $today }. What changed:
# $fingerprint (the sheet's code) $version $day (of the sheet) $today (today's code)
sheetHolds = The sheet in your hand still holds, if it shows the fingerprint { $fingerprint }. It was made from version { $version } of { $day }; since then nobody has gained or lost anything. The handbook of today has the fingerprint { $today }.
# $card (a link)
stillTrue = What the sheet says of { $card } is current.
# $card (a link)
cardUnchanged = Nothing has changed for { $card }: that sheet still holds.
