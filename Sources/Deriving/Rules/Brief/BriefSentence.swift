import Model
import Prose

/// The first sentence of a paragraph, when it can tell of the story without its neighbours.
struct BriefSentence {
  /// The sentence, without a dateline before it.
  let passage: Passage
  /// The section of its paragraph; nil in the lead.
  let section: Int?
  /// How good a choice it is.
  let points: Int
  /// The words that it tells something with, each once.
  private let words: [UInt64]

  /// A sentence with fewer words of matter is a remark: "Officials sounded hopeful".
  private static let fewestWords = 6

  /// The sentences of a page that stand alone, in the order of reading.
  ///
  /// Only first sentences: the ones behind them lean on what was said.
  /// - Complexity: O(words of the first sentences)
  static func all(in reporting: Reporting) -> [BriefSentence] {
    var vocabulary = BriefVocabulary()
    for entry in reporting.entries {
      if let first = entry.paragraph.sentences.first {
        vocabulary.add(entry.paragraph.tokens(in: first), of: entry.paragraph)
      }
    }
    var sentences: [BriefSentence] = []
    var (article, place) = (-1, 0)
    for entry in reporting.entries {
      place = entry.reference.article == article ? place + 1 : 0
      article = entry.reference.article
      let found = BriefSentence(
        entry, place: place, ofArticles: reporting.story.articles.count, vocabulary)
      if let found { sentences.append(found) }
    }
    return sentences
  }

  /// Reads the sentence of the paragraph at a place of its report; nil when it cannot stand alone.
  private init?(
    _ entry: Reporting.Entry, place: Int, ofArticles articles: Int, _ vocabulary: BriefVocabulary
  ) {
    let paragraph = entry.paragraph
    guard let whole = paragraph.sentences.first else { return nil }
    let start = place == 0 ? Self.start(of: whole, in: paragraph) : whole.lowerBound
    let range = start..<whole.upperBound
    let tokens = paragraph.tokens(in: range)
    guard SentenceIndependence.holds(of: range, tokens, in: paragraph) else { return nil }
    passage = Passage(entry.reference, range)
    section = entry.section
    words = BriefVocabulary.words(of: tokens, in: paragraph)
    guard words.count >= Self.fewestWords else { return nil }
    points =
      vocabulary.centrality(of: words) * (10 + 10 * (entry.reference.article + 1) / articles)
      * (12 - min(place, 6))
  }

  /// Where a report's first sentence begins, behind the place and the agency before it.
  private static func start(of sentence: Range<Int>, in paragraph: Paragraph) -> Int {
    let opening = BlockText(folding: paragraph.bytes.prefix(160))
    var start = max(sentence.lowerBound, Prose.Dateline(opening)?.prefix.upperBound ?? 0)
    while start < sentence.upperBound, paragraph.bytes[start] == UInt8(ascii: " ") { start += 1 }
    return min(start, sentence.upperBound)
  }

  /// Whether two share half of the words of the shorter one.
  func resembles(_ other: BriefSentence) -> Bool {
    let shared = words.count { other.words.contains($0) }
    return shared * 2 >= min(words.count, other.words.count)
  }
}
