import Diagnostics

extension JSONShape {
  /// Sees that a text has this shape: no other keys, none missing, as many items as there may be.
  ///
  /// A decoder passes over keys that it does not know, and a misspelt condition would be no condition.
  ///
  /// - Throws: `JSONFault` at the first place that has another shape. A wrong key is told before a
  ///   missing one of the same object, because it probably is that one.
  package func check(_ place: JSONPlaces.Place) throws {
    try ShapeCheck(definitions: definitions).check(place, self)
  }
}

private struct ShapeCheck {
  let definitions: [String: JSONShape]

  func check(_ place: JSONPlaces.Place, _ shape: JSONShape) throws {
    let shape = try form(of: place, resolved(shape))
    guard suits(place.kind, shape.type) else {
      throw JSONFault("a value is of another kind than it should be", at: place.word)
    }
    if shape.type == "object" { try checkMembers(of: place, shape) }
    if shape.type == "array" { try checkItems(of: place, shape) }
  }

  private func resolved(_ shape: JSONShape) -> JSONShape {
    shape.reference.flatMap { definitions[$0] } ?? shape
  }

  private func suits(_ kind: JSONPlaces.Kind, _ type: String?) -> Bool {
    switch type {
    case "object": kind == .object
    case "array": kind == .array
    case "string": kind == .text
    case "boolean": kind == .truth
    case "integer": kind == .number
    default: kind != .nothing
    }
  }

  private func checkMembers(of place: JSONPlaces.Place, _ shape: JSONShape) throws {
    let members = place.node.members.sorted { $0.value.offset < $1.value.offset }
    if let wrong = members.first(where: { shape.properties[$0.key] == nil })?.key {
      throw JSONFault(
        "the key \(wrong.debugDescription) means nothing here", at: place[wrong].keyAnchor,
        suggestions: suggestions(for: wrong, among: shape.properties.keys.sorted()))
    }
    if let missing = shape.required.first(where: { place.node.members[$0] == nil }) {
      throw JSONFault("\(missing.debugDescription) is missing", at: place.anchor)
    }
    for (key, _) in members {
      if let shape = shape.properties[key] { try check(place[key], shape) }
    }
  }

  private func suggestions(for wrong: String, among keys: [String]) -> [String] {
    let near = NearestName.suggestions(for: wrong, among: keys)
    return near.isEmpty
      ? ["here may stand \(keys.joined(separator: ", "))"] : near.map { "did you mean \($0)?" }
  }

  private func checkItems(of place: JSONPlaces.Place, _ shape: JSONShape) throws {
    let count = place.node.items.count
    guard count <= shape.most else {
      throw JSONFault(
        "here stand \(count) where \(shape.most) can be meant", at: place[shape.most].word,
        suggestions: shape.most == 1 ? ["write one of its own for each"] : ["leave out the rest"])
    }
    guard count >= shape.fewest else {
      throw JSONFault(
        "here stand \(count) where \(shape.fewest) must be named", at: place.anchor,
        suggestions: ["name what is meant, or leave out what names nothing"])
    }
    guard let item = shape.items.first.map(resolved) else { return }
    for number in place.node.items.indices { try check(place[number], item) }
  }

  // MARK: Which form

  /// Of several forms the one whose constants the object has; among those, the one of most of its keys,
  /// and then of keys most like its own.
  private func form(of place: JSONPlaces.Place, _ shape: JSONShape) throws -> JSONShape {
    guard !shape.forms.isEmpty else { return shape }
    let forms = shape.forms.map(resolved)
    let fitting = forms.filter { mismatch(place, $0) == nil }
    guard fitting.count != 1 else { return fitting[0] }
    var best: (form: JSONShape, shared: Int, near: Int)?
    for form in fitting {
      let strange = place.node.members.keys.filter { form.properties[$0] == nil }
      let shared = place.node.members.count - strange.count
      let near = strange.count {
        !NearestName.suggestions(for: $0, among: form.properties.keys).isEmpty
      }
      if (shared, near) > (best?.shared ?? -1, best?.near ?? -1) { best = (form, shared, near) }
    }
    if let best { return best.form }
    let key = mismatch(place, forms[0]) ?? ""
    let (word, words) = (place[key].text ?? "", forms.compactMap { $0.properties[key]?.constant })
    throw JSONFault(
      "there is no \(key) \(word.debugDescription)", at: place[key].word,
      suggestions: suggestions(for: word, among: words))
  }

  /// The first key whose value is not the text that the form has there.
  private func mismatch(_ place: JSONPlaces.Place, _ form: JSONShape) -> String? {
    form.properties.keys.sorted().first { key in
      guard let constant = form.properties[key]?.constant, place.node.members[key] != nil else {
        return false
      }
      return place[key].text != constant
    }
  }
}
