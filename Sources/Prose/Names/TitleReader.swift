/// Reads the title before a name: "French President", "top Kremlin negotiator", "Minister for Health".
enum TitleReader {
  /// What the last word of a title before a name is.
  static let titles: WordClass = [.office, .honorific]

  /// The last word of a title inside capitalised words, when a name follows it there.
  static func head(in run: Range<Int>, _ text: NameText) -> Int? {
    guard run.count > 1 else { return nil }
    let head = run.dropLast().last { isHead($0, text) && text.joint(after: $0) != .apostrophe }
    guard let head, text.joint(after: head) != .hyphen else { return nil }
    if text.has(head + 1, .given) { return head }
    let isName = text.has(run.lowerBound, .given) && !text.has(run.lowerBound, .rank)
    if isName || text.has(run.upperBound - 1, [.organisation, .place]) { return nil }
    return namesSomebody(head + 1..<run.upperBound, after: head, text) ? head : nil
  }

  /// The word of an office in small letters right before capitalised words.
  static func head(before run: Range<Int>, _ text: NameText) -> Int? {
    let head = run.lowerBound - 1
    guard text.isOffice(head), text.joint(after: head) == .space else { return nil }
    if text.word(head, in: loose), TitleStart.find(from: head, text) == head { return nil }
    let isNobody = text.has(run.upperBound - 1, [.organisation, .place, .body, .demonym])
    return isNobody && !text.has(run.lowerBound, .given) ? nil : head
  }

  /// A title with "of" or "for" in it, and the name behind: "Minister for Health Ann Lee".
  static func complement(
    before run: Range<Int>, _ text: NameText
  ) -> (role: Range<Int>?, name: Range<Int>)? {
    guard run.count > 1, !text.has(run.lowerBound, .given) else { return nil }
    // "the", "of" and "for" are of these classes, and most words before a name are not.
    guard text.has(run.lowerBound - 1, [.determiner, .preposition]) else { return nil }
    let link = run.lowerBound - (text.word(run.lowerBound - 1, in: the) ? 2 : 1)
    guard text.word(link, in: links), text.isOffice(link - 1), text.joint(after: link - 1) == .space
    else { return nil }
    let given = run.dropFirst().first { text.has($0, .given) }
    let isBody = run.contains { text.has($0, [.organisation, .body]) }
    guard let start = given ?? (run.count > 2 && !isBody ? run.lowerBound + 1 : nil),
      !text.has(run.upperBound - 1, [.organisation, .place])
    else { return nil }
    let first = TitleStart.find(from: link - 1, text)
    return (text.bytes(of: first..<start), start..<run.upperBound)
  }

  /// The bytes of the title whose last word is known; nil when it is a mere form of address.
  static func role(at head: Int, _ text: NameText) -> Range<Int>? {
    var head = head
    while text.has(head, .honorific), text.isRaised(head) {
      guard [.space, .stopSpace].contains(text.joint(after: head - 1)) else { return nil }
      head -= 1
    }
    guard text.isOffice(head) else { return nil }
    return text.bytesWithStop(of: TitleStart.find(from: head, text)..<head + 1)
  }

  /// Whether a word is an office or a form of address, and no given name behind one, as an Earl is.
  private static func isHead(_ number: Int, _ text: NameText) -> Bool {
    guard text.has(number, titles) else { return false }
    return !text.has(number, .given) || !text.isRaised(number - 1) || !text.has(number - 1, titles)
  }

  /// Whether the words behind a title are more than another title.
  private static func namesSomebody(
    _ words: Range<Int>, after head: Int, _ text: NameText
  ) -> Bool {
    let titles: WordClass = [.office, .rank, .organisation, .demonym, .body, .honorific]
    return text.has(head, .honorific) || words.contains { !text.has($0, titles) }
  }

  /// Words of a tie to somebody else, which are a role only with more words: "board member".
  private static let loose = WordList.hashes("fellow member rival critic")

  private static let links = WordList.hashes("of for")
  private static let the = WordList.hashes("the")
}
