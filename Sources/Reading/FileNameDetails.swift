import Model

/// What a file's name says about an article: `YYYY-MM-DD-outlet-slug.txt`.
struct FileNameDetails: Equatable {
  /// The day in front.
  let date: CalendarDate?
  /// The outlet's name in words.
  let outlet: String?
  /// The rest, as a headline to fall back on.
  let headline: String?
  /// All of it as written.
  let stem: String

  /// Reads a file's name without its ending.
  ///
  /// Outlets that `site.yml` names are matched whole, the longest first; otherwise the first word
  /// after the date is the outlet.
  init(stem: String, outlets: [String: String]) {
    self.stem = stem
    let words = stem.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
    date = CalendarDate(iso: words.prefix(3).joined(separator: "-")).flatMap {
      $0.day == nil ? nil : $0
    }
    let rest = Array(words.dropFirst(date == nil ? 0 : 3))
    let known = outlets.keys.filter { Self.begins(rest, with: $0) }
      .max { ($0.utf8.count, $1) < ($1.utf8.count, $0) }
    let length = known.map { $0.utf8.split(separator: UInt8(ascii: "-")).count }
    outlet =
      known.flatMap { outlets[$0] }
      ?? (date == nil ? nil : rest.first.map(Self.capitalised))
    let slug = rest.dropFirst(length ?? (date == nil ? 0 : 1))
    headline = slug.isEmpty ? nil : Self.capitalised(slug.joined(separator: " "))
  }

  private static func begins(_ words: [String], with slug: String) -> Bool {
    words.starts(with: slug.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) })
  }

  private static func capitalised(_ word: String) -> String {
    guard let first = word.utf8.first, (0x61...0x7A).contains(first) else { return word }
    return String(decoding: [first - 0x20], as: UTF8.self)
      + String(Substring(word.utf8.dropFirst()))
  }
}
