import Templating

/// The headings of a text that has become HTML, as a list of contents.
struct PageContents {
  /// A heading of the second level with those of the third below it.
  struct Entry: Hashable {
    /// Its words.
    let title: String
    /// Its `id`.
    let identifier: String
    /// The headings below it.
    var inner: [Entry] = []
  }

  /// The headings of the second and third level; one of the third that comes first stands alone.
  private(set) var entries: [Entry] = []
  private var count = 0

  /// A shorter text needs no list.
  static let fewest = 3

  /// Finds the headings that have an `id`.
  /// - Complexity: O(length)
  init(_ html: [UInt8]) {
    for heading in HeadingScan(html).headings where heading.level == 2 || heading.level == 3 {
      guard let entry = Self.entry(of: heading, in: html) else { continue }
      count += 1
      if heading.level == 3, !entries.isEmpty {
        entries[entries.count - 1].inner.append(entry)
      } else {
        entries.append(entry)
      }
    }
  }

  /// The list for templates; null for fewer headings than are worth it.
  var value: TemplateValue {
    count < Self.fewest ? .null : TemplateValue(framing: entries.map(Self.value))
  }

  private static func value(_ entry: Entry) -> TemplateValue {
    [
      "title": .text(entry.title), "url": .text("#" + entry.identifier),
      "inner": TemplateValue(framing: entry.inner.map(value)),
    ]
  }

  private static let opening = Array(" id=\"".utf8)
  private static let headingEnd = Array("</h".utf8)

  /// `<h2 id="money">Money</h2>`.
  private static func entry(of heading: HeadingScan.Heading, in html: [UInt8]) -> Entry? {
    let rest = html[(heading.offset + 3)...]
    guard rest.starts(with: opening) else { return nil }
    let name = rest.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }
    let words = html[name.endIndex...].drop { $0 != UInt8(ascii: ">") }.dropFirst()
    let title = MarkupText.plain(words, until: headingEnd)
    guard !name.isEmpty, !title.isEmpty else { return nil }
    return Entry(title: title, identifier: MarkupText.plain(name))
  }
}
