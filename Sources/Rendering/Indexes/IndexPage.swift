package import Model
import Templating

/// One page of the index of sources or of people.
package struct IndexPage: Sendable {
  /// Which index it belongs to.
  package enum Kind: String, CaseIterable, Sendable {
    /// Who reported what.
    case sources
    /// Who plays a part where.
    case people
  }

  /// Which index it belongs to.
  package let kind: Kind
  /// Which page of the index it is, from 1.
  package let number: Int
  /// How many pages the index has.
  package let count: Int
  /// A fingerprint of all that it shows besides the frame of every page.
  package let fingerprint: Fingerprint
  let letters: [IndexLetter]
  let contents: @Sendable (PagePlace, Wording) -> [TemplateObject.Entry]

  /// The file it becomes, below the site's root.
  package var path: String { Self.place(of: kind, number).file }

  /// How many entries a page of an index has.
  static let size = 500

  /// The place of a page of an index.
  static func place(of kind: Kind, _ number: Int) -> PagePlace {
    PagePlace(folder: number == 1 ? kind.rawValue : "\(kind.rawValue)/page/\(number)")
  }

  /// How many pages so many entries need; an index without entries has one that says so.
  static func count(for entries: Int) -> Int { max(1, (entries + size - 1) / size) }

  /// The entries of a page.
  static func range(of number: Int, in entries: Int) -> Range<Int> {
    (number - 1) * size..<min(number * size, entries)
  }
}

/// A letter under which an index has names, and the first of them.
struct IndexLetter: Hashable, Sendable {
  /// The letter; nil for all organisations, which stand behind the people.
  let title: String?
  /// The page of the index.
  let page: Int
  /// The `id` of the first entry there.
  let id: String

  /// The letters of names in order; indexes that a reader can take in at a glance have none.
  static func all(_ names: [(key: String, page: Int, id: String)]) -> [IndexLetter] {
    var letters: [IndexLetter] = []
    for name in names {
      let title = title(of: name.key)
      if letters.last?.title != title {
        letters.append(IndexLetter(title: title, page: name.page, id: name.id))
      }
    }
    return names.count < 30 ? [] : letters
  }

  private static func title(of key: String) -> String {
    guard let first = key.unicodeScalars.first else { return "…" }
    if (0x30...0x39).contains(first.value) { return "0–9" }
    return first.properties.titlecaseMapping
  }
}
