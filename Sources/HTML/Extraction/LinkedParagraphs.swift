/// Cuts the `articleBody` of a page's linked data into paragraphs, each with its place in the page.
struct LinkedParagraphs {
  private var text: [UInt8] = []
  /// The byte of the page that each byte of the text was written at.
  private var origins: [Int] = []
  private var end = 0

  /// The paragraphs of the longest `articleBody` of a page.
  /// - Parameters:
  ///   - source: the page's text.
  ///   - page: the same page, parsed.
  /// - Returns: the paragraphs in order; none when the page has no such text.
  /// - Complexity: O(bytes)
  static func blocks(in source: [UInt8], _ page: Page) -> [TextBlock] {
    var best = LinkedParagraphs()
    let key = Array("\"articleBody\"".utf8)
    for node in page.nodes.indices where page.nodes[node].tag == .script {
      for text in page.contents(of: node) where page.nodes[text].from >= 0 {
        let range = Int(page.nodes[text].from)..<Int(page.nodes[text].upTo)
        var index = range.lowerBound
        while let place = Bytes.find(key, in: source[index..<range.upperBound]) {
          index = place + key.count
          let found = LinkedParagraphs(source[index..<range.upperBound])
          if found.text.count > best.text.count { best = found }
        }
      }
    }
    return best.blocks
  }

  private init() {}

  /// Reads the string behind a key.
  private init(_ source: ArraySlice<UInt8>) {
    var index = source.startIndex
    while index < source.endIndex, source[index] <= 0x20 || source[index] == 0x3A { index += 1 }
    guard index < source.endIndex, source[index] == 0x22 else { return }
    index += 1
    while index < source.endIndex, source[index] != 0x22 {
      var length = 1
      if source[index] == 0x5C {
        let (letters, width) = JSONReader.escaped(source[index...])
        for letter in letters { add(letter, index) }
        length = width
      } else {
        add(source[index], index)
      }
      index += length
      end = index
    }
  }

  private mutating func add(_ letter: UInt8, _ origin: Int) {
    text.append(letter)
    origins.append(origin)
  }

  private var blocks: [TextBlock] {
    var blocks: [TextBlock] = []
    var start = 0
    for index in text.indices where text[index] == 0x0A || startsBlock(index) {
      append(start..<index, to: &blocks)
      start = index
    }
    append(start..<text.count, to: &blocks)
    return blocks
  }

  /// Whether a tag begins here that parts paragraphs.
  private func startsBlock(_ index: Int) -> Bool {
    guard text[index] == 0x3C else { return false }
    let name = Bytes.lowercased(text[index...].dropFirst().prefix(3))
    return ["p>", "p ", "/p>", "br", "li", "h2", "h3", "ul", "div"].contains {
      name.starts(with: $0.utf8)
    }
  }

  private func append(_ range: Range<Int>, to blocks: inout [TextBlock]) {
    guard !range.isEmpty else { return }
    let words = TextCleaning.plain(String(decoding: text[range], as: UTF8.self))
    guard !words.isEmpty else { return }
    let letters = Array(words.utf8)
    let stop = range.upperBound < origins.count ? origins[range.upperBound] : end
    blocks.append(
      TextBlock(
        kind: .paragraph, text: letters, pieces: [origins[range.lowerBound]..<stop],
        characters: Bytes.characters(in: letters[...])))
  }
}
