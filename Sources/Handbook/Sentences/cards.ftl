### Cards of roles and permission sets.

## Headings

purpose = Purpose
should = Should be able to
shouldNot = Should not be able to
duties = Duties
inShort = In short
whoToGiveItTo = Whom to give it to
leavesOut = What it leaves out
whatItNeeds = What it needs
measuresUp = How it measures up
runsInto = What people with it will run into
mustStayTrue = What must stay true
comesWith = What comes with it
whoCanHoldIt = Who can hold it
permissions = Permissions
# A link to the page that compares cards.
compareWithOthers = Compare with others

## What a card includes

# Links of cards stand in $cards; how many there are chooses the words.
# $card (the name of this card) $cards (a list of links) $count (how many)
includes = { $count ->
    [one] { $card } includes { $cards } and can do all that is on that card.
   *[other] { $card } includes { $cards } and can do all that is on those cards.
    }
# Of a role that holds every permission set.
# $set (the product's word for one)
holdsEverySet = Comes with every { $set }, without being given any.
# Of a role that permission sets are assigned to.
# $sets (the product's word for several)
mayBeGivenSets = Holds the { $sets } that somebody assigns; several can be held at once.

## The table of an area

# Its caption.
# $area (its name) $card (the name of this card)
areaTable = { $area }: what { $card } may do
# Its head above what a level means here.
whatItLets = What that lets people do
why = Why
# A cell of that column, where a line comes from other cards.
# $cards (a list of links)
comesFrom = Comes from { $cards }.
# The same where a permission set says nothing more.
ticked = Ticked in the set's table.

## The table of a permission set

# Its caption.
# $card (the name of the set)
setTable = Permissions in { $card }
# Under the table.
# $areas (a list of areas)
untouchedAreas = It gives nothing in { $areas }.
# The same where a product is so large that only what is given is listed.
# $features (a number and the product's word for features)
nothingBesides = It gives nothing on the other { $features }.
# A list of roles that hold the set.
# $role (a link)
comesWithIt = { $role } comes with it.
# $role (a link)
canBeGivenIt = { $role } can be given it.

## What a card does not give

# Above a list of features.
# $card (its name)
hasNoAccess = { $card } has no access to these, on purpose:
# Where a card refuses all that it does not name.
# $reason (a statement of the team)
nothingElse = Nothing else is granted, on purpose: { $reason }
# The same where a product is too large to list features.
# $features (a number and the product's word for features)
nothingElseCount = That is so for { $features }.

## What a card needs

# A prerequisite that the card meets.
# $features (a list of links) $count (how many) $permission (a permission) $reason (why, a statement of the team)
needIsMet = { $count ->
    [one] { $features } needs { $permission }, which this card has: { $reason }
   *[other] { $features } need { $permission }, which this card has: { $reason }
    }
# A prerequisite that it does not meet.
# $features (a list of links) $count (how many) $permission (a permission) $reason (why, a statement of the team)
needIsUnmet = { $count ->
    [one] { $features } needs { $permission }, which this card lacks: what is granted there has no effect. { $reason }
   *[other] { $features } need { $permission }, which this card lacks: what is granted there has no effect. { $reason }
    }
needsNothing = Nothing on this card depends on a permission elsewhere.

## How it measures up to a standard

# $standard (a link)
standardMet = { $standard }: met.
# $standard (a link) $surplus (a list of permissions that the standard does not have)
standardMetBeyond = { $standard }: met. Beyond it: { $surplus }.
# $standard (a link) $missing (a list of permissions)
standardNotMet = { $standard }: not met. Missing: { $missing }.
# $standard (a link) $missing (a list of permissions) $surplus (a list of permissions that the standard does not have)
standardNotMetBeyond = { $standard }: not met. Missing: { $missing }. Beyond it: { $surplus }.

## What people with it will see

# $symptom (what they see, in quotation marks) $features (a list of links) $cause (a statement of the team)
strikes = { $symptom } on { $features }. { $cause }
# What people see, as they say it.
# $says (words of the team)
symptomSays = “{ $says }”

## What must stay true

# $claim (a sentence) $facts (what speaks against it, a sentence) $contradicted (the word for that, in bold)
claimIsFalse = { $claim } { $contradicted } { $facts }
contradicted = Contradicted:

## The end of the page

# $id (the card's id, as code)
cardID = { $id } is its permanent id, in addresses and exports.
