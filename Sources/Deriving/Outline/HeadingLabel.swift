/// Numbers and labels that stand before a heading and say nothing about its subject.
extension HeadingWording {
  /// Strips "3.", "#3:", "2009–2013:" and "Exclusive:"; a label such as "Analysis:" is the name.
  mutating func dropLabels() {
    dropNumber()
    guard let end = words.firstIndex(where: { $0.closing.begins(with: ":") }), end < words.count - 1
    else { return }
    let label = words[...end].map(\.plain).joined(separator: " ")
    if Self.empty.contains(label) || Self.isYears(label) || Self.isNumbered(words[...end]) {
      words.removeSubrange(...end)
    } else if Self.kinds.contains(label) {
      aliases.append(Array(words[(end + 1)...]))
      words = Array(words[...end])
    }
  }

  /// Labels that announce how something is told, not what.
  private static let empty: Set<String> = [
    "breaking", "but first", "deep dive", "exclusive", "explained", "explainer", "first",
    "in depth",
    "listen", "live", "new", "note", "opinion", "q", "read", "update", "updated", "video", "watch",
  ]

  /// Labels that are a section's name; what follows them is the author's by-line or headline.
  private static let kinds: Set<String> = [
    "analysis", "at a glance", "background", "comment", "commentary", "fact check", "fact box",
    "history", "profile", "timeline", "what happens next", "what we know", "what's next",
  ]

  private mutating func dropNumber() {
    guard words.count > 1, let first = words.first else { return }
    let isMarked =
      first.plain.utf8.first == UInt8(ascii: "#")
      || first.closing.utf8.first.map { ".):".utf8.contains($0) } ?? false
    if isMarked, Self.isCounter(first.plain) { words.removeFirst() }
  }

  /// "3", "#3", "iv": at most three digits, or a small Roman number.
  private static func isCounter(_ plain: String) -> Bool {
    let digits =
      plain.begins(with: "#") ? String(decoding: plain.utf8.dropFirst(), as: UTF8.self) : plain
    guard !digits.isEmpty else { return false }
    return digits.utf8.count <= 3 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      || ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].contains(digits)
  }

  /// "2023", "2009–2013", "2016-present".
  private static func isYears(_ label: String) -> Bool {
    let digits = label.utf8.prefix { (0x30...0x39).contains($0) }
    return digits.count == 4
      && label.utf8.dropFirst(4).allSatisfy {
        (0x30...0x39).contains($0) || $0 == 0x2D || $0 >= 0x80
      }
      || digits.count == 4 && label.ends(in: "present")
  }

  /// Whether a label only counts: "Step 1", "Part two", "Chapter 3".
  private static func isNumbered(_ words: ArraySlice<HeadingWord>) -> Bool {
    words.count == 2
      && ["step", "part", "chapter", "no", "no.", "number", "tip", "day", "reason"]
        .contains(words[words.startIndex].plain)
  }
}
