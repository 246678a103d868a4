### The permissions matrix: its legend, and what a cell says. Cells are on many other pages, too.

## The page

# The page's summary, for search results.
# $feature $card (the product's words for a feature and for a card) $product (its name)
matrixSummary = Every { $feature } of { $product } against every { $card }.
# The first paragraph.
# $feature $card (the product's words for a feature and for a card)
matrixLead = Each row is a { $feature }, each column a { $card }. A cell names the level as it is
    printed on the card; what comes from somewhere else says so.
# The caption of the table of one area.
# $area (its name)
matrixTable = { $area }: who may do what

## A part of a matrix that is too large for one page

# The title of the part, where it has every row of its area.
# $area (its name) $cards (a span of cards)
matrixPart = { $area }: { $cards }
# The same where it has some of the rows.
# $features (a span of features)
# $area (its name) $cards (a span of cards)
matrixPartOfRows = { $area }, { $features }: { $cards }
# The first and the last of several in a row.
# $first $last (names)
span = { $first } to { $last }
# A link to a part, in a table that has a row for each feature.
# $number (counts the parts of the area)
matrixPartNumber = Part { $number }
# The caption of that table.
# $area (its name)
matrixParts = { $area }: where each row is
# The heading above the list of all columns.
matrixColumns = The columns in their order

## The legend

# The heading, and the caption of the table.
legend = How to read a cell
# The head of its first column: what a cell says.
legendWord = Word
# The head of its second column: what that means.
legendMeaning = Meaning
# The meaning of the word for no access.
legendNothing = Nothing is granted.
# A row: cells whose permission has a condition.
legendConditional = On a condition
legendConditionalMeaning = Granted only while the words on the card are true.
legendNotDecidedMeaning = The card says nothing about it, so nothing is granted.
legendNotOfferedMeaning = The product has no such permission.
# The meaning of the action that looks and does no more, where a product has no levels.
legendLookMeaning = To look, and no more.
# A row: cells that name actions.
legendActions = Names of actions
# Its meaning where a product has no levels.
legendActionsMeaning = Exactly these actions, and no others.
# Its meaning where a product has levels.
legendActionsBesideLevels = These actions, which together are none of the levels above.
# A row: cells that give all there is.
legendAll = All that is offered
legendAllMeaning = Every action that the product offers there.

## Cells

# Nothing is granted, on purpose.
noAccess = No access
# The product has no such permission.
notOffered = Not offered
# The card says nothing about it.
notDecided = Not decided
# The product's own matrix does not say what a level means.
notDefined = Not defined
# $level (a level, or names of actions)
cellCut = { $level }, without effect: a prerequisite is not met
# Some of it comes from another card.
# $level (a level, or names of actions)
cellPartlyInherited = { $level }, partly inherited
# All of it has a condition.
# $level (a level, or names of actions)
cellConditional = { $level } (on a condition)
# Some of it has a condition.
# $actions (a list of verbs)
# $level (a level, or names of actions)
cellPartlyConditional = { $level } ({ $actions } on a condition)

## What a cell lets people do, in a column beside it

letsNothingUntil = Nothing until its prerequisite is met
letsNothing = Nothing
letsUndecided = Nothing has been decided
# $actions (a list of verbs: "view, add and edit")
letsCan = Can { $actions }
# $condition (words of the card)
# $actions (a list of verbs)
letsWhen = May { $actions }, when { $condition }
# What the product's own matrix says of that level is quoted.
# $lets (one of the sentences above) $meaning (words of the product)
letsMeaning = { $lets } (“{ $meaning }”)

## A cell of a permission set

yes = Yes
# A tick whose prerequisite another permission set has to bring.
yesWithoutEffect = Yes, without effect alone
yesOnCondition = Yes, on a condition
no = No
