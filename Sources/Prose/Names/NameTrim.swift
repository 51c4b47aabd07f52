/// Cuts from a stretch of capitalised words what is no part of a name.
enum NameTrim {
  /// The words without a shouted opening and without letters behind a name.
  static func trimmed(_ run: Range<Int>, _ text: NameText) -> Range<Int> {
    guard run.count > 1 else { return run }
    var run = run
    while run.count > 1, isOpening(run, text) { run = run.lowerBound + 1..<run.upperBound }
    while run.count > 1, text.isShouted(run.upperBound - 1),
      text.word(run.upperBound - 1, in: postNominals)
    {
      run = run.lowerBound..<run.upperBound - 1
    }
    return run
  }

  /// Whether all words are tied by hyphens, and are the names of several: "Trump-Putin".
  static func isCompound(_ run: Range<Int>, _ text: NameText) -> Bool {
    run.count > 1 && !text.has(run.lowerBound, .given)
      && (run.lowerBound..<run.upperBound - 1).allSatisfy { text.joint(after: $0) == .hyphen }
  }

  /// The words with the small words of a surname before them: "al-Assad", "van der Merwe".
  static func withParticles(_ words: Range<Int>, _ text: NameText) -> Range<Int> {
    var start = words.lowerBound
    while start > 0, text.has(start - 1, .particle), !text.has(start - 1, .female),
      !text.isRaised(start - 1), [.hyphen, .space].contains(text.joint(after: start - 1))
    {
      start -= 1
    }
    return start..<words.upperBound
  }

  /// Whether some words are a given name and a surname, not one surname of several words.
  static func isFull(_ words: Range<Int>, _ text: NameText) -> Bool {
    for number in words.lowerBound..<words.upperBound - 1
    where parts(text.joint(after: number)) && !text.has(number, .particle)
      && !text.isSaint(number) && !text.word(number + 1, in: heirs)
    {
      return true
    }
    return false
  }

  /// Whether what stands between two words parts a given name from a surname.
  private static func parts(_ joint: Joint) -> Bool {
    joint == .space || joint == .stop || joint == .stopSpace
  }

  private static let heirs = WordList.hashes("jr sr")

  /// Words in capitals that a lede begins with ("SACKED Marco Bellini"), and kin ("Girlfriend").
  private static func isOpening(_ run: Range<Int>, _ text: NameText) -> Bool {
    let first = run.lowerBound
    if text.has(first, .kin), !text.has(first, .given) { return text.joint(after: first) == .space }
    return text.isShouted(first) && text.paragraph.classes[first].isEmpty
      && text.paragraph.tokens[first].range.count > 4 && !text.isShouted(first + 1)
  }

  private static let postNominals = WordList.hashes("kc qc mp mep msp obe mbe cbe phd md sc am")
}
