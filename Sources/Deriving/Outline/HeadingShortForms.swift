/// Short forms that headings use for want of room, and the words they stand for.
enum HeadingShortForms {
  /// The word that a short form stands for: "Int'l" is International, "U.S." is US.
  static func expanded(_ core: String) -> String {
    // No short form is longer, with a curly apostrophe and a stop.
    guard core.utf8.count <= 9 else { return withoutStops(core) }
    let plain = HeadingWord(core).plain
    return words[plain.ends(in: ".") ? plain.dropping(1) : plain] ?? withoutStops(core)
  }

  /// Whether a stop at the end belongs to the word and ends no sentence.
  static func endsInStop(_ core: ArraySlice<UInt8>) -> Bool {
    guard core.last == UInt8(ascii: ".") else { return false }
    return endOfInitials(core) == core.endIndex
      || words[HeadingWord(String(decoding: core.dropLast(), as: UTF8.self)).plain] != nil
  }

  private static let words: [String: String] = [
    "int'l": "International", "intl": "International", "gov't": "Government",
    "govt": "Government", "nat'l": "National", "natl": "National", "dep't": "Department",
    "dept": "Department", "sec'y": "Secretary", "ass'n": "Association", "assn": "Association",
    "comm'n": "Commission", "w/": "with", "w/o": "without", "&": "and", "+": "and",
    "b/c": "because",
  ]

  /// "U.S." and "U.N.-led" without their stops; a person's two initials keep them.
  private static func withoutStops(_ core: String) -> String {
    guard core.utf8.dropFirst().first == UInt8(ascii: ".") else { return core }
    let bytes = Array(core.utf8)
    guard let end = endOfInitials(bytes[...]) else { return core }
    let letters = bytes[..<end].filter { $0 != UInt8(ascii: ".") }
    let code = String(decoding: letters, as: UTF8.self)
    let isKnown = ["US", "UN", "UK", "EU", "DC", "LA"].contains(code)
    return letters.count > 2 || isKnown
      ? code + String(decoding: bytes[end...], as: UTF8.self) : core
  }

  /// Where a run of at least two "X." ends; nil when the bytes do not begin with one.
  private static func endOfInitials(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex, (0x41...0x5A).contains(bytes[index]),
      bytes[index + 1] == UInt8(ascii: ".")
    {
      index += 2
    }
    return index - bytes.startIndex >= 4 ? index : nil
  }
}
