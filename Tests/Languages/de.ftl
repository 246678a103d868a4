### Die Sätze von permdocs auf Deutsch.

# Joins the last item to those before it: "a, b and c".
# $before (the items before, joined) $last (the last item)
listAnd = { $before } und { $last }

# The same where one of them is enough.
# $before (the items before, joined) $last (the last item)
listOr = { $before } oder { $last }

# Joins an item in the middle of a list.
# $before (the items before, joined) $last (the last item)
listComma = { $before }, { $last }

# Joins things that have commas within them: "edit on Jobs; view on Images".
# $before (the items before, joined) $last (the last item)
listSemicolon = { $before }; { $last }

# Joins whole sentences.
# $before (the sentences before) $last (the last one)
listSentences = { $before } { $last }

# A number and what is counted: "3 roles".
# $count (a number) $noun (the product's own word, for one or for many as English has it)
counted = { $count } { $noun }

# A statement of the team that has no final stop of its own.
# $text (the statement, with a capital at its beginning)
stopped = { $text }.

# The page's summary, for search results.
# $feature $card (the product's words for a feature and for a card) $product (its name)
matrixSummary = Jede { $feature } von { $product } und jede { $card }.

# The first paragraph.
# $feature $card (the product's words for a feature and for a card)
matrixLead = Jede Zeile ist eine { $feature }, jede Spalte eine { $card }. Jede Zelle nennt die Stufe, wie sie auf der Karte steht; was von anderswo kommt, ist so bezeichnet.

# The caption of the table of one area.
# $area (its name)
matrixTable = { $area }: wer was darf

# The heading, and the caption of the table.
legend = Wie eine Zelle zu lesen ist

# The head of its first column: what a cell says.
legendWord = Wort

# The head of its second column: what that means.
legendMeaning = Bedeutung

# The meaning of the word for no access.
legendNothing = Nichts ist erteilt.

# A row: cells whose permission has a condition.
legendConditional = Unter einer Bedingung

legendConditionalMeaning = Nur erteilt, solange zutrifft, was auf der Karte steht.

legendNotDecidedMeaning = Die Karte sagt dazu nichts, also ist nichts erteilt.

legendNotOfferedMeaning = Das Produkt kennt keine solche Berechtigung.

# A row: cells that name actions.
legendActions = Namen von Aktionen

# Its meaning where a product has levels.
legendActionsBesideLevels = Diese Aktionen, die zusammen keine der Stufen oben ergeben.

# The product has no such permission.
notOffered = Nicht angeboten

# The card says nothing about it.
notDecided = Nicht entschieden

# Some of it comes from another card.
# $level (a level, or names of actions)
cellPartlyInherited = { $level }, teilweise geerbt

# All of it has a condition.
# $level (a level, or names of actions)
cellConditional = { $level } (unter einer Bedingung)

letsNothing = Nichts

# $actions (a list of verbs: "view, add and edit")
letsCan = Kann { $actions }

# $condition (words of the card)
# $actions (a list of verbs)
letsWhen = Darf { $actions }, wenn { $condition }

# The first paragraph.
levelsLead = Eine Stufe ist ein Name für eine Menge von Aktionen. Die schwächste zuerst; jede Stufe enthält alles, was die vorige enthält.

# The page's summary, for search results.
# $product (its name)
levelsSummary = Was jede Berechtigungsstufe von { $product } erlaubt.

# The caption.
# $product (its name)
levelsTable = Die Stufen von { $product }

# The heads of its columns.
levelsLevel = Stufe

levelsActions = Aktionen

levelsMeaning = Bedeutung

# What the lowest level lets people do.
levelsNothing = Nichts

# In the place of a meaning that the product does not give.
levelsNoneUndefined = Das Produkt verwendet das Wort und erklärt es nirgends.

# The heading.
whatComesAlong = Was mitkommt

# $action $implied (names of actions)
implication = { $action } bringt { $implied } mit sich, bei derselben Funktion und wo das Produkt es anbietet.

# The heading.
levelsInUse = Wo sie verwendet werden

# The caption.
levelsInUseTable = Zeilen auf jeder Karte, nach Stufe wie gedruckt

# The head of the first column; the others are cards.
levelsAsPrinted = Wie auf der Karte

# The heading above the table of cards.
# $noun (the product's word for one card)
whichToGive = Welche { $noun } man gibt

# The caption of that table.
# $nouns (the product's word for several cards) $product (its name)
cardsTable = Die { $nouns } von { $product }

