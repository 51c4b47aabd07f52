import Model
import Prose

/// Which reports of a story are earlier versions of later ones by the same outlet.
///
///     10 March  wire-dam           "Dam fails, 14 dead"            ──┐
///     11 March  wire-dam-update-1  "UPDATE 1-Dam fails, 17 dead"   ◀─┘ takes its place
///
/// A version takes the place of an earlier one when it comes later, by date or by the number of
/// its mark, and
/// - it is marked (`UPDATE 2-`, `2nd Ld-Writethru`, `Updated:`, `CORRECTED-`, `dam-v2.txt`) and
///   has the headline or file name of the earlier one or three in ten of its paragraphs; or
/// - six in ten of the paragraphs of the earlier one are in it, in the same words or with newer
///   numbers. A follow-up that repeats the background shares less.
///
/// Outlets never supersede each other.
struct StoryVersions {
  /// The newest version of each article; nil when it is the newest itself.
  let newest: [Int?]

  /// Finds the versions of a story's articles.
  /// - Complexity: O(articles² · headline + pairs log pairs)
  init(_ story: Story, _ kin: ParagraphKin) {
    let articles = story.articles.map(DatedVersion.init)
    var direct = [Int?](repeating: nil, count: articles.count)
    let ordered = Self.ordered(articles)
    let shared = ordered.isEmpty ? nil : SharedParagraphs(kin, articleCount: articles.count)
    for (old, new) in ordered {
      guard let share = shared?.share(of: old, in: new),
        direct[old].map({ articles[$0].precedes(articles[new]) }) ?? true,
        Self.isVersion(articles[new], of: articles[old], share)
      else { continue }
      direct[old] = new
    }
    newest = direct.indices.map { Self.end(of: $0, direct) }
  }

  /// The pairs of articles of which the first is the earlier by one outlet, in order.
  private static func ordered(_ articles: [DatedVersion]) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    for old in articles.indices {
      for new in articles.indices where articles[old].precedes(articles[new]) {
        pairs.append((old, new))
      }
    }
    return pairs
  }

  private static func isVersion(
    _ new: DatedVersion, of old: DatedVersion, _ share: SharedParagraphs.Share
  ) -> Bool {
    if new.mark.isMarked, share.isAtLeast(tenths: 3) || new.hasTitle(of: old) { return true }
    return share.common >= 3 && share.isAtLeast(tenths: 6)
  }

  /// A version always precedes the next, so the way has an end.
  private static func end(of article: Int, _ direct: [Int?]) -> Int? {
    var last = direct[article]
    while let current = last, let next = direct[current] { last = next }
    return last
  }
}

/// An article as far as its place among the versions is concerned.
private struct DatedVersion {
  let outlet: [UInt8]
  let date: CalendarDate?
  let mark: VersionMark
  private let headline: String
  private let fileName: String

  init(_ article: Article) {
    (headline, fileName) = (article.details.headline, article.id)
    outlet = NormalisedText.bytes(of: article.details.outlet).map { $0 &- 0x41 < 26 ? $0 | 32 : $0 }
    date = article.details.updated ?? article.details.published
    mark = VersionMark.later(.headline(headline), .fileName(fileName))
  }

  /// Whether this one is the earlier of two by one outlet; without dates only marks tell.
  func precedes(_ other: DatedVersion) -> Bool {
    guard outlet == other.outlet, !outlet.isEmpty else { return false }
    if let date, let later = other.date, date != later { return date < later }
    return mark < other.mark
  }

  /// Whether headline or file name are those of an earlier version, marks and dates aside.
  func hasTitle(of old: DatedVersion) -> Bool {
    let (name, oldName) = (
      VersionMark.words(ofFileName: fileName), VersionMark.words(ofFileName: old.fileName)
    )
    // An outlet's name alone names no report.
    if name == oldName, name.count > 1 { return true }
    let words = Set(VersionMark.words(ofHeadline: headline))
    let oldWords = Set(VersionMark.words(ofHeadline: old.headline))
    let common = words.intersection(oldWords).count
    return common >= 3 && common * 2 >= max(words.count, oldWords.count)
  }
}

/// How many paragraphs of each article another one has, in the same words or with newer numbers.
private struct SharedParagraphs {
  /// A count out of a whole.
  struct Share {
    let common: Int
    let whole: Int

    func isAtLeast(tenths: Int) -> Bool { common > 0 && common * 10 >= whole * tenths }
  }

  private var sizes: [Int]
  private var common: [[Int]]

  init(_ kin: ParagraphKin, articleCount: Int) {
    sizes = [Int](repeating: 0, count: articleCount)
    for reference in kin.references { sizes[reference.article] += 1 }
    common = Array(repeating: [Int](repeating: 0, count: articleCount), count: articleCount)
    var last: (paragraph: Int, article: Int)?
    for found in Self.found(kin) where last.map({ $0 != found }) ?? true {
      common[kin.references[found.paragraph].article][found.article] += 1
      last = found
    }
  }

  func share(of old: Int, in new: Int) -> Share {
    Share(common: common[old][new], whole: sizes[old])
  }

  /// Every paragraph with the articles that have it too, sorted.
  private static func found(_ kin: ParagraphKin) -> [(paragraph: Int, article: Int)] {
    kin.pairs.filter { $0.kinship == .copy || $0.kinship == .update }
      .flatMap { pair in
        [
          (pair.first, kin.references[pair.second].article),
          (pair.second, kin.references[pair.first].article),
        ]
      }
      .sorted(by: <)
  }
}
