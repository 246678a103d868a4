import DocumentModel
import PolicyAudit
import PolicyFormats
import PolicyModel
import Testing
import ToyStudio

@testable import Handbook

/// What must be true of every quiz, whatever the policy.
@Suite struct QuizTests {
  /// Policies of every kind that the audit lets through.
  private static let products: [Product] = (0..<120).compactMap { seed in
    Audit.audit(AskablePolicy.policy(seed: seed)).policy.map { Product($0) }
  }

  private func quizzes(_ product: Product, seed: Int = 1) -> [Quiz] {
    product.policy.cards.map { Quiz(product, $0, seed: seed) }
  }

  @Test func thereArePoliciesToAskAbout() {
    let questions = Self.products.flatMap { quizzes($0) }.flatMap(\.questions)
    #expect(Self.products.count >= 60, "\(Self.products.count)")
    for kind in [
      Quiz.Question.Kind.can, .standIn, .cannot, .instead, .sees, .colleagueCan, .colleagueCannot,
    ] {
      #expect(questions.contains { $0.kind == kind }, "\(kind)")
    }
  }

  /// Asked of the derivation, which the quiz does not look at.
  @Test func everyAnswerIsWhatThePolicySays() {
    for product in Self.products {
      for quiz in quizzes(product) {
        for question in quiz.questions { check(question, of: quiz, product) }
      }
    }
  }

