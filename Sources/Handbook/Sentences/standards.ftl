### Standards, and the page of what depends on what.

## Standards

standards = Standards
# $product (its name) $role (its word for a role)
noStandards = { $product } recommends no bundles of permissions to measure a { $role } against.
# $role (the product's word for a role)
standardsLead = A standard is a bundle that the product recommends. Below each, every { $role } is measured against it.
# For search results.
# $roles (the product's word for roles) $product (its name)
standardsSummary = How the { $roles } of { $product } measure up to its recommended bundles.
# The first line of a standard that builds on another.
# $standard (a link)
allOfStandard = All of the { $standard }
# A line: a level and the features that should have it.
# $level (its name) $features (a list of links)
standardLine = { $level }: { $features }
# A line that the product prints by another name.
# $level (its name) $name (as printed)
standardLineNamed = { $level }: { $name }
# $level (its name) $name (as printed) $features (a list of links)
standardLineHere = { $level }: { $name } (here: { $features })
# The caption of the table of roles.
# $standard (its name)
measureTable = Measured against { $standard }
result = Result
missing = Missing
beyondStandard = Beyond the standard
# A cell: whether a role has all that the standard asks for.
# $isMet (yes or no)
measured = { $isMet ->
    [yes] Met
   *[no] Not met
    }
# The same, where the standard names something that is no feature.
# $isMet (yes or no)
measuredInPart = { $isMet ->
    [yes] Met; part of it names no feature
   *[no] Not met; part of it names no feature
    }
# A cell with nothing to list.
nothing = Nothing

## Dependencies

dependencies = Dependencies
# For search results.
# $product (its name)
dependenciesSummary = What in { $product } depends on what: prerequisites, inclusion, separation of duties.

implications = Actions that come along

## Prerequisites

prerequisites = What is needed elsewhere
noPrerequisites = Nothing depends on a permission elsewhere.
# Heads of the table.
needs = Needs
whoHasIt = Who has it
# A cell without names.
nobodyHere = Nobody in this handbook

## Who includes whom

hierarchy = Who includes whom
noHierarchy = No card includes another.

## What must be kept apart

separations = What must be kept apart
noSeparations = No rule keeps permissions apart.
# $first $second (verbs) $features (a list of links) $reason (a statement of the team)
separationOfActions = Nobody should both { $first } and { $second } { $features }: { $reason }
# $first $second (links to cards) $reason (a statement of the team)
separationOfCards = Nobody should hold both { $first } and { $second }: { $reason }

## Who may change permissions

administration = Who may change permissions
# $contact (whom to ask, words of the team)
nobodyMayChange = None of the cards in this handbook may change permissions: ask { $contact }.
# $cards (a list of links) $contact (whom to ask, words of the team)
whoMayChange = Permissions are changed by { $cards }. Whoever is neither asks { $contact }.
