### Small change of sentences, on pages of every kind.

## Lists

# Joins the last item to those before it: "a, b and c".
# $before (the items before, joined) $last (the last item)
listAnd = { $before } and { $last }
# The same where one of them is enough.
# $before (the items before, joined) $last (the last item)
listOr = { $before } or { $last }
# Joins an item in the middle of a list.
# $before (the items before, joined) $last (the last item)
listComma = { $before }, { $last }
# Joins names of actions that a product prints beside one another.
# $before (the items before, joined) $last (the last item)
listSlash = { $before } / { $last }

## Numbers

# A number and what is counted: "3 roles".
# $count (a number) $noun (the product's own word, for one or for many as English has it)
counted = { $count } { $noun }

## Words of the team

# A statement of the team that has no final stop of its own.
# $text (the statement, with a capital at its beginning)
stopped = { $text }.
