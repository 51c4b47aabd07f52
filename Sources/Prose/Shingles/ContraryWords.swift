/// Words that turn a sentence into its contrary: "rose" and "fell", "approved" and "rejected", "not".
///
/// Two paragraphs that differ in such a word alone tell opposite news, however many words they
/// share.
enum ContraryWords {
  /// Whether a gap of few words holds contraries, or a negation on one side only.
  static func differ(_ first: Wording, _ second: Wording, in gaps: [WordGap]) -> Bool {
    gaps.contains { gap in
      guard gap.first.count <= 3, gap.second.count <= 3 else { return false }
      let (left, right) = (first.keys[gap.first], second.keys[gap.second])
      return areContrary(left, right) || areContrary(right, left)
        || left.contains(where: negations.contains) != right.contains(where: negations.contains)
    }
  }

  private static func areContrary(_ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>) -> Bool {
    pairs.contains { pair in
      left.contains(where: pair.one.contains) && right.contains(where: pair.other.contains)
    }
  }

  private static let pairs = [
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
  ].map { (one: Set(WordList.hashes($0.0)), other: Set(WordList.hashes($0.1))) }

  private static let negations = Set(
    WordList.hashes(
      "not never no nobody none nothing neither nor without unable failed unclear didn't doesn't don't isn't wasn't aren't weren't won't hasn't haven't hadn't "
        + "wouldn't couldn't can't cannot"))
}
