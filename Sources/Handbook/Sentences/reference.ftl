### Glossary, rules of the audit and how guides are written.

## The glossary

# For search results.
glossarySummary = The words of these handbooks, and what each product calls the same thing.
glossaryLead = These handbooks use one word for each thing, following the NIST standard for role-based access
    control where it has a word.
# Heads of its table.
word = Word
meaning = Meaning
# The table of what each product calls a thing.
productWords = What each product says
# A cell where a product has no such thing.
hasNone = has none

## Its words, each with its meaning

wordRole = Role
meaningRole = A named job with permissions.
wordAction = Action
meaningAction = Something one may do: view, edit, approve. NIST: operation.
wordFeature = Feature
meaningFeature = The part of a product that is acted on. NIST: object.
wordPermission = Permission
meaningPermission = One action on one feature.
wordArea = Area
meaningArea = A part of a product that groups features.
wordLevel = Level
meaningLevel = A name that a product prints for a set of actions.
wordLadder = Ladder
meaningLadder = A product's levels, each holding all that the one before it holds.
wordCatalog = Catalog
meaningCatalog = Every permission that a product can grant at all.
wordPrerequisite = Prerequisite
meaningPrerequisite = What must be held elsewhere for a feature to be of use.
wordGrant = Grant
meaningGrant = One line of a card: a feature, actions, a reason.
wordNone = None
meaningNone = A decision to grant nothing, with its reason. Where nobody has decided, the page says so instead.
wordPermissionSet = Permission set
meaningPermissionSet = A bundle of permissions that can be given to a person; several can be held.
wordGranted = Granted
meaningGranted = Written on the card itself.
wordEffective = Effective
meaningEffective = What somebody can really do, once inclusion, implication and prerequisites are counted.
wordDerivation = Derivation
meaningDerivation = The chain of reasons that makes a permission effective, or breaks it.
wordSenior = Senior and junior
meaningSenior = A senior role holds all that its juniors hold.
wordSeparation = Separation of duties
meaningSeparation = Permissions that no one should hold together.
wordStandard = Standard
meaningStandard = A recommended bundle that roles are measured against.
wordClaim = Claim
meaningClaim = A sentence about a policy that must stay true; the audit decides it.
wordSymptom = Symptom
meaningSymptom = What somebody sees when a permission is missing.
wordFinding = Finding
meaningFinding = One result of the audit: what is wrong, where, and what to do.
wordFingerprint = Fingerprint
meaningFingerprint = A short code computed from a policy: pages with the same code say the same.

## Rules of the audit

# For search results.
rulesSummary = What the audit asks of a policy before it is published.
rulesLead = Before anything is published, each policy is held against these rules. An error stops the
    build; a warning does not. A finding can be acknowledged where it stands, with a reason, which
    is then published.
# Heads of the table of rules.
rule = Rule
mustHold = What must hold
severity = Severity
# Cells, and the page of a rule.
severityError = Error
severityWarning = Warning
severityNote = Note
weighsError = Severity: error. While it is open, nothing is published.
weighsWarning = Severity: warning. Pages are published; they would be better without it.
weighsNote = Severity: note. Nothing is wrong; it is told so that somebody sees it.
# Headings above examples.
wrong = Wrong
right = Right

## How guides are written

writing = Writing guides
# For search results.
writingSummary = Links, claims and blocks for the guides that people write, and what is checked in them.
writingLead = A guide is a Markdown file, Content, then the product, then guides, then the last part of the
    page's address with the ending .md. It begins with its title. Any editor shows it as it should
    be read; three things in it are held against the policy.
writingIDs = Ids are the last part of a page's address, and never change. The examples are about a studio
    with two roles, Support and Owner.
# Above examples.
exampleRight = This is right:
exampleWrong = This is not:
exampleTold = It is told so, each with its line and column:

## Links in guides

writingLinks = Links
writingLinksLead = A link leads to what it names by id, so that it outlives a change of name.
# Heads of the table.
address = Address
leadsTo = Leads to
linkRole = The card of a role.
linkSet = The card of a permission set.
linkFeature = The page of a feature.
linkLevel = What a level means; level:none is the word for no access.
linkPage = A page of the product, by the last part of its address.
linkGuide = Another guide.

## Claims in guides

writingClaims = Claims
writingClaimsLead = Words that say what somebody can do become a link that says the same by id. The policy decides
    whether it is so. A false claim stops the build, and the finding shows the line of the policy
    that says otherwise.
# The head of the second column.
says = Says
writeCan = Support can edit images. An action that a level is named after is the action.
writeLevel = The Owner has exactly this level there.
writeNone = Support can do nothing there.
writeNot = Support cannot delete images.
writeOnly = The Owner can delete jobs, and nobody else.
writeIncludes = The Owner can do all that Support can.
writeNobody = Nobody can.
writeLevelOf = The words of the link are Support's level there, exactly as printed.
writingLists = A plus joins several: claim:support+owner/jobs+images/view says that both can view both.

## Blocks in guides

writingBlocks = Blocks
writingBlocksLead = A fenced code block with the word permdocs shows what the policy says, in the tables of the
    computed pages. Each line of it shows one thing; what stands in brackets can be left out.
# Heads of the table.
line = Line
shows = Shows
blockCard = The lines of a card, of these areas or of all.
blockMatrix = A slice of the matrix: these rows and columns, or all.
blockCompare = How two cards stand to each other, and where they differ.
blockWhoCan = Who can do something, or this, and who cannot.
blockStandard = A standard, and how each role measures up to it.

## Names in guides

writingNames = Names
writingNamesLead = A role, a permission set, a feature or a level is linked where a section first names it. A name
    of several words counts in any spelling, one of a single word where its capital makes it a name:
    within a sentence, or alone in a cell. Titles and headings need no links.
writingNamesNear = Words in capitals that nearly are a name are reported with the name that was probably meant.
    Something else that happens to look like one is written as code, or in small letters.

## Coverage, and what is checked

writingCoverage = Claim coverage
writingCoverageLead = A sentence states who can do what where it says can, cannot, may, must not or only, and names
    a role, a permission set or a feature. Questions state nothing. Both build and check say how
    many in a hundred of these sentences carry a claim; check --min-claims 90 fails below 90 and
    shows the rest.
writingRules = What is checked
writingRulesLead = For the whole of a rule, ask permdocs explain and its name.
