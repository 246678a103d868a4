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
# Joins things that have commas within them: "edit on Jobs; view on Images".
# $before (the items before, joined) $last (the last item)
listSemicolon = { $before }; { $last }
# Joins whole sentences.
# $before (the sentences before) $last (the last one)
listSentences = { $before } { $last }

## Numbers

# A number and what is counted: "3 roles".
# $count (a number) $noun (the product's own word, for one or for many as English has it)
counted = { $count } { $noun }

# A day.
# $day (its number in the month) $month (from 1 to 12) $year (four digits)
day = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
    }

## Words of the team

# A statement of the team that has no final stop of its own.
# $text (the statement, with a capital at its beginning)
stopped = { $text }.
