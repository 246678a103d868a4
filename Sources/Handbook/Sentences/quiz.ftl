### The quiz. What is asked must not tell the answer, so situations about what can be done and about what
### cannot are worded alike.

quiz = Quiz
answerKey = Answer key
# $card (a name)
quizOf = Quiz: { $card }
# $card (a name)
answersOf = Answer key: { $card }
rightAnswers = Right answers
# $card (a name) $seed (a number)
quizLead = Answer as somebody who holds { $card } and nothing else. One answer is right each time: put a ring round its letter. These are the questions of seed { $seed }.
# $card (a name) $seed (a number)
answersLead = For trainers. The answers to the quiz about { $card } with the questions of seed { $seed }. A question keeps its code from one version of the policy to the next.
answersTable = The right answers, and what makes them right
# Heads of that table.
answerNumber = No.
answerCode = Code
answerLetter = Letter
answer = Answer
because = Because

## A question, and one of its answers

# $number (in bold) $situation (the question) $code (its code)
question = { $number } { $situation } { $code }
# The number of a question.
# $number (a number)
questionNumber = { $number }.
# $letter (in bold) $choice (the answer)
choice = { $letter } { $choice }

## Answers

yesMyself = Yes, the card lets me do it.
noSomebodyElse = No, somebody else has to do it.
yesTheyCan = Yes, that card lets them.
noTheyCannot = No, that card does not let them.
nothingUnusual = Nothing unusual: it works.

## What is to be done, in every situation

# $action (a verb) $feature (a name)
toDo = { $action } { $feature }

## Situations: can you?

# $doing (what is to be done, in bold)
situationColleague = A colleague asks whether you could { $doing }. Could you?
# $doing (what is to be done, in bold)
situationAbout = You are about to { $doing }. Does your card let you?
# $doing (what is to be done, in bold)
situationAway = The one who usually does it is away, and you are asked to { $doing }. Can you?
# $doing (what is to be done, in bold)
situationCall = During a call it turns out that somebody has to { $doing }. Can that be you?
# $doing (what is to be done, in bold)
situationNote = A note on your desk says: please { $doing }. Can you do it yourself?
# $doing (what is to be done, in bold)
situationDay = Before the day ends somebody must { $doing }. Is that something you can do?
# $doing (what is to be done, in bold)
situationDelay = You are asked to { $doing } without delay. Are you able to?
# $doing (what is to be done, in bold)
situationShow = Somebody new wants to be shown how to { $doing }. Can you show it at your own desk?

## Situations: who else?

# $doing (what is to be done, in bold) $cards (the product's word for several)
standInAway = You will be away, and somebody has to { $doing } meanwhile. Which of these { $cards } will do?
# $doing (what is to be done, in bold) $card (the product's word for one)
standInBusy = You have your hands full. Which other { $card } lets somebody { $doing } for you?
# $doing (what is to be done, in bold) $card (the product's word for one)
insteadAsked = You are asked to { $doing }, which is not yours to do. Which { $card } lets somebody do it?
# $doing (what is to be done, in bold) $cards (the product's word for several)
insteadHas = Somebody has to { $doing }, and you cannot. Which of these { $cards } is needed?
# $doing (what is to be done, in bold) $card (the product's word for one)
insteadTakes = It takes another { $card } than yours to { $doing }. Which of these will do?

## Situations: can they?

# $card (a name) $doing (what is to be done, in bold)
colleagueLike = You would like somebody who holds { $card }, and nothing else, to { $doing }. Can they?
# $card (a name) $doing (what is to be done, in bold)
colleagueAsked = A colleague who holds only { $card } is asked to { $doing }. Will it work?
# $card (a name) $doing (what is to be done, in bold)
colleagueMeans = Somebody with { $card }, and no more than that, means to { $doing }. Are they able to?
# $card (a name) $doing (what is to be done, in bold)
colleagueFalls = It falls to a colleague with nothing but { $card } to { $doing }. Can it be done that way?

## Situations: what do you see?

# $doing (what is to be done, in bold)
seeSay = You want to { $doing }. What will you have to say?
# $doing (what is to be done, in bold)
seeHappens = You try to { $doing }. What happens?
# $doing (what is to be done, in bold)
seeGoes = With your card you set out to { $doing }. How does it go?
