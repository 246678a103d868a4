/// What a page shell says in the place of a name.
enum TemplateValue: Sendable {
  /// Escaped wherever it stands, even where the shell takes it for markup.
  case text(String)
  /// A text that stayed English on a page of another language, and is marked so where marks can stand.
  case english(String)
  /// Markup of ours, which means itself between three braces and is escaped between two.
  case markup([UInt8])
  /// Names of its own.
  case part([String: TemplateValue])
  /// The same part several times.
  case list([[String: TemplateValue]])
}
