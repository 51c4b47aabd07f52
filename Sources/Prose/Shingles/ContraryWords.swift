/// Words that turn a sentence into its contrary: "rose" and "fell", "approved" and "rejected", "not".
///
/// Two paragraphs that differ in such a word alone tell opposite news, however many words they
/// share.
enum ContraryWords {
  /// Whether a gap of few words holds contraries, or a negation on one side only.
  static func differ(_ first: Wording, _ second: Wording, in gaps: [WordGap]) -> Bool {
    gaps.contains { gap in
      guard gap.first.count <= 3, gap.second.count <= 3 else { return false }
      let (left, right) = (sides(of: first.keys[gap.first]), sides(of: second.keys[gap.second]))
      return areContrary(left, right) || (left ^ right) & negation != 0
    }
  }

  /// The sides that some words take, a bit each.
  private static func sides(of words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0) { $0 | (sides[$1] ?? 0) }
  }

  /// The one side of a pair is in the lower half, the other in the upper.
  private static func areContrary(_ left: UInt64, _ right: UInt64) -> Bool {
    let (ones, others) = (UInt64(UInt32.max) & ~negation, left >> 32)
    return left & ones & (right >> 32) != 0 || others & right & ones != 0
  }

  private static let negation: UInt64 = 1 << 31

  /// The sides of each word of the lists; a word may stand in more than one.
  private static let sides: WordNumbers = {
    var (hashes, sides): ([UInt64], [UInt64: UInt64]) = ([], [:])
    func add(_ words: String, _ side: UInt64) {
      for hash in WordList.hashes(words) {
        hashes.append(hash)
        sides[hash, default: 0] |= side
      }
    }
    for (number, pair) in pairs.enumerated() {
      add(pair.one, (1 as UInt64) << UInt64(number))
      add(pair.other, (1 as UInt64) << UInt64(number + 32))
    }
    add(negations, negation)
    return WordNumbers(hashes.map { (hash: $0, number: sides[$0] ?? 0) })
  }()

  private static let pairs: [(one: String, other: String)] = [
    (
      "rose gained climbed jumped surged added advanced rallied soared rise gain rises gains up "
        + "higher increase increased increases more grew growth",
      "fell lost dropped slipped sank declined slid tumbled plunged shed eased fall loss falls "
        + "losses down lower decrease decreased decreases less fewer shrank decline"
    ),
    (
      "approved accepted passed backed supported adopted upheld agreed confirmed allowed",
      "rejected refused blocked opposed denied overturned vetoed dismissed banned"
    ),
    ("won win wins beat victory", "lost lose loses defeat draw drew"),
    ("guilty convicted", "innocent acquitted cleared"),
    ("arrested detained jailed", "released freed"),
    ("open opened opens reopened", "closed shut closes"),
    ("began started opened starts begins", "ended finished stopped ends"),
    ("left", "right"), ("north northern", "south southern"), ("east eastern", "west western"),
    (
      "men man boys boy male son sons father husband brother",
      "women woman girls girl female "
        + "daughter daughters mother wife sister"
    ),
    ("before", "after"), ("above over", "below under"), ("for", "against"), ("all", "none"),
    ("upper", "lower"), ("morning", "evening afternoon"), ("largest biggest", "smallest"),
    ("highest", "lowest"), ("best", "worst"), ("oldest", "youngest"), ("domestic", "foreign"),
    ("dead killed", "injured wounded hurt missing"),
  ]

  private static let negations =
    "not never no nobody none nothing neither nor without unable failed unclear didn't doesn't don't isn't wasn't aren't weren't won't hasn't haven't hadn't "
    + "wouldn't couldn't can't cannot"
}