# A cell: how far a card reaches.
# $reached (a number) $features (a number and the product's word for features)
reach = { $reached } von { $features }

# The head of that column.
reachHead = Reichweite

# The heading above links to all other pages.
everythingElse = Alles andere

# On the matrix page: the heading above links to data files.
asData = Dasselbe als Daten

# A link to a data file.
gridFile = Die ganze Tabelle als CSV, auf der Website

gridJSON = Die ganze Tabelle als JSON, auf der Website

policyFile = Das Regelwerk als JSON

schemaFile = Das JSON-Schema solcher Dateien, auf der Website

# On the front page: what is inside.
# $held (a list of numbers and nouns) $version (the policy's)
productLine = { $held }; Regelwerk Version { $version }

purpose = Zweck

should = Soll können

shouldNot = Soll nicht können

duties = Aufgaben

leavesOut = Was fehlt

whatItNeeds = Was nötig ist

measuresUp = Wie sie abschneidet

runsInto = Worauf man damit stößt

mustStayTrue = Was wahr bleiben muss

comesWith = Was dazugehört

permissions = Berechtigungen

# A link to the page that compares cards.
compareWithOthers = Mit anderen vergleichen

# Links of cards stand in $cards; how many there are chooses the words.
# $card (the name of this card) $cards (a list of links) $count (how many)
includes = { $count ->
    [one] { $card } schließt { $cards } ein und kann alles, was auf dieser Karte steht.
   *[other] { $card } schließt { $cards } ein und kann alles, was auf diesen Karten steht.
    }

# Its caption.
# $area (its name) $card (the name of this card)
areaTable = { $area }: was { $card } darf

# Its head above what a level means here.
whatItLets = Was das erlaubt

why = Warum

# Above a list of features.
# $card (its name)
hasNoAccess = { $card } hat darauf mit Absicht keinen Zugriff:

# A prerequisite that the card meets.
# $features (a list of links) $count (how many) $permission (a permission) $reason (why, a statement of the team)
needIsMet = { $count ->
    [one] { $features } braucht { $permission }, und diese Karte hat es: { $reason }
   *[other] { $features } brauchen { $permission }, und diese Karte hat es: { $reason }
    }

# $standard (a link)
standardMet = { $standard }: erfüllt.

# $standard (a link) $surplus (a list of permissions that the standard does not have)
standardMetBeyond = { $standard }: erfüllt. Darüber hinaus: { $surplus }.

# $symptom (what they see, in quotation marks) $features (a list of links) $cause (a statement of the team)
strikes = { $symptom } bei { $features }. { $cause }

# What people see, as they say it.
# $says (words of the team)
symptomSays = „{ $says }“

# $id (the card's id, as code)
cardID = { $id } ist die dauerhafte Kennung, in Adressen und Exporten.

# $card (who) $action (a verb) $feature (its name)
can = { $card } kann { $feature } { $action }.

# $card (who) $action (a verb) $feature (its name) $conditions (a list of conditions)
mayWhen = { $card } darf { $feature } { $action }, wenn { $conditions }.

# $card (who) $action (a verb) $feature (its name)
cannot = { $card } kann { $feature } nicht { $action }.

# $card (who) $action (a verb) $feature (its name)
cannotNotOffered = { $card } kann { $feature } nicht { $action }: Das Produkt bietet keine solche Berechtigung an.

# $reason (a statement of the team)
nothingOnPurpose = Dort ist mit Absicht nichts erteilt: { $reason }

# $level (a level, or names of actions)
levelTooLow = Die Karte erteilt dort { $level }; das schließt es nicht ein.

# $card (whose) $level (a level, or names of actions) $reason (a statement of the team)
cardGrantsBecause = Die Karte { $card } erteilt { $level }: { $reason }

# $card (whose) $way (one step after another) $level (a level, or names of actions) $reason (a statement of the team)
includedGrantsBecause = { $card } { $way }, und diese Karte erteilt { $level }: { $reason }

# One step of that way.
# $card (the card that is included)
wayIncludes = schließt { $card } ein

# $action $implied (names of actions)
carries = { $action } bringt { $implied } mit sich.

# $permission (a permission) $card (who has it)
needsHas = Dazu gehört { $permission }; { $card } hat es.

# $action (its name) $feature (its name, or a link)
permissionOn = { $action } für { $feature }

# $actions (verbs) $feature (its name, or a link)
actionsOn = { $actions } für { $feature }

standards = Standards

