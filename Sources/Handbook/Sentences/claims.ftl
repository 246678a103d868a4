### Claims: what must stay true, and what speaks against it.

## The sentence of a claim

# In all of these: $card, $other (names of roles or sets), $action, $actions (verbs), $features (a list of
# names), $areas (a list of names).
# $card $action $features (names and verbs, as above)
claimCan = { $card } can { $action } { $features }.
# $card $action $features (names and verbs, as above)
claimCannot = { $card } cannot { $action } { $features }.
# $card $features (names, as above)
claimNoAccess = { $card } has no access to { $features }.
# $card $action $areas (names and verbs, as above) $feature (the product's word for one)
claimThroughout = { $card } can { $action } every { $feature } in { $areas }.
# $card (its name)
claimNothingAnywhere = { $card } can do nothing anywhere.
# $card $areas (names, as above)
claimNothingIn = { $card } can do nothing in { $areas }.
# $card $actions (names and verbs, as above)
claimOnlyAnywhere = { $card } can only { $actions }, anywhere.
# $card $actions $areas (names and verbs, as above)
claimOnlyIn = { $card } can only { $actions }, in { $areas }.
# $action $feature (a verb and a name)
claimNobody = Nobody can { $action } { $feature }.
# $cards (a list of names) $action $feature (a verb and a name)
claimOnlyThese = Only { $cards } can { $action } { $feature }.
# $action $features (a verb and names)
claimNever = Nobody can { $action } { $features }.
# $card $other (names)
claimIncludes = { $card } can do everything that { $other } can.
# $card $other (names)
claimEquals = { $card } can do what { $other } can.
# $card $other (names) $exceptions (a list of permissions)
claimEqualsBut = { $card } can do what { $other } can, but for one thing: to { $exceptions }.
# One of those permissions.
# $action (a verb) $feature (a name)
actOn = { $action } { $feature }
# $card (its name)
claimEverything = There is nothing that { $card } cannot do.
# $order (cards, the one with most access first)
claimRanked = In order of access, most first: { $order }; each holds all that the next holds.
# Joins the cards of that order.
# $before (those before) $last (the next)
rankedThen = { $before }, then { $last }
# $role (the product's word for one) $card (a name)
claimMostRestricted = No other { $role } holds fewer permissions than { $card }.
# $card $level (names) $features (a list of names)
claimLevel = { $card } has the level { $level } on { $features }.
# $card $standard (names)
claimMeets = { $card } meets the { $standard }.
# $maximum (a number) $limit (the id of a limit)
claimAtMost = At most { $maximum } of { $limit }.
# $count (a number) $things (the product's word for what is counted)
claimCount = There are { $count } { $things }.
# What such a claim may count.
# $set (the product's word for a permission set)
configurablePermissions = permissions that can be put in a { $set }

## A claim that is true on a condition

# $claim (a sentence) $conditions (a list)
claimOnCondition = { $claim } Only when { $conditions }.

## Limits

# $maximum (a number) $subject (what is limited) $scope (where the limit holds), words of the team
limit = At most { $maximum } { $subject } per { $scope }.
# $maximum (a number) $subject (what is limited) $scope (where the limit holds) $more (how to have more), words of the team
limitUnless = At most { $maximum } { $subject } per { $scope }; for more, { $more }.

## What speaks against a claim

# One sentence of several facts.
# $facts (a list of them)
facts = { $facts }.
# $card (its name) $actions (verbs) $features (names)
factCan = { $card } can { $actions } { $features }
# $card (its name) $actions (verbs) $features (names)
factCannot = { $card } cannot { $actions } { $features }
# $card (its name) $action (a verb) $feature (its name) $conditions (a list)
factMayOnly = { $card } may { $action } { $feature } only when { $conditions }
# $card (its name) $level (its name) $feature (its name)
factLevel = { $card } has the level { $level } on { $feature }
# $count (a number)
factCount = there are { $count }
# $id (an id that the policy does not have)
factUnknown = there is no { $id }
# $card (its name) $theirs (how many permissions it holds) $count (how many it is compared with)
factFewer = { $card } holds { $theirs } permissions against { $count }
