### The page on permission levels, which is the page on actions where a product has no levels.

# The first paragraph.
levelsLead = A level is a name for a set of actions. Weakest first; each level holds all that the one
    before it holds.
# The same where a product has no levels.
# $product (its name) $actions (a list of names)
actionsLead = { $product } prints actions, not levels. These are the actions a card can name: { $actions }.
# The page's summary, for search results.
# $product (its name)
levelsSummary = What each permission level of { $product } lets people do.
# The same where a product has no levels.
# $product (its name)
actionsSummary = The actions that { $product } can grant.

## The table of levels

# The caption.
# $product (its name)
levelsTable = The levels of { $product }
# The heads of its columns.
levelsLevel = Level
levelsActions = Actions
levelsMeaning = Meaning
# What the lowest level lets people do.
levelsNothing = Nothing
# In the place of a meaning that the product does not give.
levelsNoneUndefined = The product uses the word and never defines it.

## What comes along with an action

# The heading.
whatComesAlong = What comes along
# $action $implied (names of actions)
implication = { $action } carries { $implied } with it, on the same feature and where the product offers it.
noImplications = No action carries another with it: each tick counts for itself.

## How often each level is used

# The heading.
levelsInUse = Where they are used
# The caption.
levelsInUseTable = Lines on each card, by level as printed
# The head of the first column; the others are cards.
levelsAsPrinted = As printed

## What each level means, as the product's own matrix has it

# The caption.
# $heading (what the product prints above that part of its matrix)
definitionsTable = { $heading }: what each level means, row by row
# The heads of the first two columns; the others are levels.
definitionsRow = Row of the matrix
definitionsOnCards = On the cards