# $role (the product's word for a role)
standardsLead = Ein Standard ist ein Bündel, das das Produkt empfiehlt. Darunter wird jede { $role } daran gemessen.

# For search results.
# $roles (the product's word for roles) $product (its name)
standardsSummary = Wie die { $roles } von { $product } gegenüber den empfohlenen Bündeln abschneiden.

# A line: a level and the features that should have it.
# $level (its name) $features (a list of links)
standardLine = { $level }: { $features }

# The caption of the table of roles.
# $standard (its name)
measureTable = Gemessen an { $standard }

result = Ergebnis

missing = Fehlt

beyondStandard = Über den Standard hinaus

# A cell: whether a role has all that the standard asks for.
# $isMet (yes or no)
measured = { $isMet ->
    [yes] Erfüllt
   *[no] Nicht erfüllt
    }

# A cell with nothing to list.
nothing = Nichts

dependencies = Abhängigkeiten

# For search results.
# $product (its name)
dependenciesSummary = Was in { $product } wovon abhängt: Voraussetzungen, Einschluss, Trennung von Aufgaben.

implications = Aktionen, die mitkommen

prerequisites = Was anderswo nötig ist

# Heads of the table.
needs = Braucht

whoHasIt = Wer es hat

hierarchy = Wer wen einschließt

separations = Was getrennt bleiben muss

noSeparations = Keine Regel hält Berechtigungen getrennt.

administration = Wer Berechtigungen ändern darf

# $cards (a list of links) $contact (whom to ask, words of the team)
whoMayChange = Berechtigungen ändert { $cards }. Wer das nicht ist, fragt { $contact }.

home = Handbuch

allProducts = Alle Produkte

overview = Überblick

matrix = Matrix der Berechtigungen

troubleshooting = Hilfe bei Problemen

contradictions = Widersprüche

glossary = Glossar

rules = Regeln der Prüfung

products = Produkte

# The page of levels, where a product has some.
levels = Berechtigungsstufen

# The same page where a product prints actions instead.
actions = Aktionen

# The kinds of what a search finds, beside those that are titles.
pages = Seiten

symptoms = Symptome

levelsFound = Stufen

# What people may type who cannot do something.
typedCannot = kann nicht

frontTitle = Handbücher der Berechtigungen

frontLead = Wer was darf, Produkt für Produkt. Jede Seite wird aus einem geprüften Regelwerk berechnet; Karten, Matrix und Anleitungen können sich also nicht widersprechen.

# For search results.
frontSummary = Wer was darf, Produkt für Produkt, berechnet aus geprüften Regelwerken.

# Heads of the table of products.
product = Produkt

covers = Was dazugehört

inside = Was darin ist

fingerprint = Fingerabdruck

howPagesAreMade = Wie diese Seiten entstehen

auditLead = Ein Regelwerk wird nur veröffentlicht, wenn die Prüfung nichts Falsches darin findet. Worin die Unterlagen der Produkte sich selbst widersprechen, bleibt wie gedruckt und steht bei jedem Produkt auf der Seite der Widersprüche.

missingTitle = Hier ist keine Seite

missingLead = Vielleicht ist die Adresse falsch geschrieben, oder was dort stand, gehört zu keinem Produkt mehr. Jede Seite ist über ihr Produkt zu finden:

# For search results.
# $feature $product (names)
featureSummary = Wer mit { $feature } in { $product } was tun kann, und warum.

# $word (the product's word for an area) $area (its name)
featureArea = { $word }: { $area }.

# $actions (a list of actions)
offers = Was hier erteilt werden kann: { $actions }.

whoCanDoThis = Wer das kann

whoCannot = Wer nicht

# The caption of the table of those who can.
# $feature (its name)
holdersTable = { $feature }: wer was kann

# The caption of the table of those who cannot.
# $feature (its name)
refusalsTable = { $feature }: wer was nicht kann

# Heads of that table.
cannotDo = Kann nicht

smallestChange = Kleinste Änderung

# $permission (a permission) $reason (a statement of the team)
featureNeeds = Braucht { $permission }: { $reason }

# $action (its name) $features (a list of links) $reason (a statement of the team)
featureNeededBy = { $action } ist hier nötig für { $features }: { $reason }

names = Namen

# $id (an id)
featureID = { $id } ist die dauerhafte Kennung, in Adressen und Exporten

# For search results.
# $product (its name)
troubleshootingSummary = Was man in { $product } sieht, wenn eine Berechtigung fehlt, warum, und die kleinste Abhilfe.

