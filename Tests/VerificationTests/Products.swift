import Capillary
import CapturaWorkflow
import Diagnostics
import DocumentModel
import Readers
import PhotoRetail
import PolicyAudit
import PolicyModel
import Testing
import Verification

/// The three products, audited once for all tests.
enum Products {
  static let captura = Audit.audit(CapturaWorkflow.policy).policy
  static let capillary = Audit.audit(Capillary.policy).policy
  static let photo = Audit.audit(PhotoRetail.policy).policy
}

extension Handout {
  /// What verifying this handout comes to.
  func verified(with audited: ResolvedPolicy) throws -> Verification {
    try Handout.verify(text, as: shape, with: audited)
  }

  static func verify(
    _ text: String, as shape: Shape, with audited: ResolvedPolicy
  ) throws -> Verification {
    let bytes = Array(text.utf8)
    let page: ReadPage? =
      switch shape {
      case .markdown: MarkdownReader.readPage(bytes, file: "page")
      case .html: HTMLReader.read(bytes, file: "page")
      case .pipes, .collapsed, .stacked: TextReader.read(bytes, file: "page")
      }
    return Verification([try #require(page)], with: audited)
  }
}
