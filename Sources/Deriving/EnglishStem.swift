/// Cuts a word to its stem by the rules of Snowball's English stemmer, step by step.
///
/// "Porter2" (https://snowballstem.org/algorithms/english/stemmer.html), for words of small ASCII
/// letters and digits. The library's own code takes thousands of instructions a word, and a story's
/// new words come by the thousand; a test holds both to the same stems.
struct EnglishStem {
  /// The word as far as it is cut; `Y` stands for a y that is no vowel.
  private(set) var word: [UInt8] = []
  /// Where the regions R1 and R2 of the rules begin.
  private var (first, second) = (0, 0)

  /// Cuts a word; false when it is one that these rules do not cover.
  /// - Complexity: O(bytes of the word)
  mutating func cut(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 2, text.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }) else {
      return false
    }
    word.removeAll(keepingCapacity: true)
    word.append(contentsOf: text)
    if text.count < 8, StemEnding.exceptions.contains(tail) { return false }
    markConsonants()
    markRegions()
    cutPlural()
    if word.count > 7 || !StemEnding.invariants.contains(tail) { cutSuffixes() }
    for index in word.indices where word[index] == UInt8(ascii: "Y") { word[index] |= 0x20 }
    return true
  }

  private mutating func cutSuffixes() {
    cutVerb()
    turnFinalY()
    replace(in: StemEnding.second, from: first)
    replace(in: StemEnding.third, from: first)
    replace(in: StemEnding.fourth, from: second)
    cutFinalLetter()
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 && 0x110_4111 >> UInt32(byte &- 0x61) & 1 == 1
  }

  /// The last eight bytes, the last one lowest.
  private var tail: UInt64 {
    word.withUnsafeBufferPointer { word in
      var bits: UInt64 = 0
      for index in max(0, word.count - 8)..<word.count { bits = bits << 8 | UInt64(word[index]) }
      return bits
    }
  }

  private mutating func markConsonants() {
    for index in word.indices where word[index] == UInt8(ascii: "y") {
      if index == 0 || Self.isVowel(word[index - 1]) { word[index] = UInt8(ascii: "Y") }
    }
  }

  private mutating func markRegions() {
    first = StemEnding.prefix(of: word) ?? region(from: 0)
    second = region(from: first)
  }

  /// Behind the first consonant that follows a vowel.
  private func region(from start: Int) -> Int {
    var index = start
    while index < word.count, !Self.isVowel(word[index]) { index += 1 }
    while index < word.count, Self.isVowel(word[index]) { index += 1 }
    return min(index + 1, word.count)
  }

  private func hasVowel(before end: Int) -> Bool {
    for index in 0..<max(0, end) where Self.isVowel(word[index]) { return true }
    return false
  }

  /// Whether the bytes before an end close with a short syllable, as in "hop" and "at".
  private func isShort(before end: Int) -> Bool {
    guard end > 1, !Self.isVowel(word[end - 1]), Self.isVowel(word[end - 2]) else { return false }
    if end == 2 { return true }
    let opens: Bool =
      switch word[end - 1] {
      case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "Y"): true
      default: false
      }
    return !opens && !Self.isVowel(word[end - 3])
  }

  /// Step 1a: "ties" becomes "tie", "cries" "cri", "gaps" "gap".
  private mutating func cutPlural() {
    guard let number = StemEnding.plural.first(of: tail) else { return }
    let stem = word.count - StemEnding.plural[number].count
    switch number {
    case 0: word.removeLast(2)
    case 1, 2: word.removeLast(stem > 1 ? 2 : 1)
    case 5: if hasVowel(before: stem - 1) { word.removeLast() }
    default: break
    }
  }

  /// Step 1b: "agreed" becomes "agree", "hopping" "hop", "hoped" "hope".
  private mutating func cutVerb() {
    guard let number = StemEnding.verb.first(of: tail) else { return }
    let stem = word.count - StemEnding.verb[number].count
    if number < 2 {
      if stem >= first { word.removeLast(word.count - stem - 2) }
    } else if hasVowel(before: stem) {
      word.removeLast(word.count - stem)
      mendVerb()
    }
  }

  private mutating func mendVerb() {
    if let number = StemEnding.mended.first(of: tail) {
      if number < 3 { word.append(UInt8(ascii: "e")) } else { word.removeLast() }
    } else if word.count == first, isShort(before: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  /// Step 1c: "cry" becomes "cri".
  private mutating func turnFinalY() {
    let last = word.count - 1
    guard last > 1, word[last] | 0x20 == UInt8(ascii: "y"), !Self.isVowel(word[last - 1]) else {
      return
    }
    word[last] = UInt8(ascii: "i")
  }

  /// Steps 2 to 4: the longest ending of a list, if it stands in a region.
  private mutating func replace(in list: StemEndings, from region: Int) {
    guard let number = list.first(of: tail) else { return }
    let ending = list[number]
    let stem = word.count - ending.count
    guard stem >= (ending.isLate ? second : region) else { return }
    guard ending.after == 0 || stem > 0 && ending.after >> UInt32(word[stem - 1] & 31) & 1 == 1
    else { return }
    word.removeLast(ending.count)
    for byte in (0..<ending.newCount).reversed() {
      word.append(UInt8(truncatingIfNeeded: ending.becomes >> UInt64(byte * 8)))
    }
  }

  /// Step 5: a final e, and one l of two.
  private mutating func cutFinalLetter() {
    let last = word.count - 1
    guard last >= 0 else { return }
    switch word[last] {
    case UInt8(ascii: "e"):
      if last >= second || last >= first && !isShort(before: last) { word.removeLast() }
    case UInt8(ascii: "l"):
      if last >= second, last > 0, word[last - 1] == UInt8(ascii: "l") { word.removeLast() }
    default: break
    }
  }
}
