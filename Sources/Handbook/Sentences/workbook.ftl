### The workbook that auditors are given.

# Under the name of a sheet: which policy it is about.
# $product (its name) $version (a version) $fingerprint (a code)
auditLine = { $product }, policy version { $version }, fingerprint { $fingerprint }
# The name of a sheet; it has to be short.
# $product (its name, or the beginning of it)
rowByRow = { $product }, row by row

## Heads

canDo = Can do
onlyWhenHead = Only when
comparedWith = Compared with
roleOrSetHead = Role or set
featureHead = Feature
gainedHead = Gained
lostHead = Lost
risk = Risk

## Cells

nothingBefore = There is no earlier version to compare it with.
# $day (a day)
firstGivenOut = First given out on { $day }
notGivenOut = Not given out yet
# $cards (a list of names)
comesWithCards = Comes with { $cards }.
# $parts (a sentence)
alsoChangedParts = Also changed: { $parts }
