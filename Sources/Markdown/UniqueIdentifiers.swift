/// Hands out names for elements of a page, no two alike: `demands`, `demands-2`, `demands-3`.
package struct UniqueIdentifiers: Sendable {
  /// Every object of JavaScript has a `constructor`: a script that looks a name up would find that instead.
  private var taken: Set<String> = ["constructor"]
  private var lastNumbers: [String: Int] = [:]

  /// A page of which no element has a name yet.
  package init() {}

  /// The name itself, or the name with the next free number.
  ///
  /// What has no word for a name is called `section`.
  package mutating func unique(_ proposal: String) -> String {
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
