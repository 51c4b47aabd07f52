extension UInt8 {
  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte ends a line or belongs to what ends it.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// Whether markup takes the byte for a space.
  var isMarkupSpace: Bool { isBlank || isLineEnd || self == 0x0C }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// The byte with A to Z in lower case.
  var lowercase: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

extension Sequence<String> {
  /// Sorted by bytes, which is the same order on every machine.
  var inByteOrder: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}

extension ArraySlice<UInt8> {
  /// Without spaces and line ends at both ends.
  var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first, first.isMarkupSpace { rest.removeFirst() }
    while let last = rest.last, last.isMarkupSpace { rest.removeLast() }
    return rest
  }
}

extension [UInt8] {
  /// The offset of the first occurrence of a pattern at or after an offset.
  /// - Complexity: O(n · pattern); patterns have at most 17 bytes.
  func firstRange(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, start <= count - pattern.count else { return nil }
    for index in start...(count - pattern.count) where self[index] == first {
      if self[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
    }
    return nil
  }

  /// The first byte that is not part of valid UTF-8, or nil.
  var firstInvalidOffset: Int? {
    var decoder = UTF8()
    var iterator = makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
