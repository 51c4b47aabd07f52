/// The same name in the spellings and short forms of different outlets.
enum NameVariants {
  /// The name under which a word is compared: countries with many names have one.
  ///
  /// The text is given in lower case.
  static func key(_ token: Token, in text: [UInt8]) -> [UInt8] {
    variants.number(of: token.hash).map { names[$0] } ?? Array(text[token.range])
  }

  /// Whether two words in lower case may be spellings of one name: "Kiev" and "Kyiv", "Iraq" and
  /// "Iraqi", "Zelensky" and "Zelenskyy".
  /// - Complexity: O(letters²)
  static func areAlike(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    if first == second { return true }
    let shorter = min(first.count, second.count)
    guard shorter >= 4, first[0] == second[0] else { return false }
    let common = zip(first, second).prefix { $0 == $1 }.count
    return common >= max(4, shorter - 2) || distance(first, second) <= (shorter >= 6 ? 2 : 1)
  }

  /// Whether a word is made of the first letters of names that follow one another, or one of
  /// the names that such a word stands for.
  static func isShort(_ word: [UInt8], for names: [[UInt8]]) -> Bool {
    guard (2...5).contains(word.count), names.count >= word.count else { return false }
    return (0...names.count - word.count).contains { start in
      zip(word, names[start...]).allSatisfy { $0 == $1.first }
    }
  }

  /// Whether a word names the press itself, which every outlet names differently.
  static func isPress(_ word: [UInt8]) -> Bool { press.contains(word) }

  /// Whether a word points at somebody known: "the", "its".
  static func isArticle(_ hash: UInt64) -> Bool { articles.contains(hash) }

  /// Whether a word is too common to be a name.
  static func isStopWord(_ hash: UInt64) -> Bool { stopWords.contains(hash) }

  /// Levenshtein's distance, counted no further than needed.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    if abs(first.count - second.count) > 2 { return 3 }
    var row = Array(0...second.count)
    for (number, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = number + 1
      for column in second.indices {
        let above = row[column + 1]
        let change = diagonal + (letter == second[column] ? 0 : 1)
        row[column + 1] = min(change, above + 1, row[column] + 1)
        diagonal = above
      }
    }
    return row[second.count]
  }

  private static let countries: [(name: String, variants: String)] = [
    ("us", "u s us usa america american americans united states washington"),
    ("uk", "uk gb britain british britons briton london kingdom"),
    ("eu", "eu europe european union brussels"),
    ("un", "un nations"),
    ("netherlands", "netherlands dutch holland"),
    ("kyiv", "kyiv kiev"),
    ("myanmar", "myanmar burma"),
  ]

  /// The words with more than one form, and the name of each.
  private static let variants = WordTags(countries.flatMap { WordList.hashes($0.variants) })
  private static let names = countries.flatMap { country in
    WordList.hashes(country.variants).map { _ in Array(country.name.utf8) }
  }

  private static let press = words(
    """
    reuters ap afp associated press agence france presse upi bloomberg bbc cnn nbc abc cbs fox news
    times post journal guardian npr msnbc xinhua tass interfax dpa kyodo telegraph herald tribune
    globe gazette magazine newspaper politico axios
    """)

  private static let stopWords = Set(StopWords.all.map { WordHash(Array($0.utf8)).value })

  private static let articles = Set(
    ["the", "its", "their", "his", "her"].map { WordHash(Array($0.utf8)).value })

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.utf8.split { $0 <= 0x20 }.map(Array.init))
  }
}
