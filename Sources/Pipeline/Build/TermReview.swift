import Model
import Reading
import Rendering

/// Finds tags and terms that are meant to be one and are two: `bridge` and `bridges`, `North-East` and
/// `Northeast`.
///
/// Spellings of one slug, `Public safety` and `public-safety`, are one subject anyway. Words that differ
/// in more than hyphens and a plural's `s` may well be two things, so that nothing is said of them.
struct TermReview {
  /// A list of a site by its taxonomy and its term's slug.
  private struct List {
    let taxonomy: String
    let slug: String
    /// How its first page writes it, and the file of that page.
    let term: String
    let file: String
    var count = 0
  }

  private var lists: [List] = []
  private var numbers: [Key: Int] = [:]

  /// A spelling or a slug in a taxonomy.
  private struct Key: Hashable {
    let taxonomy: String
    let word: String
    let isSlug: Bool
  }

  /// The terms of pages and stories, by the files that name them.
  /// - Complexity: O(terms); a slug is made once a spelling.
  init(_ teasers: [(source: String, teaser: Teaser)]) {
    for (source, teaser) in teasers {
      for tag in teaser.tags { add(tag, of: "tags", in: source) }
      for terms in teaser.terms {
        for term in terms.terms { add(term, of: terms.taxonomy, in: source) }
      }
    }
  }

  private mutating func add(_ term: String, of taxonomy: String, in file: String) {
    let spelling = Key(taxonomy: taxonomy, word: term, isSlug: false)
    if let number = numbers[spelling] { return lists[number].count += 1 }
    let slug = Slug(term).text
    let key = Key(taxonomy: taxonomy, word: slug, isSlug: true)
    let number = numbers[key] ?? lists.count
    if number == lists.count {
      lists.append(List(taxonomy: taxonomy, slug: slug, term: term, file: file))
    }
    numbers[key] = number
    numbers[spelling] = number
    lists[number].count += 1
  }

  /// A pair of terms that look alike: the rarer, and the one that it is probably meant to be.
  struct Pair {
    /// The taxonomy, or `tags`.
    let taxonomy: String
    /// The rarer term, with the first file that names it.
    let term: String
    /// That file.
    let file: String
    /// The other term.
    let other: String
  }

  /// The pairs, by taxonomy and term.
  var pairs: [Pair] {
    var first: [String: Int] = [:]
    var found: [Pair] = []
    let order = lists.indices.sorted {
      let (one, other) = (lists[$0], lists[$1])
      if one.count != other.count { return one.count > other.count }
      return (one.taxonomy + "/" + one.slug).precedes(other.taxonomy + "/" + other.slug)
    }
    for number in order {
      let list = lists[number]
      let key = list.taxonomy + "/" + Self.skeleton(list.slug)
      guard let other = first[key] else {
        first[key] = number
        continue
      }
      found.append(
        Pair(
          taxonomy: list.taxonomy, term: list.term, file: list.file, other: lists[other].term))
    }
    return found
  }

  /// A slug without hyphens and, of a longer word, without the `s` of a plural.
  private static func skeleton(_ slug: String) -> String {
    let bytes = slug.utf8.filter { $0 != UInt8(ascii: "-") }
    let isPlural = bytes.count > 4 && bytes.last == UInt8(ascii: "s")
    return String(decoding: isPlural ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}

extension SiteBuild {
  /// What to tell of terms that look alike, at the places where the rarer are written.
  /// - Throws: `FileError` when a file cannot be read.
  func similarTerms(
    in units: [UnitResult<Target.Desk.Sheet>]
  ) throws(FileError) -> [Diagnostic] {
    var teasers: [(source: String, teaser: Teaser)] = []
    for unit in units {
      guard let teaser = unit.record.yield.teaser else { continue }
      if teaser.tags.isEmpty && teaser.terms.isEmpty { continue }
      teasers.append((ContentLayout.file(of: unit.record.id), teaser))
    }
    var found: [Diagnostic] = []
    for pair in TermReview(teasers).pairs {
      let file = try source.read(pair.file)
      let place = file.bytes.firstPlace(of: Array(pair.term.utf8), from: 0) ?? 0
      found.append(
        .warning(
          "similar-terms",
          "'\(pair.term)' and '\(pair.other)' have a list each in '\(pair.taxonomy)'; if they are one, "
            + "write them alike", at: file.location(at: place)))
    }
    return found
  }
}
