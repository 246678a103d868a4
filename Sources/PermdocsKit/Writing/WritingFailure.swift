/// Why nothing could be written, in one line for the person who asked for it.
package struct WritingFailure: Error, CustomStringConvertible, Hashable {
  package let description: String

  package init(_ description: String) { self.description = description }
}
