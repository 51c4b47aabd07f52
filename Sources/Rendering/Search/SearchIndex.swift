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

  /// The most bytes that are loaded at once.
  static let wholeSize = 2_000_000
  /// About how many bytes of words one file has.
  static let partSize = 200_000
  /// How many paragraphs' identities one file has.
  static let blocksInPart = 16_384

  init(_ stories: [IndexedStory], others: [Teaser], people: PeopleIndex?) {
    self.stories = stories
    self.others = others
    self.people = people
  }

  /// The files.
  /// - Complexity: O(*n* log *n*) for *n* words of the site, O(places of words).
  package var pages: [Page] { pages(wholeSize: Self.wholeSize) }

  func pages(wholeSize: Int) -> [Page] {
    let identities = identities
    let words = SearchWords(stories.map(\.entry))
    let isWhole = words.size + identities.reduce(0) { $0 + $1.count } <= wholeSize
    let parts = words.parts(of: isWhole ? .max : Self.partSize)
    var top = SearchScript()
    top.call("index") { overview(firsts: parts.map(\.first), into: &$0) }
    var pages: [Page] = []
    func add(_ name: String, _ write: (inout SearchScript) -> Void) {
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

  /// `[stories, pages, people, where the parts begin]`
  private func overview(firsts: [[UInt8]], into script: inout SearchScript) {
    script.list(0..<4) { script, part in
      switch part {
      case 0: script.list(stories) { Self.story($1, into: &$0) }
      case 1: script.list(others) { Self.pair($1.title, $1.path, into: &$0) }
      case 2: persons(into: &script)
      default: script.list(firsts) { $0.text($1) }
      }
    }
  }

  /// A headline, an address, and the sections: each a heading, how many paragraphs, its part of an anchor.
  ///
  /// The latter only where it is not the heading in small letters with hyphens.
  private static func story(_ story: IndexedStory, into script: inout SearchScript) {
    script.list(0..<3) { script, part in
      switch part {
      case 0: script.text(story.teaser.title)
      case 1: script.text(PagePlace.home.link(toFolder: story.teaser.path))
      default:
        script.list(story.entry.headings) { script, heading in
          let title = heading.title ?? ""
          let isPlain = Self.isPlain(title) && Slug(title).text.isSame(as: heading.slug)
          script.list(0..<(isPlain ? 2 : 3)) { script, part in
            switch part {
            case 0: script.text(title)
            case 1: script.number(heading.blockCount)
            default: script.text(heading.slug)
            }
          }
        }
      }
    }
  }

  /// `[headline, address]`
  private static func pair(_ title: String, _ path: String, into script: inout SearchScript) {
    script.list([title, PagePlace.home.link(toFolder: path)]) { $0.text($1) }
  }

  /// Everybody in the index of people: a name and an address below `people/`.
  ///
  /// The latter only where it is not the name in small letters with hyphens on the first page.
  private func persons(into script: inout SearchScript) {
    guard let people else { return script.list(0..<0) { _, _ in } }
    script.list(people.entries.indices) { script, number in
      let (name, link) = (people.entries[number].name, people.link(toEntry: number))
      let isPlain =
        Self.isPlain(name) && link.isSame(as: "people/index.html#" + Slug(name).text)
      let address = isPlain ? [] : [String(Substring(link.utf8.dropFirst("people/".utf8.count)))]
      script.list([name] + address) { $0.text($1) }
    }
  }

  /// Whether the script makes the same slug of a title: of plain letters and digits without apostrophes.
  private static func isPlain(_ title: String) -> Bool {
    !title.isEmpty && title.utf8.count <= 80
      && title.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x80 && $0 != 0x27 }
  }
}