  private func check(_ question: Quiz.Question, of quiz: Quiz, _ product: Product) {
    func isAble(_ card: Ref<Card>) -> Bool {
      let derivation = product.policy.derivation(card, question.feature, question.action)
      if case .yes = derivation.answer { return true }
      return false
    }
    let right = question.choices.filter(\.isRight).map(\.words)
    #expect(right.count == 1 && Set(question.choices.map(\.words)).count == question.choices.count)
    #expect(isAble(question.about) == question.isAboutWhatCanBeDone)
    #expect(
      (question.about != quiz.about)
        == [.colleagueCan, .colleagueCannot].contains(question.kind))
    switch question.kind {
    case .can: #expect(right == [.said(.yesMyself)])
    case .cannot: #expect(right == [.said(.noSomebodyElse)])
    case .colleagueCan: #expect(right == [.said(.yesTheyCan)])
    case .colleagueCannot: #expect(right == [.said(.noTheyCannot)])
    case .instead, .standIn:
      for choice in question.choices {
        let card = product.policy.cards.first {
          .policy(product.policy[$0].name) == choice.words
        }
        #expect(card.map(isAble) == choice.isRight, "\(choice.words)")
      }
    case .sees:
      for choice in question.choices where choice.words != Words.said(.nothingUnusual) {
        let strikes = product.policy.symptoms.contains { symptom in
          Phrasing.says(symptom) == choice.words
            && product.policy.strikes(of: symptom, on: quiz.about).contains {
              $0.feature.id == product.policy[question.feature].id
            }
        }
        #expect(strikes == choice.isRight)
      }
    }
  }

  @Test func halfIsAboutWhatCanBeDone() {
    for quiz in Self.products.flatMap({ quizzes($0) }) {
      let own = quiz.questions.filter { $0.about == quiz.about }
      let others = quiz.questions.filter { $0.about != quiz.about }
      let can = own.count(where: \.isAboutWhatCanBeDone)
      #expect(can * 2 == own.count || can == 0 || can == own.count)
      #expect(others.count(where: \.isAboutWhatCanBeDone) * 2 == others.count)
      #expect(quiz.questions.count <= 12)
    }
  }

  /// Who refuses nothing, or one thing only, has as much to think about as everybody else.
  @Test func aOneSidedCardIsAskedOfColleaguesToo() {
    var oneSided = 0
    for product in Self.products {
      for quiz in quizzes(product) {
        let maker = QuizMaker(product: product, card: quiz.about, seed: 1)
        let shorter = min(maker.can.count, maker.cannot.count)
        let others = min(maker.colleagueCan.count, maker.colleagueCannot.count)
        guard shorter < 4, others >= 2 else { continue }
        oneSided += 1
        #expect(quiz.questions.count { $0.about != quiz.about } >= 4)
      }
    }
    #expect(oneSided >= 20, "\(oneSided)")
  }

  @Test func aQuestionKeepsItsCodeAndAnotherSeedAsksOthers() throws {
    let product = try studio(Studio.policy)
    let card = product.policy.cards[0]
    let (first, other) = (Quiz(product, card, seed: 1), Quiz(product, card, seed: 2))
    #expect(Quiz(product, card, seed: 1).questions.map(\.id) == first.questions.map(\.id))
    #expect(other.questions.map { $0.situation } != first.questions.map { $0.situation })
    let codes = Self.products.flatMap { quizzes($0) }.flatMap { quiz in
      quiz.questions.map {
        "\(quiz.card.id) \($0.feature.place) \($0.action.place) \($0.kind) \($0.id)"
      }
    }
    let meanings = Dictionary(grouping: Set(codes)) { $0.split(separator: " ").last ?? "" }
    #expect(meanings.values.allSatisfy { Set($0.map { $0.split(separator: " ")[0] }).count == 1 })
  }

  /// One line of one card changes: questions about other features stay as they were, to the letter,
  /// and at most one on each side makes room for another.
  @Test func aChangeAltersOnlyTheQuestionsItTouches() throws {
    var compared = 0
    for before in Self.products.prefix(60) {
      for (number, role) in before.policy.roles.prefix(2).enumerated() {
        guard let line = role.card.content.sections[0].grants.first else { continue }
        var policy = before.policy.declaration
        policy.roles[number].card.content.sections[0].grants.removeFirst()
        guard let after = try? studio(policy) else { continue }
        compared += 1
        compare(before, after, touching: touched(before, after), line.feature)
      }
    }
    #expect(compared >= 50, "\(compared)")
  }

  /// The features about which any card decides otherwise.
  private func touched(_ before: Product, _ after: Product) -> Set<Ref<Feature>> {
    Set(
      before.policy.features.filter { feature in
        before.policy.cards.contains { card in
          let (old, new) = (
            before.policy.decision(card, feature),
            after.policy.decision(card, feature)
          )
          return old.effective != new.effective || old.conditional != new.conditional
            || old.isUndecided != new.isUndecided
        }
      })
  }

  private func compare(
    _ before: Product, _ after: Product, touching touched: Set<Ref<Feature>>, _ feature: Feature.ID
  ) {
    for (old, new) in zip(quizzes(before), quizzes(after)) {
      let olds = Dictionary(uniqueKeysWithValues: old.questions.map { ($0.id, $0) })
      for question in new.questions where !touched.contains(question.feature) {
        guard let same = olds[question.id] else { continue }
        #expect(same.situation == question.situation)
        #expect(same.choices.map(\.words) == question.choices.map(\.words))
      }
      let others = Set(new.questions.filter { !touched.contains($0.feature) }.map(\.id))
        .symmetricDifference(old.questions.filter { !touched.contains($0.feature) }.map(\.id))
      // Where nothing is left to refuse, or to do, there is no balance to keep.
      guard old.isBalanced, new.isBalanced else { continue }
      // For each feature that is touched one question may come or go on either side, the other side
      // keeps the balance, and those about colleagues fill up or make room.
      #expect(others.count <= 8 * touched.count, "\(feature): \(others)")
    }
  }

  private func studio(_ policy: Policy) throws -> Product {
    struct Refused: Error {}
    guard let audited = Audit.audit(policy).policy else { throw Refused() }
    return Product(audited)
  }
}

extension Quiz {
  fileprivate var isBalanced: Bool {
    let can = questions.count(where: \.isAboutWhatCanBeDone)
    return can * 2 == questions.count
  }
}

extension Quiz.Question {
  fileprivate var isAboutWhatCanBeDone: Bool {
    [.can, .standIn, .colleagueCan].contains(kind)
  }
}
