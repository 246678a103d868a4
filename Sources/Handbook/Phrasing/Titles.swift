import PolicyAudit
import PolicyModel

// Names of pages and headings.

extension Phrasing {
  static let frontPage = "Handbook"
  static let allProducts = "All products"
  static let overview = "Overview"
  static let matrix = "Permissions matrix"
  static let standards = "Standards"
  static let dependencies = "Dependencies"
  static let troubleshooting = "Troubleshooting"
  static let contradictions = "Contradictions"
  static let glossary = "Glossary"
  static let rules = "Rules of the audit"
  static let guides = "Guides"
  static let products = "Products"

  static func levels(_ product: Product) -> String {
    product.policy.ladder == nil ? "Actions" : "Permission levels"
  }

  static let purpose = "Purpose"
  static let should = "Should be able to"
  static let shouldNot = "Should not be able to"
  static let duties = "Duties"
  static let inShort = "In short"
  static let whoToGiveItTo = "Whom to give it to"
  static let excludes = "What it leaves out"
  static let needs = "What it needs"
  static let measuresUp = "How it measures up"
  static let symptoms = "What people with it will run into"
  static let mustStayTrue = "What must stay true"
  static let comesWith = "What comes with it"
  static let whoCanHoldIt = "Who can hold it"
  static let permissions = "Permissions"
  static let whoCan = "Who can do this"
  static let whoCannot = "Who cannot"
  static let cannot = "Cannot"
  static let smallestChange = "Smallest change"
  static let why = "Why"
  static let otherParts = "The other parts"
  static let alsoPrintedAs = "Names"
  static let whatLevelsMean = "What each level means here"
}
