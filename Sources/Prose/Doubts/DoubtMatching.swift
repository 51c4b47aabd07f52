/// Matching outwards from an anchor: to the right first, then to the left.
extension DoubtPatterns {
  /// Matches a phrase whose anchor stands at a word of a sentence; the words it takes up.
  func match(_ entry: Int, at place: Int, in sentence: DoubtSentence) -> Range<Int>? {
    guard let end = reach(entries[entry].after, from: place + 1, step: 1, sentence),
      let start = reach(entries[entry].before, from: place - 1, step: -1, sentence)
    else { return nil }
    return start + 1..<end
  }

  /// Whether a sentence may hold all the words that a phrase needs.
  ///
  /// A signature of 64 bits stands for the words of a sentence (Bloom, "Space/time trade-offs in
  /// hash coding with allowable errors", CACM 13, 1970); it tells most phrases apart from most
  /// sentences before a word is compared.
  @inline(__always)
  func mayStand(_ entry: Int, in sentence: DoubtSentence) -> Bool {
    for need in entries[entry].needs where needs[need] & sentence.signature == 0 { return false }
    return true
  }

  /// Whether one of the phrases stands anywhere in a sentence.
  /// - Complexity: O(words · phrases of a word)
  func stands(in sentence: DoubtSentence) -> Bool {
    sentence.words.indices.contains { place in
      self[sentence.words[place].hash].contains {
        mayStand($0, in: sentence) && match($0, at: place, in: sentence) != nil
      }
    }
  }

  /// Where elements end that stand from a word on, going right or left; nil when they do not.
  private func reach(
    _ range: Range<Int>, from place: Int, step: Int, _ sentence: DoubtSentence
  ) -> Int? {
    guard let first = range.first else { return place }
    let (element, rest) = (elements[first], first + 1..<range.upperBound)
    switch element.kind {
    case .start: return place < 0 ? reach(rest, from: place, step: step, sentence) : nil
    case .end:
      return sentence.isClauseEnd(before: place)
        ? reach(rest, from: place, step: step, sentence) : nil
    case .forbidden:
      return holds(element, at: place, sentence)
        ? nil : reach(rest, from: place, step: step, sentence)
    case .gap:
      for length in 0...10 where sentence.words.indices.contains(place + length * step) {
        if let end = reach(rest, from: place + length * step, step: step, sentence) { return end }
      }
      return nil
    case .words: return repeated(element, rest, from: place, step: step, sentence)
    }
  }

  /// Takes a word as often as it stands there, then less often until the rest stands too.
  private func repeated(
    _ element: Element, _ rest: Range<Int>, from place: Int, step: Int, _ sentence: DoubtSentence
  ) -> Int? {
    var count = 0
    while count < element.most, holds(element, at: place + count * step, sentence) { count += 1 }
    while count >= element.least {
      if let end = reach(rest, from: place + count * step, step: step, sentence) { return end }
      count -= 1
    }
    return nil
  }

  private func holds(_ element: Element, at place: Int, _ sentence: DoubtSentence) -> Bool {
    guard sentence.words.indices.contains(place) else { return false }
    let hash = sentence.words[place].hash
    for word in element.words where hashes[word] == hash { return true }
    return false
  }
}
