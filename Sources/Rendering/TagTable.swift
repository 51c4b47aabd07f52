import Model

/// The subjects of a site's pages and stories, or the terms of a taxonomy, in the order of their addresses.
struct TagTable: Sendable {
  /// One subject.
  struct Entry: Sendable {
    /// The last part of its address.
    let slug: String
    /// How it is written: of several spellings the first in the order of bytes.
    var title: String
    /// What is about it, the newest first, by numbers on the shelf.
    var members: [Int32] = []
  }

  /// The subjects.
  private(set) var entries: [Entry] = []
  /// The folder of their lists: `tags`, or the taxonomy's name.
  let folder: String
  /// What all of it is called; the program itself names the list of all subjects.
  let title: String

  /// The subjects of all teasers; spellings with one slug are one subject.
  /// - Complexity: O(*n*) look-ups for *n* tags; a slug is made once a spelling.
  init(_ shelf: TeaserShelf, by taxonomy: Taxonomy? = nil) {
    folder = taxonomy?.name ?? Self.folder
    title = taxonomy?.title ?? Self.folder
    var bySpelling: [Spelling: Int] = [:]
    var bySlug: [String: Int] = [:]
    for (index, teaser) in shelf.teasers.enumerated() {
      for tag in taxonomy.map({ teaser.terms[$0] }) ?? teaser.tags {
        let number = bySpelling[Spelling(text: tag)] ?? number(of: tag, &bySlug)
        bySpelling[Spelling(text: tag)] = number
        if entries[number].members.last != Int32(index) {
          entries[number].members.append(Int32(index))
        }
      }
    }
    entries.sort { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) }
  }

  /// The address of a subject's list: `tags/energy`.
  static func path(of tag: String, in folder: String = folder) -> String {
    folder + "/" + Slug(tag).text
  }

  /// The address of the list of all subjects.
  static let folder = "tags"

  private mutating func number(of tag: String, _ bySlug: inout [String: Int]) -> Int {
    let slug = Slug(tag).text
    guard let number = bySlug[slug] else {
      entries.append(Entry(slug: slug, title: tag))
      bySlug[slug] = entries.count - 1
      return entries.count - 1
    }
    if tag.utf8.lexicographicallyPrecedes(entries[number].title.utf8) {
      entries[number].title = tag
    }
    return number
  }
}

/// A tag letter for letter: a `String` would count two ways to write an accent as one, and which of
/// them is met first must not matter.
private struct Spelling: Hashable {
  let text: String

  static func == (first: Spelling, second: Spelling) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    let isWhole: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isWhole == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}
