/// The blocks of an article's box, from which the rules cut what is no part of the text.
struct BodyText {
  /// The blocks that are left, in order.
  var blocks: [TextBlock]
  /// The headline's words.
  let headline: FoldedTitle?
  /// The heading that is the headline; nil when none is.
  let headlineNode: Int?
  /// The people who wrote it.
  let byline: [String]
  /// The page they stand in.
  let page: Page

  /// All rules, in the order in which they are applied.
  static let rules: [@Sendable (inout BodyText) -> Void] = [
    NextHeadline.cut, EndLabels.cut, Cards.cut, Labels.cut, LinkedBlocks.cut, HeadlineRepeats.cut,
    LeadLines.cut, TailLines.cut, SignOffs.cut,
  ]

  /// Applies all rules.
  mutating func clean() { for rule in Self.rules { rule(&self) } }

  /// The characters that are left.
  var characters: Int { blocks.reduce(0) { $0 + $1.characters } }
}

extension TextBlock {
  /// Whether it reads like a sentence: long enough, few links, and ended by a mark.
  var isSentence: Bool {
    guard characters >= 40, linkShare < 0.5, !isHeading, isText else { return false }
    return endsSentence || characters >= 160
  }

  /// Whether an editor would take it for a sentence, so that it should not vanish without a word.
  package var readsAsSentence: Bool { isSentence }

  /// Whether its last letter is a mark that ends sentences, quotation marks and brackets aside.
  var endsSentence: Bool {
    var rest = text[...]
    while let last = rest.last {
      if [0x22, 0x27, 0x29, 0x5D].contains(last) {
        rest.removeLast()
      } else if rest.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
        || rest.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
      {
        rest.removeLast(3)
      } else {
        return [0x2E, 0x21, 0x3F, 0x3A].contains(last)
          || rest.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
          || rest.suffix(3).elementsEqual([0xE3, 0x80, 0x82])
      }
    }
    return false
  }

  /// Its first words, for comparing with phrases.
  var lineWords: [[UInt8]] { LineWords.split(text.prefix(400)) }
}
