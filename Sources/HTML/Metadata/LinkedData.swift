/// What a page's JSON-LD says of its article (https://schema.org/Article).
struct LinkedData {
  /// The objects that are articles, the likeliest first.
  let articles: [JSONValue]
  /// Objects of the page itself, which templates fill in.
  let pages: [JSONValue]
  /// All objects that have an `@id`, to which others may refer.
  private let named: [String: JSONValue]

  /// Reads all scripts of a page that hold linked data.
  init(_ page: Page) {
    var objects: [JSONValue] = []
    for node in page.nodes.indices where page.nodes[node].tag == .script {
      guard let type = page.value(.type, of: node),
        Bytes.contains("ld+json", in: Bytes.lowercased(type)[...])
      else { continue }
      for value in JSONReader.values(in: page.rawText(of: node)) { Self.collect(value, &objects) }
    }
    articles = objects.filter { Self.rank($0) == 2 } + objects.filter { Self.rank($0) == 1 }
    pages = objects.filter { Self.rank($0) == 0 }
    named = Dictionary(
      objects.compactMap { object in object["@id"]?.text.map { ($0, object) } },
      uniquingKeysWith: { first, second in
        second["name"] != nil && first["name"] == nil ? second : first
      })
  }

  /// Objects may lie in lists and in `@graph`; two levels are enough for all that were seen.
  private static func collect(_ value: JSONValue, _ objects: inout [JSONValue]) {
    var waiting = [(value, 0)]
    var place = 0
    while place < waiting.count, objects.count < 500 {
      let (value, depth) = waiting[place]
      place += 1
      guard depth < 6 else { continue }
      switch value {
      case .list(let values): waiting += values.map { ($0, depth + 1) }
      case .object(let pairs):
        objects.append(value)
        for pair in pairs where ["@graph", "mainEntity", "mainEntityOfPage"].contains(pair.key) {
          waiting.append((pair.value, depth + 1))
        }
      default: break
      }
    }
  }

  /// 2 for articles, 1 for what may be one, 0 for the page, -1 for anything else.
  private static func rank(_ object: JSONValue) -> Int {
    var rank = -1
    for type in object["@type"]?.entries ?? [] {
      guard let name = type.text else { continue }
      let bytes = Array(name.utf8)[...]
      if ["Article", "Posting", "Report", "NewsStory"].contains(where: {
        Bytes.contains($0, in: bytes)
      }) {
        rank = max(rank, 2)
      } else if Bytes.contains("Review", in: bytes) && !Bytes.contains("Aggregate", in: bytes) {
        rank = max(rank, 1)
      } else if Bytes.contains("WebPage", in: bytes) || Bytes.contains("ItemPage", in: bytes) {
        rank = max(rank, 0)
      }
    }
    return rank
  }

  /// The first text of a key among the articles.
  func text(_ key: String) -> String? {
    articles.lazy.compactMap { $0[key]?.text }.map(TextCleaning.plain).first { !$0.isEmpty }
  }

  /// The first text of a key among the page's own objects.
  func pageText(_ key: String) -> String? { pages.lazy.compactMap { $0[key]?.text }.first }

  /// The names of people or organisations that a key holds, with what each is.
  func names(_ key: String, in object: JSONValue) -> [(name: String, isOrganisation: Bool)] {
    (object[key]?.entries ?? []).flatMap { entry -> [(name: String, isOrganisation: Bool)] in
      if let text = entry.text { return [(TextCleaning.plain(text), false)] }
      let known = entry["name"] == nil ? entry["@id"]?.text.flatMap { named[$0] } ?? entry : entry
      let isOrganisation =
        known["@type"]?.entries.contains {
          $0.text?.utf8.elementsEqual("Organization".utf8) == true
            || $0.text?.utf8.elementsEqual("NewsMediaOrganization".utf8) == true
        } == true
      return (known["name"]?.entries ?? []).compactMap(\.text)
        .map { (TextCleaning.plain($0), isOrganisation) }
    }
  }
}
