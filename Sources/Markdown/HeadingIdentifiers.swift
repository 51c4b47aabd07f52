/// Hands out the ids of headings, no two alike: `demands`, `demands-2`, `demands-3`.
struct HeadingIdentifiers {
  private var taken: Set<String> = []
  private var lastNumbers: [String: Int] = [:]

  /// The id itself, or the id with the next free number.
  ///
  /// A heading without a word for an id is called `section`.
  mutating func unique(_ proposal: String) -> String {
    let proposal = proposal.isEmpty ? "section" : proposal
    var identifier = proposal
    while !taken.insert(identifier).inserted {
      let number = lastNumbers[proposal, default: 1] + 1
      lastNumbers[proposal] = number
      identifier = "\(proposal)-\(number)"
    }
    return identifier
  }
}
