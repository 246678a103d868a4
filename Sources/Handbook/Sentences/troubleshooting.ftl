### Troubleshooting, contradictions and the quick reference.

## Troubleshooting

# For search results.
# $product (its name)
troubleshootingSummary = What people see in { $product } when a permission is missing, why, and the smallest cure.
# $role $feature (the product's words for one)
troubleshootingLead = Find what you see. Under it stands, for every { $role }, each { $feature } where it happens, why, and the smallest change that cures it.
troubleshootingWithoutSymptoms = When something cannot be done, look it up below: whoever is named there can do it, or can be asked.
# $role (the product's word for one)
strikesNobody = No { $role } in this handbook meets this.
# The caption of a table.
# $symptom (what people see, in quotation marks) $card (a name)
strikesTable = { $symptom } with the card { $card }
# Heads of that table.
hasNow = Has now
cause = Cause
smallestCure = Smallest cure
whoMayGrant = Who may grant it

# Cells: why it happens.
nothingGranted = Nothing is granted, on purpose.
# $reason (a statement of the team)
nothingGrantedBecause = Nothing is granted, on purpose: { $reason }
undecided = Nothing has been decided.
# $actions (verbs)
stopsAt = The card stops at { $actions }.
# $permission (a permission)
ofNoUse = Granted, and of no use without { $permission }.

# Cells: what cures it.
# $permissions (a list of permissions)
grant = Grant { $permissions }.
notDocumented = Not documented
# The heading above links to the tools.
whoCanInstead = Who can do it instead
# A link to a tool, and what the tool tells.
# $tool (a link) $lead (a sentence)
toolAndLead = { $tool } { $lead }

## Contradictions

# For search results.
# $product (its name)
contradictionsSummary = Where the documents of { $product } disagree with themselves, place by place.
# $product (its name)
noContradictions = The audit finds nothing in the documents of { $product } that contradicts itself.
# $product (its name) $count (how many places)
contradictionsLead = { $count ->
    [one] The documents of { $product } do not always agree with themselves. The audit found one such place. It is kept here as it is printed, with both sides of it.
   *[other] The documents of { $product } do not always agree with themselves. The audit found { $count } such places. Each is kept here as it is printed, with both sides of it.
    }
# Above the places that one rule found.
# $title (what the rule asks for) $rule (a link to it)
byRule = What ought to hold: { $title } Found by the rule { $rule }.
# One place.
# $finding (what the audit says, in bold) $reason (why it stays, a statement of the team)
contradiction = { $finding } { $reason }
# One place, where the finding does not name the card.
# $card (a link) $finding (what the audit says, in bold) $reason (why it stays, a statement of the team)
contradictionOf = { $card }. { $finding } { $reason }
# A sentence of the documents that their own tables contradict.
# $claim (the sentence, stressed) $facts (what the tables say) $reason (a statement of the team)
contradictedClaim = In the documents: { $claim } On the cards: { $facts } { $reason }

## Quick reference

# For search results.
# $role (the product's word for one) $product (its name)
quickReferenceSummary = What each { $role } of { $product } can do, on one page.
# $role (the product's word for one)
quickReferenceLead = Yes where the { $role } holds every permission that the row stands for; the rows are spelt out below the table.
rowsStandFor = What each row stands for
# $row (its name, in bold) $permissions (a list of permissions)
rowNeeds = { $row }: { $permissions }.
# $row (its name, in bold)
rowNeedsAll = { $row }: everything the product offers.
# $row (its name, in bold) $permissions (a list of permissions)
rowNeedsAllBut = { $row }: everything the product offers, but to { $permissions }.
