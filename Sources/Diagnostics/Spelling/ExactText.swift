/// A text that is the same as another only where every byte is.
///
/// Texts that Unicode calls equivalent are equal `String`s: a table that is keyed by them keeps the first it meets
/// and writes it in the place of the others, and which is first may depend on which core was.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (a: ExactText, b: ExactText) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }
}
