### A product's first page, and its row on the front page.

# The heading above the table of cards.
# $noun (the product's word for one card)
whichToGive = Which { $noun } to give
# The caption of that table.
# $nouns (the product's word for several cards) $product (its name)
cardsTable = The { $nouns } of { $product }
# A cell: how far a card reaches.
# $reached (a number) $features (a number and the product's word for features)
reach = { $reached } of { $features }
# The same of a role that is given permission sets as well.
# $reached (a number) $features (a number and the product's word for features)
reachWithSets = { $reached } of { $features }, and whatever its sets give
# The same of a role that has nothing but what its permission sets give.
# $sets (the product's word for them)
reachThroughSets = Whatever the { $sets } give that it is assigned
# The head of that column.
reachHead = Reach
# The heading above the limits of the product.
limits = Limits
# The heading above links to all other pages.
everythingElse = Everything else
# On the matrix page: the heading above links to data files.
asData = The same as data
# A link to a data file.
gridFile = The whole grid as CSV, on the site
# The same where the product is so large that empty cells are left out.
gridFileOfVast = The whole grid as CSV, on the site, without the cells where nothing is granted or decided
gridJSON = The whole grid as JSON, on the site
policyFile = The policy as JSON
schemaFile = The JSON Schema of such files, on the site
# On the front page: what is inside.
# $held (a list of numbers and nouns) $version (the policy's)
productLine = { $held }; policy version { $version }
# On the picture that is shown with a link to the site.
# $held (a list of numbers and nouns)
previewWords = Who may do what: { $held }
