import Model

/// The reports that an explainer cites, each with the places that cite it.
struct SourceList {
  /// A report in the list.
  struct Entry {
    /// The number that citations carry.
    let number: Int
    /// The report.
    let article: Article
    /// The paragraphs that cite it, in the order of the page.
    var places: [Place]
  }

  /// A paragraph that cites a report.
  struct Place {
    /// The paragraph's address on the page.
    let anchor: String
    /// The title of its section; nil in the lead.
    let section: String?
  }

  /// The reports, by number.
  private(set) var entries: [Entry] = []

  /// The sources of an explainer.
  /// - Complexity: O(*n* log *n*) for *n* paragraphs.
  init(_ explainer: Explainer) {
    var citing: [(number: Int, article: Int, place: Place)] = []
    for section in explainer.sections {
      for case .block(let block) in section.items {
        let place = Place(anchor: block.anchor, section: section.title)
        citing.append((block.citation.source, block.reference.article, place))
      }
    }
    // Swift's sort keeps equal elements in their order, so places stay in the order of the page.
    for (number, article, place) in citing.sorted(by: { $0.number < $1.number }) {
      if entries.last?.number != number {
        let article = explainer.story.articles[article]
        entries.append(Entry(number: number, article: article, places: []))
      }
      entries[entries.count - 1].places.append(place)
    }
  }

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
