import DocumentModel
import PolicyAudit
import PolicyModel

/// A quiz as two sheets that never meet: the questions, and the answers.
enum QuizSheets {
  static func questions(_ quiz: Quiz, _ product: Product) -> Handout.Sheet {
    var blocks: [Block] = [.paragraph(Phrasing.quizLead(quiz, product))]
    for (position, question) in quiz.questions.enumerated() {
      blocks.append(
        .paragraph(
          [.strong([.text("\(position + 1).")]), .text(" ")] + question.situation
            + [.text(" "), .code(question.id)]))
      blocks.append(
        .bullets(
          question.choices.enumerated().map { number, choice in
            [.strong([.text(letter(number))]), .text(" \(choice.words)")]
          }))
    }
    return Handout.Sheet(
      .quiz, id: quiz.card.id.text, title: quiz.card.name, label: Phrasing.quiz,
      blocks: blocks, blanks: Phrasing.quizBlanks, place: Anchor.of(quiz.card))
  }

  static func answers(_ quiz: Quiz, _ product: Product) -> Handout.Sheet {
    let rows = quiz.questions.enumerated().map { position, question in
      let right = question.choices.enumerated().first { $0.element.isRight }
      return Table.Row([
        Table.Cell("\(position + 1)"), Table.Cell([.code(question.id)]),
        Table.Cell(right.map { [.strong([.text(letter($0.offset))])] } ?? []),
        Table.Cell(right?.element.words ?? ""),
        Table.Cell(why(question, quiz, product)),
      ])
    }
    return Handout.Sheet(
      .answers, id: quiz.card.id.text, title: quiz.card.name, label: Phrasing.answerKey,
      blocks: [
        .paragraph(Phrasing.answersLead(quiz, product)),
        .table(
          Table(
            id: "answers", caption: [.text(Phrasing.answersTable)],
            columns: Phrasing.answerColumns.map { Table.Column($0) }, rows: rows)),
      ], place: Anchor.of(quiz.card))
  }

  /// The reason why the right choice is right, as the policy has it.
  private static func why(
    _ question: Quiz.Question, _ quiz: Quiz, _ product: Product
  ) -> String {
    let derivation = product.policy.derivation(question.about, question.feature, question.action)
    return Phrasing.derivation(derivation, policy: product.policy).joined(separator: " ")
  }

  static func letter(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number)))
  }
}