# $role $feature (the product's words for one)
troubleshootingLead = Suchen Sie, was Sie sehen. Darunter steht für jede { $role }, bei welcher { $feature } das geschieht, warum, und welche kleinste Änderung hilft.

# The caption of a table.
# $symptom (what people see, in quotation marks) $card (a name)
strikesTable = { $symptom } mit der Karte { $card }

# Heads of that table.
hasNow = Hat jetzt

cause = Ursache

smallestCure = Kleinste Abhilfe

whoMayGrant = Wer es erteilen darf

# $actions (verbs)
stopsAt = Die Karte endet bei { $actions }.

# Cells: what cures it.
# $permissions (a list of permissions)
grant = { $permissions } erteilen.

# The heading above links to the tools.
whoCanInstead = Wer es stattdessen kann

# A link to a tool, and what the tool tells.
# $tool (a link) $lead (a sentence)
toolAndLead = { $tool } { $lead }

# For search results.
# $product (its name)
contradictionsSummary = Wo sich die Unterlagen von { $product } selbst widersprechen, Stelle für Stelle.

# $product (its name)
noContradictions = Die Prüfung findet in den Unterlagen von { $product } nichts, was sich widerspricht.

# For search results.
glossarySummary = Die Wörter dieser Handbücher, und wie jedes Produkt dasselbe nennt.

glossaryLead = Diese Handbücher verwenden für jede Sache ein Wort und folgen dabei dem NIST-Standard für rollenbasierte Zugriffskontrolle, wo er eines hat.

# Heads of its table.
word = Wort

meaning = Bedeutung

# The table of what each product calls a thing.
productWords = Wie jedes Produkt es nennt

# A cell where a product has no such thing.
hasNone = hat keine

wordRole = Rolle

meaningRole = Eine benannte Aufgabe mit Berechtigungen.

wordAction = Aktion

meaningAction = Etwas, das man tun darf: ansehen, bearbeiten, freigeben. NIST: operation.

wordFeature = Funktion

meaningFeature = Der Teil eines Produkts, an dem gehandelt wird. NIST: object.

wordPermission = Berechtigung

meaningPermission = Eine Aktion an einer Funktion.

wordArea = Bereich

meaningArea = Ein Teil eines Produkts, der Funktionen zusammenfasst.

wordLevel = Stufe

meaningLevel = Der Name, den ein Produkt für eine Menge von Aktionen verwendet.

wordLadder = Leiter

meaningLadder = Die Stufen eines Produkts; jede enthält alles, was die vorige enthält.

wordCatalog = Katalog

meaningCatalog = Jede Berechtigung, die ein Produkt überhaupt erteilen kann.

wordPrerequisite = Voraussetzung

meaningPrerequisite = Was man anderswo haben muss, damit eine Funktion von Nutzen ist.

wordGrant = Erteilung

meaningGrant = Eine Zeile einer Karte: eine Funktion, Aktionen, ein Grund.

wordNone = Keine

meaningNone = Die Entscheidung, nichts zu erteilen, mit ihrem Grund. Wo niemand entschieden hat, sagt die Seite das stattdessen.

wordPermissionSet = Berechtigungssatz

meaningPermissionSet = Ein Bündel von Berechtigungen, das man einer Person geben kann; mehrere zugleich sind möglich.

wordGranted = Erteilt

meaningGranted = Auf der Karte selbst.

wordEffective = Wirksam

meaningEffective = Was jemand wirklich kann, wenn Einschluss, Folgen und Voraussetzungen mitgezählt sind.

wordDerivation = Herleitung

meaningDerivation = Die Kette von Gründen, die eine Berechtigung wirksam macht oder aufhebt.

wordSenior = Über- und untergeordnet

meaningSenior = Eine übergeordnete Rolle hat alles, was die untergeordneten haben.

wordSeparation = Trennung von Aufgaben

meaningSeparation = Berechtigungen, die niemand zugleich haben soll.

wordStandard = Standard

meaningStandard = Ein empfohlenes Bündel, an dem Rollen gemessen werden.

wordClaim = Behauptung

meaningClaim = Ein Satz über ein Regelwerk, der wahr bleiben muss; die Prüfung entscheidet darüber.

wordSymptom = Symptom

meaningSymptom = Was jemand sieht, wenn eine Berechtigung fehlt.

wordFinding = Befund

meaningFinding = Ein Ergebnis der Prüfung: was falsch ist, wo, und was zu tun ist.

wordFingerprint = Fingerabdruck

