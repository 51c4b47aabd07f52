import Model

/// The reports that an explainer cites, each with the places that cite it.
struct SourceList {
  /// A report in the list.
  struct Entry {
    /// The number that citations carry.
    let number: Int
    /// The report.
    let article: Article
    /// The paragraphs that cite it, in the order of the page; also those it has a copy of.
    var places: [ParagraphPlace]
  }

  /// The reports, by number.
  private(set) var entries: [Entry] = []

  /// The sources of an explainer; a report of which nothing is shown is not one.
  /// - Complexity: O(*n* log *n*) for *n* paragraphs and their copies.
  init(_ explainer: Explainer) {
    var citing: [(article: Int, place: ParagraphPlace)] = []
    for section in explainer.sections {
      for block in section.blocks {
        let place = ParagraphPlace(anchor: block.anchor, section: section.title)
        var articles = [block.reference.article]
        for copy in block.carriers(in: explainer.story)
        where !articles.contains(copy.article) {
          articles.append(copy.article)
        }
        citing += articles.map { ($0, place) }
      }
    }
    // Swift's sort keeps equal elements in their order, so places stay in the order of the page.
    for (article, place) in citing.sorted(by: { $0.article < $1.article }) {
      let number = Self.number(ofArticle: article)
      if entries.last?.number != number {
        let article = explainer.story.articles[article]
        entries.append(Entry(number: number, article: article, places: []))
      }
      entries[entries.count - 1].places.append(place)
    }
  }

  /// The number of a report in the list: its number in the story, counted from 1.
  static func number(ofArticle article: Int) -> Int { article + 1 }

  /// The letters of the backlink with so many before it: a, b, and after z come aa, ab.
  static func letters(_ index: Int) -> String {
    var rest = index + 1
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "a") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
