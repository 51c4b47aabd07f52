import Markdown
import Templating

/// The headings of a text, as a list of contents.
struct PageContents {
  /// A heading of the second level with those of the third below it.
  struct Entry: Hashable {
    /// The heading.
    let heading: MarkdownHeading
    /// The headings below it.
    var inner: [Entry] = []
  }

  /// The headings of the second and third level; one of the third that comes first stands alone.
  private(set) var entries: [Entry] = []
  private var count = 0

  /// A shorter text needs no list.
  static let fewest = 3

  /// The contents of a text; headings without words lead nowhere that a reader would look for.
  init(_ headings: [MarkdownHeading]) {
    for heading in headings
    where (2...3).contains(heading.level) && !heading.text.isEmpty {
      count += 1
      if heading.level == 3, !entries.isEmpty {
        entries[entries.count - 1].inner.append(Entry(heading: heading))
      } else {
        entries.append(Entry(heading: heading))
      }
    }
  }

  /// The list for templates; null for fewer headings than are worth it.
  var value: TemplateValue {
    count < Self.fewest ? .null : TemplateValue(framing: entries.map(Self.value))
  }

  private static func value(_ entry: Entry) -> TemplateValue {
    [
      "title": .text(entry.heading.text), "url": .text("#" + entry.heading.identifier),
      "inner": TemplateValue(framing: entry.inner.map(value)),
    ]
  }
}
