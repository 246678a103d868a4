### Titles, menus, lists of features and cards, and what all pages share.

## Titles

home = Handbook
allProducts = All products
overview = Overview
matrix = Permissions matrix
troubleshooting = Troubleshooting
contradictions = Contradictions
glossary = Glossary
rules = Rules of the audit
guides = Guides
products = Products
# The page of levels, where a product has some.
levels = Permission levels
# The same page where a product prints actions instead.
actions = Actions
# The kinds of what a search finds, beside those that are titles.
pages = Pages
symptoms = Symptoms
levelsFound = Levels
# What people may type who cannot do something.
typedCannot = cannot

## The front page

frontTitle = Permission handbooks
frontLead = Who may do what, product by product. Every page is computed from an audited policy, so the
    cards, the matrix and the guides cannot disagree with one another.
# For search results.
frontSummary = Who may do what, product by product, computed from audited policies.
# Heads of the table of products.
product = Product
covers = What it covers
inside = What is inside
fingerprint = Fingerprint
howPagesAreMade = How these pages are made
auditLead = A policy is published only when the audit finds nothing false in it. What the products' own
    documents contradict themselves about is kept as printed and told on each product's page of
    contradictions.
# The versions of several products, where they differ: one after the other.
# $version (a version) $product (its name)
versionOf = { $version } ({ $product })

## Where there is no page

missingTitle = There is no page here
missingLead = The address may be misspelt, or what it led to is no longer part of a product. Every page can
    be found from its product:

## Guides

# The summary of a guide, for search results.
# $guide (its title) $product (its name)
guideSummary = { $guide }: a guide to { $product }.

## The page of a feature

# For search results.
# $feature $product (names)
featureSummary = Who can do what with { $feature } in { $product }, and why.
# $word (the product's word for an area) $area (its name)
featureArea = { $word }: { $area }.
# Of a feature that is part of another.
# $word (the product's word for an area) $area (its name) $parent (the name of the other feature)
featureAreaUnder = { $word }: { $area }, under { $parent }.
# $actions (a list of actions)
offers = What can be granted here: { $actions }.
offersNothing = The product lists it and offers nothing there that could be granted.
notCataloged = The product's own list of permissions has no such row; it stands on a printed card only.
whoCanDoThis = Who can do this
whoCannot = Who cannot
# The caption of the table of those who can.
# $feature (its name)
holdersTable = { $feature }: who can do what
# The same for one action.
# $feature (its name) $action (a verb)
holdersOfTable = { $feature }: who can { $action }
# The caption of the table of those who cannot.
# $feature (its name)
refusalsTable = { $feature }: who cannot do what
# Heads of that table.
cannotDo = Cannot
smallestChange = Smallest change
# $card (the product's word for one) $feature (its name)
nobodyCanAnything = No { $card } in this handbook can do anything with { $feature }.
# $card (the product's word for one) $action (a verb) $feature (its name)
nobodyCan = No { $card } in this handbook can { $action } { $feature }.
# $roles (a list of links) $set (the product's word for a permission set)
throughSets = { $roles } can do it where a { $set } that they are given lets them.
# One who cannot do the action asked about, and can do less.
# $card (a link) $level (what it can do)
onlyLevel = { $card }: { $level } only.
# $card (a link) $reason (why, a statement of the team)
cannotBecause = { $card }: { $reason }
# $card (a link)
cannotUndecidedHere = { $card }: nothing has been decided.
# $card (a link)
cannotHere = { $card }.
# The head over cards of both kinds.
# $role $set (the product's words)
roleOrSet = { $role } or { $set }

## What a feature needs, and its names

# $permission (a permission) $reason (a statement of the team)
featureNeeds = Needs { $permission }: { $reason }
# $action (its name) $features (a list of links) $reason (a statement of the team)
featureNeededBy = { $action } here is needed for { $features }: { $reason }
# $features (a list of links)
printedUnder = Printed under it: { $features }.
whatLevelsMean = What each level means here
# $level (its name) $meaning (words of the team)
levelMeans = { $level }: { $meaning }
names = Names
# $name (as printed) $card (a name)
printedOnCard = { $name } on the card { $card }
# $name (as printed)
printedInMatrix = { $name } in the product's matrix
# $id (an id)
featureID = { $id } is its permanent id, in addresses and exports

## Lists in parts, and what takes the place of pages that would be too long

otherParts = The other parts
# A heading above links to lists or parts.
# $nouns (the product's word for several)
all = All { $nouns }
# The title of a list that has one page.
# $things (a number and the product's word)
allOf = All { $things }
# The title of one page of a list.
# $nouns (the product's word for several) $first $last (numbers) $count (how many there are)
listPart = { $nouns } { $first } to { $last } of { $count }
# For search results.
# $nouns (the product's word for several) $product (its name)
listSummary = The { $nouns } of { $product } in the order of the policy.
# $cards (the product's word for several) $area (its word for an area)
othersHoldNothing = Only the { $cards } that have something in this { $area } have a column here.
# Where small handbooks have pages that answer.
# $feature (the product's word for one) $commands (a list of commands, as code)
askTheProgram = This handbook is too large for pages that answer every question: each card says what it
    gives, and the page of each { $feature } who has it. The program answers the rest: { $commands }.

## Former addresses

# $name (of what was moved)
moved = { $name } has moved
# $name (of what was moved)
movedSummary = { $name } has another address now.
# $link (to where it is)
movedTo = This page has another address now: { $link }.
# $name (of what is gone)
gone = { $name } is no longer there
# $link (to what took its place)
seeInstead = See { $link } instead.
