/// A page's text in UTF-8, whatever its file is written in, and the way back to the file.
package struct PageText: Sendable {
  /// The text.
  package private(set) var bytes: [UInt8]
  /// From each byte of the text to the file's; nil when the file is the text.
  package private(set) var origins: OffsetMap?

  /// How long the file is.
  private var fileSize: Int

  private init(file bytes: [UInt8]) {
    self.bytes = bytes
    origins = nil
    fileSize = bytes.count
  }

  /// The bytes of the file that a stretch of the text is written in.
  /// - Complexity: O(log n) in the letters that are written in another way
  package func range(inFile range: Range<Int>) -> Range<Int> {
    guard let origins else { return range }
    let end = range.upperBound < bytes.count ? origins.origin(of: range.upperBound) : fileSize
    return origins.origin(of: range.lowerBound)..<end
  }

  /// An empty text to be filled in order.
  init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
    origins = OffsetMap(runs: 64)
    fileSize = 0
  }

  /// Adds what a stretch of the file says.
  mutating func add(_ letters: some Collection<UInt8>, from offset: Int) {
    origins?.add(place: bytes.count, origin: offset)
    bytes.append(contentsOf: letters)
  }

  /// Reads a file: a byte order mark decides, then whether it is valid UTF-8, then what the page says,
  /// then Windows-1252.
  ///
  /// Valid UTF-8 goes before what the page says because pages are often saved again in UTF-8 with
  /// their old label; text of another encoding is hardly ever valid UTF-8 by chance.
  /// - Throws: `PageError` when it is none of these, or holds a NUL.
  /// - Complexity: O(bytes)
  package init(of file: [UInt8]) throws(PageError) {
    guard file.count <= 16 << 20 else { throw .limit(.size, offset: 16 << 20) }
    if let order = ByteOrder(file) {
      self = try Self.utf16(file, order)
    } else if let place = Self.firstInvalid(file) {
      self = try Self.foreign(file, invalid: place)
    } else if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(capacity: file.count)
      add(file.dropFirst(3), from: 3)
    } else {
      self = Mojibake.mended(file) ?? PageText(file: file)
    }
    fileSize = file.count
    if let null = bytes.firstIndex(of: 0) {
      throw .invalidByte(0, encoding: "text", offset: origins?.origin(of: null) ?? null)
    }
  }

  private enum ByteOrder {
    case little, big

    init?(_ file: [UInt8]) {
      if file.starts(with: [0xFF, 0xFE]) {
        self = .little
      } else if file.starts(with: [0xFE, 0xFF]) {
        self = .big
      } else {
        return nil
      }
    }
  }

  private static func utf16(_ file: [UInt8], _ order: ByteOrder) throws(PageError) -> PageText {
    var text = PageText(capacity: file.count)
    var index = 2
    func unit(_ index: Int) -> UInt32? {
      guard index + 1 < file.count else { return nil }
      let (first, second) = (UInt32(file[index]), UInt32(file[index + 1]))
      return order == .little ? second << 8 | first : first << 8 | second
    }
    while index < file.count {
      guard let first = unit(index) else {
        throw .invalidByte(file[index], encoding: "UTF-16", offset: index)
      }
      var (code, length) = (first, 2)
      if (0xD800..<0xDC00).contains(first), let second = unit(index + 2),
        (0xDC00..<0xE000).contains(second)
      {
        code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        length = 4
      }
      guard let scalar = Unicode.Scalar(code) else {
        throw .invalidByte(file[index], encoding: "UTF-16", offset: index)
      }
      text.add(String(scalar).utf8, from: index)
      index += length
    }
    return text
  }

  private static func firstInvalid(_ file: [UInt8]) -> Int? {
    guard String(validating: file, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var input = file.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  private static func foreign(_ file: [UInt8], invalid place: Int) throws(PageError) -> PageText {
    let named = CharsetLabel.find(in: file)
    switch named?.label {
    case nil, "utf-8", "utf8", "unicode-1-1-utf-8":
      // One broken letter in a page of UTF-8 is damage, and no sign of another encoding.
      guard !hasUTF8(file) else {
        throw .invalidByte(file[place], encoding: "UTF-8", offset: place)
      }
      return try windows1252(file)
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "iso_8859-1", "windows-1252",
      "cp1252",
      "x-cp1252", "ascii", "us-ascii", "ansi_x3.4-1968":
      return try windows1252(file)
    case let label?: return try ForeignEncoding.decode(file, label: label, at: named?.offset ?? 0)
    }
  }

  /// Whether most letters beyond ASCII are written as UTF-8 writes them.
  private static func hasUTF8(_ file: [UInt8]) -> Bool {
    var decoder = UTF8()
    var input = file.makeIterator()
    var (valid, invalid) = (0, 0)
    while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar): if scalar.value >= 0x80 { valid += 1 }
      case .emptyInput: return valid > invalid
      case .error: invalid += 1
      }
    }
  }

  private static func windows1252(_ file: [UInt8]) throws(PageError) -> PageText {
    var text = PageText(capacity: file.count + file.count / 16)
    for (index, byte) in file.enumerated() {
      guard let scalar = Windows1252.scalar(byte) else {
        throw .invalidByte(byte, encoding: "Windows-1252", offset: index)
      }
      if byte < 0x80 {
        text.add(CollectionOfOne(byte), from: index)
      } else {
        text.add(String(scalar).utf8, from: index)
      }
    }
    return text
  }
}
