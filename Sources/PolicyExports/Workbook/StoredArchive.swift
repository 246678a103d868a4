/// A ZIP archive whose files are stored as they are, all dated the first of January 1980.
///
/// Text that is not compressed is larger, and needs no library.
struct StoredArchive {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  mutating func add(_ name: String, _ text: String) {
    let content = Array(text.utf8)
    let offset = UInt32(files.count)
    var shared: [UInt8] = []
    // Version 2.0, names in UTF-8, stored, midnight of the first day there is.
    for number in [20, 0x0800, 0, 0, 0x0021] as [UInt16] { shared += number.bytes }
    shared += Checksum.of(content).bytes
    shared += UInt32(content.count).bytes + UInt32(content.count).bytes
    shared += UInt16(name.utf8.count).bytes + UInt16(0).bytes
    files += UInt32(0x0403_4B50).bytes + shared + name.utf8 + content
    // No comment, first disk, no attributes.
    directory += UInt32(0x0201_4B50).bytes + UInt16(20).bytes + shared
    directory += UInt16(0).bytes + UInt16(0).bytes + UInt16(0).bytes + UInt32(0).bytes
    directory += offset.bytes + name.utf8
    count += 1
  }

  var bytes: [UInt8] {
    var end = UInt32(0x0605_4B50).bytes + UInt16(0).bytes + UInt16(0).bytes
    end += count.bytes + count.bytes
    end += UInt32(directory.count).bytes + UInt32(files.count).bytes + UInt16(0).bytes
    return files + directory + end
  }
}

extension FixedWidthInteger {
  /// The smallest byte first.
  fileprivate var bytes: [UInt8] { withUnsafeBytes(of: littleEndian, Array.init) }
}

/// CRC-32, as archives have it.
enum Checksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1
    }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { ($0 >> 8) ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] }
  }
}
