import Foundation
import PolicyFormats

/// A value of JSON.
indirect enum AnyJSON: Codable, Equatable {
  case object([String: AnyJSON])
  case array([AnyJSON])
  case text(String)
  case number(Int)
  case truth(Bool)
  case nothing

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let members = try? value.decode([String: AnyJSON].self) {
      self = .object(members)
    } else if let items = try? value.decode([AnyJSON].self) {
      self = .array(items)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else {
      self = .number(try value.decode(Int.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .object(let members): try value.encode(members)
    case .array(let items): try value.encode(items)
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    case .truth(let truth): try value.encode(truth)
    case .nothing: try value.encodeNil()
    }
  }

  subscript(_ key: String) -> AnyJSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var items: [AnyJSON] { if case .array(let items) = self { items } else { [] } }
  var members: [String: AnyJSON] { if case .object(let members) = self { members } else { [:] } }
  var word: String? { if case .text(let text) = self { text } else { nil } }
  var count: Int? { if case .number(let number) = self { number } else { nil } }

  /// As the canonical form is written.
  var canonical: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
  }
}

/// The largest policy that the schema knows of: each object with every key, each form once.
struct SchemaSample {
  static let schema =
    (try? JSONDecoder().decode(AnyJSON.self, from: Data(PolicyBundle.schema))) ?? .object([:])

  static let policy: AnyJSON = {
    var sample = SchemaSample()
    return sample.values(schema)[0]
  }()

  private var number = 0

  private mutating func next(_ letter: String) -> String {
    number += 1
    return "\(letter)\(number)"
  }

  private mutating func values(_ shape: AnyJSON) -> [AnyJSON] {
    if let name = shape["$ref"]?.word?.split(separator: "/").last {
      return values(Self.schema["$defs"]?[String(name)] ?? .object([:]))
    }
    if let forms = shape["oneOf"]?.items { return forms.flatMap { values($0) } }
    if let constant = shape["const"] { return [constant] }
    if let words = shape["enum"]?.items { return [words[0]] }
    switch shape["type"]?.word {
    case "object":
      var members: [String: AnyJSON] = [:]
      for (key, inside) in (shape["properties"]?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
        members[key] = values(inside)[0]
      }
      return [.object(members)]
    case "array":
      let needed = shape["minItems"]?.count ?? 1
      let item = shape["items"] ?? .object([:])
      return [.array((0..<max(needed, 1)).flatMap { _ in values(item) })]
    case "boolean": return [.truth(true)]
    case "integer":
      number += 1
      return [.number(number)]
    default:
      // Texts, ids and permissions are told apart by their first letter.
      guard let pattern = shape["pattern"]?.word else { return [.text(next("t"))] }
      return [.text(pattern.contains(":") ? next("f") + ":" + next("a") : next("i"))]
    }
  }
}
