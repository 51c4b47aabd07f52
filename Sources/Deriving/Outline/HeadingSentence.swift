/// Whole sentences as subheads, named after what they speak of.
extension HeadingWording {
  /// A whole sentence is named after its subject; a subject that is itself long, after the owner
  /// or the whole in it: "Iowa and New Hampshire's political classes" → Iowa and New Hampshire.
  mutating func shortenSentence() {
    guard words.count > 10,
      !["how", "why", "what", "where", "when", "who"].contains(words[0].plain),
      let verb = words.firstIndex(where: { Auxiliary($0) != nil }), verb > 0
    else { return }
    var subject = Array(words[..<verb])
    if let comma = subject.firstIndex(where: { $0.closing.begins(with: ",") }),
      comma < subject.count - 1
    {
      subject = Array(subject[(comma + 1)...])
    }
    while let last = subject.last?.plain, Self.adverbs.contains(last) { subject.removeLast() }
    guard !subject.isEmpty, !HeadingWording.pronouns.contains(subject[0].plain),
      !subject.contains(where: { Self.subordinators.contains($0.plain) })
    else { return }
    rename(subject.count > 4 ? Self.core(of: subject) : subject, keepingOld: true)
  }

  private static let adverbs: Set<String> = ["also", "now", "really", "still", "just", "already"]

  private static let subordinators: Set<String> = [
    "how", "if", "that", "to", "what", "when", "where", "which", "who", "whose", "why",
  ]

  private static func core(of subject: [HeadingWord]) -> [HeadingWord] {
    if let owner = subject.firstIndex(where: \.isPossessive), owner < subject.count - 1 {
      return subject[..<owner] + [
        HeadingWord(subject[owner].text.dropping(subject[owner].possessiveEnding.utf8.count))
      ]
    }
    if let of = subject.firstIndex(where: { $0.plain == "of" }),
      subject[..<of].contains(where: {
        ["many", "most", "some", "part", "parts", "all"].contains($0.plain)
      })
    {
      return Array(subject[(of + 1)...])
    }
    return subject
  }
}
