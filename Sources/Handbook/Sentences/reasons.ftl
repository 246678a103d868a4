### Why somebody can do something, or cannot: on pages, in the tools and on the command line.

## The answer

# $card (who) $action (a verb) $feature (its name)
can = { $card } can { $action } { $feature }.
# $card (who) $action (a verb) $feature (its name) $conditions (a list of conditions)
mayWhen = { $card } may { $action } { $feature }, when { $conditions }.
# $card (who) $action (a verb) $feature (its name)
cannot = { $card } cannot { $action } { $feature }.
# $card (who) $action (a verb) $feature (its name)
cannotNotOffered = { $card } cannot { $action } { $feature }: the product offers no such permission.
# $card (who) $action (a verb) $feature (its name)
cannotUndecided = { $card } cannot { $action } { $feature }: nothing has been decided there.
# $card (who) $action (a verb) $feature (its name)
cannotAlthoughGranted = { $card } cannot { $action } { $feature }, although the card grants it.

## The steps that lead to it

# $reason (a statement of the team)
nothingOnPurpose = Nothing is granted there on purpose: { $reason }
# $level (a level, or names of actions)
levelTooLow = The card grants { $level } there, which does not include it.
# $permission (a permission) $reason (a statement of the team)
noUseWithout = It is of no use without { $permission }: { $reason }
# A line of the card itself.
# $card (whose) $level (a level, or names of actions)
cardGrants = The card of { $card } grants { $level }.
# $card (whose) $level (a level, or names of actions) $reason (a statement of the team)
cardGrantsBecause = The card of { $card } grants { $level }: { $reason }
# A line of a card that is included, at the end of a way through other cards.
# $card (whose) $way (one step after another) $level (a level, or names of actions)
includedGrants = { $card } { $way }, whose card grants { $level }.
# $card (whose) $way (one step after another) $level (a level, or names of actions) $reason (a statement of the team)
includedGrantsBecause = { $card } { $way }, whose card grants { $level }: { $reason }
# One step of that way.
# $card (the card that is included)
wayIncludes = includes { $card }
# Two steps.
# $before (the steps before) $last (the last step)
wayThen = { $before }, which { $last }
# $action $implied (names of actions)
carries = { $action } carries { $implied } with it.
# $permission (a permission) $card (who has it)
needsHas = It needs { $permission }, which { $card } has.
noSuchPermission = The product offers no such permission.
nothingDecided = Nothing has been decided there.

# On the command line.
# $places (a list of files and lines)
writtenAt = Written at { $places }.

## A permission

# $action (its name) $feature (its name, or a link)
permissionOn = { $action } on { $feature }
# $actions (verbs) $feature (its name, or a link)
actionsOn = { $actions } on { $feature }

## Who can, in one line

# $action $feature (names) $able (how many can) $all (how many there are) $nouns (the product's words for them)
shareOfAll = { $action } on { $feature }: { $able } of { $all } { $nouns } can
