/// Counts start tags that nothing has closed yet.
struct OpenTags {
  /// As many as browsers nest (https://html.spec.whatwg.org/multipage/parsing.html leaves the limit
  /// to them; theirs is 512).
  private static let deepest = 512
  /// How often an open `b` or `font` may be opened again in the paragraphs behind it, all together.
  private static let mostRepeats = 200_000

  private var counts: [UInt64: Int] = [:]
  private var total = 0
  private var formatting = 0
  private var repeats = 0

  /// A tag begins; says which limit that breaks.
  mutating func start(_ tag: UnsafeBufferPointer<UInt8>) -> PageError.Limit? {
    repeats += formatting
    if repeats > Self.mostRepeats { return .work }
    let key = Self.key(tag)
    if Self.closeThemselves.contains(key) { return nil }
    counts[key, default: 0] += 1
    total += 1
    if Self.areRepeated.contains(key) { formatting += 1 }
    return total > Self.deepest ? .depth : nil
  }

  /// A tag ends; an end without a beginning counts for nothing.
  mutating func end(_ tag: UnsafeBufferPointer<UInt8>) {
    let key = Self.key(tag)
    guard let count = counts[key], count > 0 else { return }
    counts[key] = count - 1
    total -= 1
    if Self.areRepeated.contains(key) { formatting -= 1 }
  }

  /// A tag's name as a number: its first eight letters, and how many there are.
  private static func key(_ tag: some Collection<UInt8>) -> UInt64 {
    tag.prefix(7).reduce(UInt64(truncatingIfNeeded: tag.count)) {
      $0 << 8 | UInt64(Bytes.lowercased($1))
    }
  }

  private static func keys(_ names: String) -> Set<UInt64> {
    Set(names.utf8.split(separator: 0x20).map { key($0) })
  }

  /// Void elements, and those whose end tag may be left out because the next one closes them.
  private static let closeThemselves = keys(
    "area base br col embed hr img input link meta source track wbr param image keygen frame bgsound "
      + "basefont command p li dt dd tr td th tbody thead tfoot option optgroup rp rt rb rtc colgroup "
      + "html head body isindex spacer")

  /// What the parser opens again in each paragraph until it is closed.
  private static let areRepeated = keys(
    "b big code em font i s small strike strong tt u nobr")
}
