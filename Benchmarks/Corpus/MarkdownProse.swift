/// Writes made-up pages in Markdown: the news of `SpeedProse` with what editors mark up.
struct MarkdownProse {
  private var prose: SpeedProse
  private var text = ""
  private let link: (Int) -> String

  /// A page's text.
  /// - Parameters:
  ///   - seed: what the text is made of.
  ///   - link: the address of another page, by any number.
  init(seed: UInt64, link: @escaping (Int) -> String) {
    prose = SpeedProse(seed: seed)
    self.link = link
  }

  /// A title of some words.
  mutating func title() -> String { prose.words(4...8) }

  /// A sentence that says what it is about.
  mutating func summary() -> String { prose.words(12...20) + "." }

  /// A number for the shape of what is written.
  mutating func pick(_ range: ClosedRange<Int>) -> Int { prose.pick(range) }

  /// A text of about so many bytes: an opening, then parts with headings.
  mutating func body(bytes: Int) -> String {
    text = ""
    for _ in 0..<2 { paragraph() }
    while text.utf8.count < bytes {
      block("## " + prose.subhead())
      for _ in 0..<prose.pick(2...4) { paragraph() }
      special()
    }
    return text
  }

  /// What is not a paragraph; tables are rare, as they are in news.
  private mutating func special() {
    switch prose.pick(0...9) {
    case 0...3: list(ordered: false)
    case 4: list(ordered: true)
    case 5: block("> " + marked(prose.words(12...24)) + ".")
    case 6: code()
    case 7: table()
    case 8:
      block("### " + prose.words(2...5))
      paragraph()
    default: paragraph()
    }
  }

  private mutating func block(_ lines: String) { text += lines + "\n\n" }

  private mutating func paragraph() { block(marked(prose.paragraph())) }

  private mutating func list(ordered: Bool) {
    let items = (1...prose.pick(3...6)).map { number in
      (ordered ? "\(number). " : "- ") + marked(prose.words(5...14))
    }
    block(items.joined(separator: "\n"))
  }

  private mutating func code() {
    let lines = (0..<prose.pick(2...5)).map { "record \($0): \(prose.words(3...6)) <\($0 * 37)>" }
    block("```\n" + lines.joined(separator: "\n") + "\n```")
  }

  private mutating func table() {
    let rows = (0..<prose.pick(3...6)).map { _ in
      "| \(prose.words(1...3)) | \(prose.pick(2...990)) | \(prose.words(2...4)) |"
    }
    block("| Place | Number | Remark |\n|---|---:|---|\n" + rows.joined(separator: "\n"))
  }

  /// The words with one mark or two among them: emphasis, strong words, code, a link.
  private mutating func marked(_ text: String) -> String {
    var words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    for _ in 0..<prose.pick(0...2) {
      let place = prose.pick(0...(words.count - 1))
      guard words[place].utf8.allSatisfy(Self.isLetter) else { continue }
      words[place] = mark(words[place])
    }
    return words.joined(separator: " ")
  }

  private mutating func mark(_ word: String) -> String {
    switch prose.pick(0...9) {
    case 0...3: "*\(word)*"
    case 4, 5: "**\(word)**"
    case 6: "`\(word)`"
    default: "[\(word)](/\(link(prose.pick(0...999_999)))/)"
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
