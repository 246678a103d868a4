### The tools, and the answers of the command line.

## The four tools

# The question that is the title of a tool.
# $card (the product's word for one)
whichCard = Which { $card }?
whoCan = Who can?
whyCantI = Why can’t I?
compare = Compare
# The heading above links to the tools.
ask = Ask
# What each tells: under its title, and where it is linked to.
whichRoleLead = What to give somebody who needs to do certain things: what suffices and brings least besides stands first.
whoCanLead = Everybody who can do a thing, by which way, and who cannot and why. Each name leads to the reason.
# $card (the product's word for one)
whyNotLead = Why a { $card } does not let you do something, the smallest change that would, and whom to ask for it. Each name leads to its reason.
# $card (the product's word for one)
compareLead = What only the one { $card } lets people do, what only the other, and what both.
# For search results.
# $product (its name)
whichRoleSummary = What to give somebody in { $product } who needs to do certain things.
# $product (its name)
whoCanSummary = Who can do what in { $product }, by which way, and who cannot and why.
# $product (its name)
whyNotSummary = Why something in { $product } cannot be done, and what would change that.
# $cards (the product's word for several) $product (its name)
compareSummary = How the { $cards } of { $product } differ.

## Their tables

# Captions.
# $area (its name)
whichRoleTable = { $area }: what to give for one thing
# $area (its name)
whoCanTable = { $area }: who can do what
# $area (its name)
whyNotTable = { $area }: what some cannot do
# $cards (the product's word for several) $product (its name)
compareTable = The { $cards } of { $product }, two by two
reachTable = How far each reaches, the narrowest first
# Heads.
task = To do this
give = Give
bringsBesides = Brings besides
orElse = Or else
pair = These two
onlyFirst = Only the first
onlySecond = Only the second
both = Both
# The first cell of a row: what is to be done.
# $action (its name) $feature (a link)
taskOn = { $action }: { $feature }
# A cell with two names.
# $first $second (links)
pairOf = { $first } and { $second }
# A cell: permission sets that are given to somebody who has a role.
# $sets (a list of links) $roles (a list of links)
givenTo = { $sets }, to { $roles }
# A cell: a choice, and what it brings besides.
# $choice (a list of links) $many (how many permissions)
choiceBrings = { $choice } ({ $many })
# $count (a number)
permissionCount = { $count ->
    [0] Nothing
    [one] { $count } permission
   *[other] { $count } permissions
    }
# Headings.
byWhatYouSee = By what you see
whomToAsk = Whom to ask
# $who (a list of links, or words of the team)
mayChange = { $who } may change what people can do.
# A symptom and its cause.
# $symptom (a link) $cause (a statement of the team)
symptomCause = { $symptom } { $cause }
sideBySide = Side by side
# $matrix (a link to the matrix)
matrixHasAll = { $matrix } has all of them as columns.

## Which role? What a choice brings

answerNothingBesides = Brings nothing that was not asked for.
# $count (how many permissions) $list (which)
answerBesides = Brings { $count } more: { $list }.
# $list (permissions)
answerOnCondition = Holds on a condition only: { $list }.
# $actions (two actions) $list (features) $reason (a statement of the team)
answerApart = Brings together what should be kept apart, { $actions } on { $list }: { $reason }
# $actions (two actions) $list (features) $reason (a statement of the team)
answerAlreadyApart = What is asked for should be kept apart, { $actions } on { $list }: { $reason }
# Two roles or sets that should be kept apart.
# $cards (two names) $reason (a statement of the team)
answerCardsApart = Kept apart: { $cards }, { $reason }
# $roles $sets (names)
answerAlongside = { $roles } with { $sets }
# $list (permissions)
answerRequires = Is needed too: { $list }.
# $role (the product's word for one)
answerNoneSuffices = No { $role } can do all of this.
# $role (the product's word for one) $sets (its word for permission sets)
answerNoneSufficesWithSets = No { $role } or combination of { $sets } can do all of this.
# $card (a name) $list (permissions)
answerLacks = { $card } lacks { $list }.
# $list (permissions)
answerUngivable = Nobody can be given { $list }.
# $count (a number) $nouns (the product's word for permission sets)
answerNotExhaustive = More than { $count } { $nouns } bear on this, so not every combination was tried: there may be a smaller one.

## Why can't I? What would change it

# $card (a name) $list (permissions)
answerGive = Smallest change: give { $card } { $list }.
# $list (names of roles or sets)
answerGiveAsWell = Smallest change: give this person { $list } as well.
answerNothingToGrant = There is nothing to grant: the product has no such permission.
answerNotNeeded = There is nothing to change.
# $list (who)
answerWhoMay = Who may make the change: { $list }.
# $list (names)
answerOthers = Already lets people do it: { $list }.
# $list (names)
answerOthersInstead = Can do it already: { $list }.
# The text that somebody sends who asks for the change.
# $kind (the product's word for the card) $card (its name) $verb (what to do) $feature (on what) $list (what is wanted)
answerRequest = I have the { $kind } { $card } and cannot { $verb } { $feature }. Could I please be given { $list }?
# $actions $feature (names)
answerPermission = { $actions } on { $feature }
# $feature (its name) $actions (verbs)
answerOnFeature = { $feature } ({ $actions })
# $says (what somebody sees)
answerSeen = That is what “{ $says }” comes from.
# $says (what somebody sees) $card (a name)
answerNotSeen = “{ $says }” has another cause here: { $card } does not lack what it speaks of.
# $actions (verbs) $list (what would change it)
answerForActions = to { $actions }: { $list }
# $list (what is given as well)
answerBesidesThis = { $list } besides
# Who may make the change, where no document says so.
answerNobodyKnows = not documented

## Counts

# $count (how many can) $total (how many there are)
answerShareOfCards = { $count } of { $total } can
# $count (how many cannot) $total (how many there are)
answerShareWithout = { $count } of { $total } cannot

## Compare

# A cell, or a line: what one card lets people do in more cases than the other.
# $list (permissions)
compareMore = { $list } in more cases
# What each lets people do on a condition of its own.
# $list (permissions)
compareOtherwise = { $list } on another condition
# On the command line: headings over permissions, each with how many there are.
# $card (a name) $count (how many)
headingOnly = { $count ->
    [0] Only { $card }: nothing
   *[other] Only { $card }: { $count }
    }
# $card (a name) $count (how many)
headingMore = { $card } in more cases: { $count }
# $count (how many)
headingOtherwise = Each on a condition of its own: { $count }
# $count (how many)
headingBoth = { $count ->
    [0] Both: nothing
   *[other] Both: { $count }
    }
# A line below: permissions on one feature.
# $feature (its name) $actions (names of actions)
headingLine = { $feature }: { $actions }
# The same, where a card has it on a condition only.
# $feature (its name) $actions (names of actions) $card (a name) $conditions (a list)
headingLineWhen = { $feature }: { $actions } ({ $card } only when { $conditions })
# What one of several cards lets people do, in part on a condition.
# $actions (verbs) $conditional (verbs)
actionsInPart = { $actions }, on a condition { $conditional }
# The same where all of it is on a condition.
# $actions (verbs)
actionsOnCondition = { $actions } on a condition

# Inside a sentence: no permissions.
answerNothing = nothing
# $left $right (names)
compareEqual = { $left } and { $right } can do the same.
# $left $right (names)
compareWider = { $left } can do all that { $right } can, and more.
# $left $right (names)
compareApart = { $left } and { $right } can each do something that the other cannot.
nothingInCommon = Nothing is common to all of them.
# $many (how many permissions)
inCommon = Common to all of them: { $many }.
