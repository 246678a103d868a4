import DocumentModel
import PolicyAudit
import PolicyModel

/// A quiz as two sheets that never meet: the questions, and the answers.
enum QuizSheets {
  static func questions(_ quiz: Quiz, _ product: Product) -> Handout.Sheet {
    let lead = Words.said(
      .quizLead, ["card": .policy(quiz.card.name), "seed": .fixed("\(quiz.seed)")])
    var blocks: [Block] = [.paragraph(lead)]
    for (position, question) in quiz.questions.enumerated() {
      let number = Words.said(.questionNumber, ["number": .number(position + 1)])
      blocks.append(
        .paragraph(
          .said(
            .question,
            [
              "number": .run([.strong([.words(number)])]), "situation": question.situation,
              "code": .run([.code(question.id)]),
            ])))
      blocks.append(
        .bullets(
          question.choices.enumerated().map { number, choice in
            Words.said(
              .choice, ["letter": .run([letter(number)]), "choice": choice.words])
          }))
    }
    return Handout.Sheet(
      .quiz, id: quiz.card.id.text, title: quiz.card.name, label: Words.said(.quiz).english,
      blocks: blocks,
      blanks: [SentenceKey.blankName, .blankDate, .rightAnswers].map { Words.said($0).english },
      place: Anchor.of(quiz.card))
  }

  static func answers(_ quiz: Quiz, _ product: Product) -> Handout.Sheet {
    let rows = quiz.questions.enumerated().map { position, question in
      let right = question.choices.enumerated().first { $0.element.isRight }
      return Table.Row([
        Table.Cell(.number(position + 1)), Table.Cell([.code(question.id)]),
        Table.Cell(right.map { [letter($0.offset)] } ?? []),
        Table.Cell(right?.element.words ?? .nothing),
        Table.Cell(why(question, quiz, product)),
      ])
    }
    let lead = Words.said(
      .answersLead, ["card": .policy(quiz.card.name), "seed": .fixed("\(quiz.seed)")])
    let heads: [SentenceKey] = [.answerNumber, .answerCode, .answerLetter, .answer, .because]
    return Handout.Sheet(
      .answers, id: quiz.card.id.text, title: quiz.card.name,
      label: Words.said(.answerKey).english,
      blocks: [
        .paragraph(lead),
        .table(
          Table(
            id: "answers", caption: [.words(.said(.answersTable))],
            columns: heads.map { Table.Column(.said($0)) }, rows: rows)),
      ], place: Anchor.of(quiz.card))
  }

  /// The reason why the right choice is right, as the policy has it.
  private static func why(
    _ question: Quiz.Question, _ quiz: Quiz, _ product: Product
  ) -> Words {
    let derivation = product.policy.derivation(question.about, question.feature, question.action)
    return .list(Phrasing.derivation(derivation, policy: product.policy), .sentences)
  }

  private static func letter(_ number: Int) -> Inline {
    .strong([.words(.fixed(String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number)))))])
  }
}
