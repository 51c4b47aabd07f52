import Prose

/// What a word of a headline or file name can say about the version of a report.
enum VersionWord: Hashable {
  /// "update", "wrapup"; with a number of its own in "update2" and "v2".
  case update(Int?)
  /// "writethru" and "ld", which only wire services write.
  case wire
  /// "lead", which is also a metal.
  case lead
  /// "corrected", "refile".
  case correction
  /// "first" to "ninth", or "1st" to "9th".
  case place(Int)
  /// A number of one or two digits.
  case number(Int)
  /// Any other number, as in dates.
  case digits
  /// Any other word.
  case other

  /// Classes a word in lower case.
  init(_ word: [UInt8]) {
    let letters = Array(word.prefix { $0 &- 0x30 >= 10 })
    let value = Self.value(word[letters.count...])
    if letters.isEmpty {
      self = value.map(VersionWord.number) ?? .digits
    } else if Self.updates.contains(letters), letters.count == word.count || value != nil {
      self = .update(value)
    } else if letters == Self.version, let value {
      self = .update(value)
    } else {
      self = Self.plain(word)
    }
  }

  /// The place that digits and an ending mean together: "2nd", which is read as two words.
  init?(_ digits: VersionWord, ending: [UInt8]) {
    guard case .number(let value) = digits, (1...9).contains(value),
      Self.placeEndings.contains(ending)
    else { return nil }
    self = .place(value)
  }

  /// Whether a word may be one with a number of its own, as in "update2" and "v2".
  static func mayBeNumbered(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, let last = word.last, last &- 0x30 < 10 else { return false }
    return first == UInt8(ascii: "v") || updates.contains { $0.first == first }
  }

  /// Whether it is made of digits.
  var isNumeric: Bool {
    switch self {
    case .number, .digits: true
    default: false
    }
  }

  private static func plain(_ word: [UInt8]) -> VersionWord {
    if wires.contains(word) { return .wire }
    if corrections.contains(word) { return .correction }
    if word == Array("lead".utf8) { return .lead }
    return places.firstIndex(of: word).map { .place($0 + 1) } ?? .other
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let version = Array("v".utf8)
  /// The words of which every mark that has no digits behind its letters holds one.
  static let marks = WordTags(
    WordList.hashes("\(updateList) \(wireList) \(correctionList) lead"))

  private static let updateList = "update updated upd wrapup"
  private static let wireList = "writethru writethrough ld"
  private static let correctionList = "corrected correction corrects refile refiled"
  private static let updates = words(updateList)
  private static let wires = words(wireList)
  private static let corrections = words(correctionList)
  private static let places = words("first second third fourth fifth sixth seventh eighth ninth")
  private static let placeEndings = words("st nd rd th")

  private static func words(_ list: String) -> [[UInt8]] {
    list.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)
  }
}
