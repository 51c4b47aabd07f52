package import Model
import Templating

/// What the search of a site loads when a reader first uses it.
///
/// Script files that hand their data to a function, because a page that was opened from a disk may run
/// scripts beside it but not read files. `assets/search.js` of the theme tells how it reads them. Up to
/// 2 MB it is one file; else one of headlines, sections and people, others of the words by their
/// beginnings, and others of the paragraphs' identities.
package struct SearchIndex: Sendable {
  private let stories: [IndexedStory]
  private let others: [Teaser]
  private let people: PeopleIndex?
  private let languages: Set<String>

  /// The most bytes that are loaded at once.
  static let wholeSize = 2_000_000
  /// About how many bytes of words one file has.
  static let partSize = 200_000
  /// How many paragraphs' identities one file has.
  static let blocksInPart = 16_384

  init(
    _ stories: [IndexedStory], others: [Teaser], people: PeopleIndex?,
    on language: LanguageTag = .english
  ) {
    languages = Set(stories.map { ($0.teaser.language ?? language).primary })
    self.stories = stories
    self.others = others
    self.people = people
  }

  /// The files.
  /// - Complexity: O(*n* log *n*) for *n* words of the site, O(places of words).
  package var pages: [Page] { pages(wholeSize: Self.wholeSize) }

  func pages(wholeSize: Int) -> [Page] {
    let identities = identities
    let words = SearchWords(stories.map(\.entry), in: languages)
    let isWhole = words.size + identities.reduce(0) { $0 + $1.count } <= wholeSize
    let parts = words.parts(of: isWhole ? .max : Self.partSize)
    var top = SearchScript()
    top.call("index") { overview(firsts: parts.map(\.first), into: &$0) }
    var pages: [Page] = []
    func add(_ name: String, _ write: (inout JSONText) -> Void) {
      if isWhole { return top.call(name, write) }
      var script = SearchScript()
      script.call(name, write)
      pages.append(Self.page(name, script))
    }
    for (number, part) in parts.enumerated() {
      add("w\(number)") { $0.list([part.words, part.places]) { $0.text($1) } }
    }
    for (number, part) in identities.enumerated() { add("b\(number)") { $0.text(part) } }
    return [Self.page("index", top)] + pages
  }

  private static func page(_ name: String, _ script: SearchScript) -> Page {
    Page(path: "search/\(name).js", bytes: script.bytes, origin: "Content/site.yml")
  }

  /// The ten digits of each paragraph, one behind another.
  private var identities: [[UInt8]] {
    var (parts, part, count): ([[UInt8]], [UInt8], Int) = ([], [], 0)
    for story in stories {
      for identity in story.entry.identities {
        part += Array(StoryIndexEntry.digits(of: identity).utf8)
        count += 1
        if count % Self.blocksInPart == 0 {
          parts.append(part)
          part = []
        }
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }

  /// Writes all but words and paragraphs: stories, pages, people, and the words that the parts begin with.
  private func overview(firsts: [[UInt8]], into json: inout JSONText) {
    json.row(
      { $0.list(stories) { Self.story($1, into: &$0) } },
      { $0.list(others) { Self.texts([$1.title, Self.address(of: $1)], into: &$0) } },
      { $0.list(people?.entries.indices ?? 0..<0) { player($1, into: &$0) } },
      { $0.list(firsts) { $0.text($1) } })
  }

  /// Writes a headline, an address, and the sections.
  private static func story(_ story: IndexedStory, into json: inout JSONText) {
    json.row(
      { $0.text(story.teaser.title) },
      { $0.text(address(of: story.teaser)) },
      { $0.list(story.entry.headings) { heading($1, into: &$0) } })
  }

  /// Writes a heading, how many paragraphs it has, and its part of an anchor unless that is plain.
  private static func heading(
    _ heading: StoryIndexEntry.Heading, into json: inout JSONText
  ) {
    let title = heading.title ?? ""
    let number: (inout JSONText) -> Void = { $0.number(heading.blockCount) }
    if isPlain(title), Slug(title).text.isSame(as: heading.slug) {
      json.row({ $0.text(title) }, number)
    } else {
      json.row({ $0.text(title) }, number, { $0.text(heading.slug) })
    }
  }

  /// Writes a name, and the address below `people/` unless that is plain.
  private func player(_ number: Int, into json: inout JSONText) {
    guard let people else { return }
    let (name, link) = (people.entries[number].name, people.link(toEntry: number))
    let isPlain = Self.isPlain(name) && link.isSame(as: "people/index.html#" + Slug(name).text)
    let address = String(Substring(link.utf8.dropFirst("people/".utf8.count)))
    Self.texts(isPlain ? [name] : [name, address], into: &json)
  }

  private static func texts(_ texts: [String], into json: inout JSONText) {
    json.list(texts) { $0.text($1) }
  }

  private static func address(of teaser: Teaser) -> String {
    PagePlace.home.link(toFolder: teaser.path)
  }

  /// Whether the script makes the same slug of a title: of plain letters and digits, without apostrophes.
  private static func isPlain(_ title: String) -> Bool {
    !title.isEmpty && title.utf8.count <= 80
      && title.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x80 && $0 != UInt8(ascii: "'") }
  }
}
