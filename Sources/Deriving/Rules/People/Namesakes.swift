/// Players by one word of their names: all who share it, in the order in which they were entered.
///
/// Chains in one array instead of an array for each word, because most words have one player.
struct Namesakes {
  private struct Link {
    let player: Int32
    /// The next link of the same word; -1 at the end.
    var next: Int32
    /// The last link of the same word, kept at the first one.
    var last: Int32
  }

  private var links: [Link] = []
  private var firsts = WordMap<Int32>(slots: 64, filler: -1)

  /// Enters a player under a word.
  mutating func enter(_ player: Int, under word: UInt64) {
    let link = Int32(links.count)
    links.append(Link(player: Int32(player), next: -1, last: link))
    guard let first = firsts.value(of: Self.key(word)) else {
      return firsts.set(Self.key(word), to: link)
    }
    links[Int(links[Int(first)].last)].next = link
    links[Int(first)].last = link
  }

  /// The first link of a word; -1 when nobody has it.
  func first(of word: UInt64) -> Int { Int(firsts.value(of: Self.key(word)) ?? -1) }

  /// The link behind another one; -1 at the end.
  func next(after link: Int) -> Int { Int(links[link].next) }

  /// The player of a link.
  func player(at link: Int) -> Int { Int(links[link].player) }

  /// A number has no hash, and 0 is no key.
  private static func key(_ word: UInt64) -> UInt64 { max(word, 1) }
}