meaningFingerprint = Ein kurzer Code, der aus einem Regelwerk berechnet wird: Seiten mit demselben Code sagen dasselbe.

writing = Anleitungen schreiben

# The question that is the title of a tool.
# $card (the product's word for one)
whichCard = Welche { $card }?

whoCan = Wer kann?

whyCantI = Warum kann ich nicht?

compare = Vergleichen

# The heading above links to the tools.
ask = Fragen

# What each tells: under its title, and where it is linked to.
whichRoleLead = Was man jemandem gibt, der Bestimmtes tun muss: Was genügt und am wenigsten sonst mitbringt, steht zuerst.

whoCanLead = Wer etwas kann und auf welchem Weg, und wer es nicht kann und warum. Jeder Name führt zum Grund.

# $card (the product's word for one)
whyNotLead = Warum eine { $card } etwas nicht erlaubt, welche kleinste Änderung es erlauben würde, und wen man darum bittet. Jeder Name führt zu seinem Grund.

# $card (the product's word for one)
compareLead = Was nur die eine { $card } erlaubt, was nur die andere und was beide.

# For search results.
# $product (its name)
whichRoleSummary = Was man in { $product } jemandem gibt, der Bestimmtes tun muss.

# $product (its name)
whoCanSummary = Wer in { $product } was kann und auf welchem Weg, und wer es nicht kann und warum.

# $product (its name)
whyNotSummary = Warum etwas in { $product } nicht geht, und was das ändern würde.

# $cards (the product's word for several) $product (its name)
compareSummary = Wie sich die { $cards } von { $product } unterscheiden.

# Captions.
# $area (its name)
whichRoleTable = { $area }: was man für eine Sache gibt

# $area (its name)
whoCanTable = { $area }: wer was kann

# $area (its name)
whyNotTable = { $area }: was manche nicht können

# $cards (the product's word for several) $product (its name)
compareTable = Die { $cards } von { $product }, jeweils zwei

reachTable = Wie weit jede reicht, die engste zuerst

# Heads.
task = Um das zu tun

give = Geben

bringsBesides = Bringt außerdem

orElse = Oder auch

pair = Diese beiden

onlyFirst = Nur die erste

onlySecond = Nur die zweite

both = Beide

# The first cell of a row: what is to be done.
# $action (its name) $feature (a link)
taskOn = { $action }: { $feature }

# A cell with two names.
# $first $second (links)
pairOf = { $first } und { $second }

# A cell: a choice, and what it brings besides.
# $choice (a list of links) $many (how many permissions)
choiceBrings = { $choice } ({ $many })

# $count (a number)
permissionCount = { $count ->
    [0] Nichts
    [one] { $count } Berechtigung
   *[other] { $count } Berechtigungen
    }

# Headings.
byWhatYouSee = Nach dem, was man sieht

whomToAsk = Wen man fragt

# $who (a list of links, or words of the team)
mayChange = { $who } darf ändern, was andere tun können.

# A symptom and its cause.
# $symptom (a link) $cause (a statement of the team)
symptomCause = { $symptom } { $cause }

sideBySide = Nebeneinander

# $matrix (a link to the matrix)
matrixHasAll = { $matrix } hat sie alle als Spalten.

answerNothingBesides = Bringt nichts mit, was nicht verlangt war.

# $count (how many permissions) $list (which)
answerBesides = Bringt { $count } weitere mit: { $list }.

# $list (permissions)
answerOnCondition = Hat nur unter einer Bedingung: { $list }.

# $actions (two actions) $list (features) $reason (a statement of the team)
answerApart = Bringt zusammen, was getrennt bleiben soll, { $actions } für { $list }: { $reason }

# $actions (two actions) $list (features) $reason (a statement of the team)
answerAlreadyApart = Was verlangt wird, soll getrennt bleiben, { $actions } für { $list }: { $reason }

# $roles $sets (names)
answerAlongside = { $roles } mit { $sets }

# $list (permissions)
answerRequires = Wird auch gebraucht: { $list }.

# $role (the product's word for one)
answerNoneSuffices = Keine { $role } kann das alles.

# $card (a name) $list (permissions)
answerLacks = { $card } hat nicht: { $list }.

# $list (permissions)
answerUngivable = Niemand kann { $list } bekommen.

# $count (a number) $nouns (the product's word for permission sets)
answerNotExhaustive = Mehr als { $count } { $nouns } kommen infrage; deshalb wurde nicht jede Kombination versucht, und es kann eine kleinere geben.

# $card (a name) $list (permissions)
answerGive = Kleinste Änderung: { $card } erhält { $list }.

