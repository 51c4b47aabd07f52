/// Reads what stands before the dash of a dateline: place, region, date, agency.
struct DatelineReader {
  private(set) var place: Range<Int>?
  private(set) var region: Range<Int>?
  private(set) var agency: Range<Int>?
  private(set) var month: Int?
  private(set) var day: Int?
  private(set) var year: Int?
  private let bytes: [UInt8]
  private var end: Int

  init(_ bytes: [UInt8], before dash: Int) {
    self.bytes = bytes
    end = dash
    trim()
  }

  /// Whether everything before the dash could be read as parts of a dateline.
  mutating func read() -> Bool {
    guard readAgency() else { return false }
    guard end > 0 else { return isKnownAgency }
    var parts = bytes[..<end].split(separator: UInt8(ascii: ",")).map { Self.trimmed($0) }
    guard let town = parts.first, isPlace(town) else { return false }
    parts.removeFirst()
    place = town.indices
    for part in parts {
      guard readDate(part) || readRegion(part) else { return false }
    }
    return true
  }

  private mutating func trim() {
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
  }

  /// Takes a bracket at the end; false when it holds what no agency is called.
  private mutating func readAgency() -> Bool {
    guard end > 0, bytes[end - 1] == UInt8(ascii: ")") else { return true }
    guard let open = bytes[..<end].lastIndex(of: UInt8(ascii: "(")) else { return false }
    let name = open + 1..<end - 1
    guard (2...30).contains(name.count), Words(bytes[name]).areRaised else { return false }
    agency = name
    end = open
    trim()
    return true
  }

  /// Without a place in capitals beside it, only an agency we know, or a call sign, is one.
  private var isKnownAgency: Bool {
    guard let agency else { return false }
    let name = bytes[agency]
    return WireWords.agency.fill(PlainText.folding(Array(name)))
      || (name.count <= 6 && Words(name).areCapitals)
  }

  private func isPlace(_ town: ArraySlice<UInt8>) -> Bool {
    let words = Words(town)
    guard (1...4).contains(words.count), town.count >= 3, words.areRaised else { return false }
    if !words.areCapitals { return isKnownAgency }
    return agency != nil || !WireWords.kicker.begin(PlainText.folding(Array(town)))
  }

  /// `March 3`, `3 March`, `March 3 2025` or the year after them.
  private mutating func readDate(_ part: ArraySlice<UInt8>) -> Bool {
    var isDate = false
    for word in part.split(separator: UInt8(ascii: " ")) {
      if let number = Self.number(word) {
        isDate = true
        if word.count == 4 { year = number } else { day = number }
      } else if let number = WireWords.month(PlainText.folding(Array(word))) {
        month = number
      } else {
        return false
      }
    }
    return isDate && month != nil
  }

  private mutating func readRegion(_ part: ArraySlice<UInt8>) -> Bool {
    let words = Words(part)
    guard region == nil, month == nil, (1...3).contains(words.count), part.count <= 25,
      words.areRaised
    else { return false }
    region = part.indices
    return true
  }

  private static func trimmed(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var part = part
    while part.first == UInt8(ascii: " ") { part.removeFirst() }
    while part.last == UInt8(ascii: " ") { part.removeLast() }
    return part
  }

  private static func number(_ word: ArraySlice<UInt8>) -> Int? {
    guard [1, 2, 4].contains(word.count), word.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return word.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }
}

/// The words of one part of a dateline and how they are written.
private struct Words {
  let count: Int
  let areRaised: Bool
  let areCapitals: Bool

  init(_ part: ArraySlice<UInt8>) {
    let counts = part.split(separator: UInt8(ascii: " ")).map { WordCount(Array($0)) }
    count = counts.count
    areRaised = !counts.isEmpty && counts.allSatisfy { $0.firstWord == .upper && $0.digits == 0 }
    areCapitals = areRaised && counts.allSatisfy { $0.letters == $0.capitals }
  }
}
