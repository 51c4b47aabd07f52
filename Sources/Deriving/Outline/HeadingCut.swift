/// Cuts through headings: what is said "amid" something, and second subjects.
extension HeadingWording {
  /// "Peace talks stall despite pressure" is about peace talks; but what merely continues amid
  /// something is less telling than what it continues amid.
  mutating func cutClauses() {
    guard words.count > 5, let cut = clauseWord else { return dropFadedAdjectives() }
    let left = Array(words[..<cut])
    let right = Array(words[(cut + 1)...])
    if words[cut].plain == "amid", let verb = left.last, Self.lasting.contains(verb.plain) {
      words = right
      aliases.append(Array(left.dropLast()))
    } else {
      words = left
      aliases.append(right)
    }
    dropFadedAdjectives()
  }

  private static let lasting: Set<String> = [
    "continue", "continued", "continues", "drag", "lingers", "linger", "persist", "persists",
    "remain", "remains",
  ]

  /// The word that opens a subordinate clause, with enough on both sides of it.
  private var clauseWord: Int? {
    words.indices.dropFirst().dropLast().first { index in
      let before = words[index - 1].plain
      switch words[index].plain {
      case "amid", "amidst", "despite", "while", "although": return true
      case "but", "since": return index >= 3
      case "after": return index >= 2 && !Self.clings(before)
      case "as":
        return index >= 2 && index < words.count - 2 && !Self.clingsToAs(before)
          && !["a", "an", "of", "if", "far", "well", "soon", "long", "much", "many"]
            .contains(words[index + 1].plain)
      default: return false
      }
    }
  }

  /// "Looking after", "a year after", "named after" are one thing.
  private static func clings(_ word: String) -> Bool {
    [
      "day", "days", "hours", "life", "long", "look", "looking", "month", "months", "named", "ever",
      "soon", "week", "weeks", "year", "years",
    ].contains(word)
  }

  private static func clingsToAs(_ word: String) -> Bool {
    [
      "act", "acts", "as", "described", "far", "known", "same", "seen", "serve", "serves",
      "similar",
      "so", "such", "used", "well", "work", "works",
    ].contains(word)
  }

  /// Adjectives that say only that the story is still running.
  private mutating func dropFadedAdjectives() {
    if words.count > 1, ["unresolved", "ongoing", "continuing"].contains(words[0].plain) {
      words.removeFirst()
    }
    if words.count > 2, ["timeline", "chronology"].contains(words[0].plain), words[1].plain == "of"
    {
      rename(words.prefix(1), keepingOld: true)
    }
  }

  /// "Russian demands and US pressure" is named after its first subject; the second is a hint.
  mutating func cutSecondSubject() {
    guard words.count >= 4, words.count <= 14,
      let cut = words.firstIndex(where: { $0.plain == "and" }), cut > 0, cut < words.count - 1,
      HeadingPair(words, joinedAt: cut).isSeparable
    else { return }
    let right = Array(words[(cut + 1)...]).withoutArticle
    aliases.insert(right, at: 0)
    if let over = right.firstIndex(where: { ["over", "about"].contains($0.plain) }), over >= 1,
      over < right.count - 1
    {
      aliases.insert(Array(right[(over + 1)...]), at: 1)
    }
    words = Array(words[..<cut])
  }
}

extension Array where Element == HeadingWord {
  /// The words without a leading "the" or "a".
  var withoutArticle: [HeadingWord] {
    guard count > 1, ["a", "an", "the"].contains(self[0].plain) else { return self }
    return Array(dropFirst())
  }

  /// The words before the first preposition, all of them when that leaves nothing.
  var beforePreposition: [HeadingWord] {
    let head = prefix { !HeadingPair.prepositions.contains($0.plain) }
    return head.isEmpty ? self : Array(head)
  }
}