# $list (names of roles or sets)
answerGiveAsWell = Kleinste Änderung: Diese Person erhält außerdem { $list }.

answerNothingToGrant = Es gibt nichts zu erteilen: Das Produkt kennt keine solche Berechtigung.

answerNotNeeded = Es ist nichts zu ändern.

# $list (who)
answerWhoMay = Wer das ändern darf: { $list }.

# $list (names)
answerOthers = Erlaubt es schon: { $list }.

# $list (names)
answerOthersInstead = Kann es schon: { $list }.

# The text that somebody sends who asks for the change.
# $kind (the product's word for the card) $card (its name) $verb (what to do) $feature (on what) $list (what is wanted)
answerRequest = Ich arbeite als { $card } ({ $kind }) und kann { $feature } nicht { $verb }. Könnte ich bitte { $list } bekommen?

# $actions $feature (names)
answerPermission = { $actions } für { $feature }

# $feature (its name) $actions (verbs)
answerOnFeature = { $feature } ({ $actions })

# $says (what somebody sees)
answerSeen = Daher kommt „{ $says }“.

# $says (what somebody sees) $card (a name)
answerNotSeen = „{ $says }“ hat hier eine andere Ursache: { $card } hat, wovon da die Rede ist.

# $actions (verbs) $list (what would change it)
answerForActions = wer { $actions } will: { $list }

# $list (what is given as well)
answerBesidesThis = zusätzlich { $list }

# $count (how many can) $total (how many there are)
answerShareOfCards = { $count } von { $total } können es

# $count (how many cannot) $total (how many there are)
answerShareWithout = { $count } von { $total } können es nicht

# Inside a sentence: no permissions.
answerNothing = nichts

changes = Änderungen

# For search results.
# $product (its name)
changesSummary = Was sich daran geändert hat, wer in { $product } was darf, Version für Version.

# $product (its name)
nothingReleased = Von { $product } ist noch keine Version veröffentlicht; es gibt also nichts, womit diese verglichen werden könnte.

# $card $action $features (names and verbs, as above)
claimCannot = { $card } kann { $features } nicht { $action }.

# $card $features (names, as above)
claimNoAccess = { $card } hat keinen Zugriff auf { $features }.

# $card $other (names)
claimIncludes = { $card } kann alles, was { $other } kann.

# $card (its name)
claimEverything = Es gibt nichts, was { $card } nicht kann.

# $card $standard (names)
claimMeets = { $card } erfüllt den Standard { $standard }.

printedSheets = Gedruckte Blätter

printedSheetsSummary = Der Code auf einem gedruckten Blatt führt zu einer Seite, die sagt, ob das Blatt noch gilt und was sich geändert hat, seit es gedruckt wurde.

unknownSheet = Hat das Blatt hierher geführt oder auf keine Seite, und steht sein Fingerabdruck nicht in der Liste unten? Dann wurde es zur Probe aus einem Regelwerk gedruckt, das nie veröffentlicht wurde, oder es gehört zu einem anderen Handbuch. Bitte nicht danach richten: Lesen Sie die aktuelle Karte, und bitten Sie um ein neues Blatt, wo Sie das alte bekommen haben.

knownSheets = Die Blätter, die dieses Handbuch kennt

# Heads of that table.
theSheetIs = Das Blatt ist

itIsOf = Es ist von

currentCards = Die aktuellen Karten

# On the page that says there is no such page.
# $sheets (a link)
fromASheet = Hat der Code auf einem gedruckten Blatt hierher geführt? { $sheets } sagt, was das bedeutet und wo die aktuellen Karten sind.

sheetCurrent = aktuell und noch nicht veröffentlicht

# $product (its name) $version (a version)
productVersion = { $product }, Version { $version }

# $product (its name) $version (a version)
sheetPageTitle = Gedruckte Blätter von { $product }, Version { $version }

# For search results.
# $product (its name)
sheetPageSummary = Ob ein gedrucktes Blatt von { $product } noch gilt.

# $fingerprint (a code) $product (its name)
sheetIsCurrent = Das Blatt in Ihrer Hand ist aktuell, wenn es den Fingerabdruck { $fingerprint } trägt: Es sagt, was das Handbuch von { $product } heute sagt.

# $card (a link)

stillTrue = Was das Blatt über { $card } sagt, ist aktuell.

# A cell, or a line: what one card lets people do in more cases than the other.
# $list (permissions)
compareMore = { $list } in mehr Fällen
