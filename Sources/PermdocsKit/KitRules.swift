import Diagnostics
import Handbook
import PolicyAudit
import PolicyExports
import PolicyFormats
import Translation
import Verification

/// The rules of guides, pages and output, beside those by which policies are audited.
enum KitRules {
  /// Every rule that can be found or asked about, sorted by id.
  static var all: [Rule] { (RuleCatalog.rules + own).sorted { $0.id < $1.id } }

  static let own =
    guides + ProseRules.all + pages + output + BlockRules.all + history + VerificationRules.all
    + ExportRules.all + ImportRules.all + TranslationRules.all
}
