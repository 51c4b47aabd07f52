/// A heading on its way to a section's name: the words so far, and what was cut off on the way.
///
/// Each cut (numbering, quotation marks, question forms, second subjects) is one small rule in the
/// files beside this one; what a rule cuts off becomes an alias, because a section's hints live
/// from those words.
struct HeadingWording: Hashable {
  /// The words that will be the name.
  var words: [HeadingWord]
  /// What was cut off, each able to stand as a name of its own.
  var aliases: [[HeadingWord]] = []

  init(_ words: [HeadingWord]) {
    self.words = words
  }

  /// The lower-case words, for matching.
  var plain: [String] { words.map(\.plain) }

  /// Puts new words in the name's place; the old name is kept as an alias when asked.
  mutating func rename(_ name: some Sequence<HeadingWord>, keepingOld: Bool = false) {
    if keepingOld { aliases.insert(words, at: 0) }
    words = Array(name)
  }

  /// Puts a set phrase in the name's place, keeping the author's words as an alias.
  mutating func rename(_ phrase: String) {
    rename(HeadingWord.split(phrase), keepingOld: true)
  }

  /// Removes what surrounds the heading: brackets at its end, all but the first sentence, and
  /// quotation marks that embrace all of it.
  mutating func dropMarks() {
    dropBracket()
    if let end = endOfFirstSentence { words = Array(words[...end]) }
    guard let first = words.first, let last = words.last else { return }
    let opened = words.count(where: \.opensQuote)
    let closed = words.count(where: \.closesQuote)
    if opened != closed || first.opensQuote && last.closesQuote && opened == 1 {
      for index in words.indices { dropQuotes(at: index) }
    }
    loosenScareQuotes()
    dropFinalMark()
  }

  private var endOfFirstSentence: Int? {
    words.indices.dropFirst().dropLast().first { index in
      words[index].endsSentence && words[index + 1].text != words[index + 1].plain
    }
  }

  private mutating func dropFinalMark() {
    guard let last = words.indices.last, !words[last].closesQuote else { return }
    if !words[last].closing.utf8.contains(UInt8(ascii: ")")) { words[last].closing = "" }
  }

  private mutating func dropBracket() {
    guard let open = words.lastIndex(where: { $0.opening.utf8.contains(UInt8(ascii: "(")) }),
      open >= 2, words.last?.closing.utf8.contains(UInt8(ascii: ")")) == true
    else { return }
    aliases.append(Array(words[open...]))
    words.removeSubrange(open...)
  }

  private mutating func dropQuotes(at index: Int) {
    if words[index].opensQuote { words[index].opening = "" }
    if words[index].closesQuote {
      words[index].closing = words[index].closing.utf8.contains(UInt8(ascii: ",")) ? "," : ""
    }
  }

  /// "'Unprecedented' strandings" is about strandings: a judgement in quotation marks is somebody
  /// else's and must not become ours by losing them; a noun in them just loses them.
  private mutating func loosenScareQuotes() {
    guard words.count >= 2, words[0].opensQuote, words[0].closesQuote else { return }
    let isJudgement = EnglishForms.isAdjective(words[0].plain) || words[0].plain.ends(in: "ed")
    dropQuotes(at: 0)
    if isJudgement, !words[1].endsPhrase { rename(words.dropFirst(), keepingOld: true) }
  }
}
