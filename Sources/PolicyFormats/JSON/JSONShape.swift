/// What a JSON Schema says of the form of a text: kinds of values, keys, numbers of items.
///
/// It knows those words of the schema language that our schemas use. What a text or a number may be is
/// for its reader to say; only texts that decide between forms are looked at.
package struct JSONShape: Decodable, Sendable {
  let type: String?
  /// The only keys that an object may have.
  let properties: [String: JSONShape]
  let required: [String]
  /// The shape of every item of an array. A list of one, because no value contains itself.
  let items: [JSONShape]
  let fewest: Int
  let most: Int
  /// The name of a shape among the definitions, which is meant instead.
  let reference: String?
  /// Forms of which a value has exactly one.
  let forms: [JSONShape]
  /// The text that this value must be.
  let constant: String?
  let definitions: [String: JSONShape]

  package init(from decoder: any Decoder) throws {
    let schema = try decoder.container(keyedBy: Key.self)
    type = try schema.decodeIfPresent(String.self, forKey: .type)
    properties = try schema.decodeIfPresent([String: JSONShape].self, forKey: .properties) ?? [:]
    required = try schema.decodeIfPresent([String].self, forKey: .required) ?? []
    items = try schema.decodeIfPresent(JSONShape.self, forKey: .items).map { [$0] } ?? []
    fewest = try schema.decodeIfPresent(Int.self, forKey: .minItems) ?? 0
    most = try schema.decodeIfPresent(Int.self, forKey: .maxItems) ?? .max
    reference = try schema.decodeIfPresent(String.self, forKey: .reference)
      .map { String($0.dropFirst("#/$defs/".count)) }
    forms = try schema.decodeIfPresent([JSONShape].self, forKey: .oneOf) ?? []
    // Numbers and truths are constants too, and decide nothing.
    constant = try? schema.decode(String.self, forKey: .const)
    definitions = try schema.decodeIfPresent([String: JSONShape].self, forKey: .definitions) ?? [:]
  }

  private enum Key: String, CodingKey {
    case type, properties, required, items, minItems, maxItems, oneOf, const
    case reference = "$ref"
    case definitions = "$defs"
  }
}
