import Model
import Prose

/// Whose figure it is: the source's name in words, or the outlet when none is named.
///
/// Within one chain a new number is an update; two chains with two numbers disagree.
struct SourceChain: Hashable {
  private var words: [UInt64] = []
  private var person: Int?
  private var outlet: String?

  init() {}

  /// The source of a figure.
  init(_ sighting: Sighting, _ affiliations: Affiliations) {
    guard let source = sighting.source else {
      outlet = sighting.place.outlet
      return
    }
    person = sighting.figure.attribution?.person
    words = affiliations.completing(FigureTopic.name(sighting.paragraph, in: source))
  }

  var isOutlet: Bool { outlet != nil }

  /// Whether two sources are one: the same person, or a name that holds all words of the other.
  func isSame(as other: SourceChain) -> Bool {
    if let outlet { return outlet == other.outlet }
    if other.isOutlet { return false }
    if let person, person == other.person { return true }
    let shared = words.filter(other.words.contains).count
    return shared > 0 && shared == min(words.count, other.words.count)
  }
}

/// For whom the people of a story speak: "Ruth Callander of the Selden Valley Police".
struct Affiliations {
  private var organisations: [UInt64: [UInt64]] = [:]

  /// Notes what follows a source's name.
  mutating func note(_ sighting: Sighting) {
    guard let name = sighting.source else { return }
    let paragraph = sighting.paragraph
    guard let last = paragraph.tokens(in: name).last,
      let link = Affiliation.range(paragraph, behind: last.range)
    else { return }
    organisations[last.hash, default: []] += FigureTopic.name(paragraph, in: link)
  }

  /// The words of a name with those of whom it speaks for.
  func completing(_ words: [UInt64]) -> [UInt64] {
    words + words.flatMap { organisations[$0] ?? [] }
  }
}
