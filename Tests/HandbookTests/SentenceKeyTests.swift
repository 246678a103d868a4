import DocumentModel
import Testing

@testable import Handbook

@Suite("The catalogue of sentences")
struct SentenceKeyTests {
  @Test("has each key once, in the order of the keys") func keys() {
    #expect(Catalogue.english.messages.map(\.id) == SentenceKey.allCases.map(\.rawValue))
  }

  @Test("says of each argument what it is") func comments() {
    for message in Catalogue.english.messages {
      for name in message.arguments.sorted() {
        #expect(message.comment.contains("$\(name)"), "\(message.id): $\(name)")
      }
    }
  }
}
