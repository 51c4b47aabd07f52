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
  private let words: ArraySlice<Int32>

  /// A sentence with fewer words of matter is a remark: "Officials sounded hopeful".
  private static let fewestWords = 6

  /// The sentences of a page that stand alone, in the order of reading.
  ///
  /// Only first sentences: the ones behind them lean on what was said.
  /// - Complexity: O(words of the first sentences)
  static func all(in reporting: Reporting) -> [BriefSentence] {
    var (candidates, words): ([Candidate], [Int32]) = ([], [])
    var vocabulary = BriefVocabulary()
    var (article, place) = (-1, 0)
    for number in reporting.entries.indices {
      let entry = reporting.entries[number]
      place = entry.reference.article == article ? place + 1 : 0
      article = entry.reference.article
      guard let whole = entry.paragraph.sentences.first else { continue }
      let start = words.count
      vocabulary.read(entry.paragraph.tokens(in: whole), of: entry.paragraph, into: &words)
      vocabulary.count(words[start...])
      guard let range = standing(whole, of: entry.paragraph, isFirst: place == 0) else { continue }
      var own = start..<words.count
      if range != whole {
        vocabulary.read(entry.paragraph.tokens(in: range), of: entry.paragraph, into: &words)
        own = own.upperBound..<words.count
      }
      guard own.count >= fewestWords else { continue }
      candidates.append(Candidate(entry: number, place: place, range: range, words: own))
    }
    let articles = reporting.story.articles.count
    return candidates.map { candidate in
      BriefSentence(
        candidate, reporting.entries[candidate.entry], ofArticles: articles,
        words[candidate.words], vocabulary)
    }
  }

  /// A sentence that stands alone, before all words of the story are counted.
  private struct Candidate {
    /// The number of its paragraph's entry.
    let entry: Int
    /// The place of its paragraph in the report.
    let place: Int
    let range: Range<Int>
    let words: Range<Int>
  }

  private init(
    _ candidate: Candidate, _ entry: Reporting.Entry, ofArticles articles: Int,
    _ words: ArraySlice<Int32>, _ vocabulary: BriefVocabulary
  ) {
    passage = Passage(entry.reference, candidate.range)
    section = entry.section
    self.words = words
    points =
      vocabulary.centrality(of: words) * (10 + 10 * (entry.reference.article + 1) / articles)
      * (12 - min(candidate.place, 6))
  }

  /// The bytes of a paragraph's first sentence, a dateline left out; nil when it cannot stand alone.
  private static func standing(
    _ whole: Range<Int>, of paragraph: Paragraph, isFirst: Bool
  ) -> Range<Int>? {
    let start = isFirst ? start(of: whole, in: paragraph) : whole.lowerBound
    let range = start..<whole.upperBound
    return SentenceIndependence.holds(of: range, paragraph.tokens(in: range), in: paragraph)
      ? range : nil
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
