import Model

/// The people and organisations of a story, and where each is named.
struct Cast {
  /// A place where somebody is named.
  struct Mention: Hashable {
    /// The bytes of the name in its block, a title before it left out.
    let range: Range<Int>
    /// Who is named, by number in ``Cast/people``.
    let person: Int
  }

  /// How a pronoun speaks of somebody, as far as the story shows.
  enum Gender {
    case female, male, plural, thing, unknown
  }

  /// Everybody: first those to show, then the others, each part with those who matter most first.
  let people: [Person]
  /// How many of them the page shows, from the first on: those with a role or named repeatedly.
  let shown: Int
  /// How pronouns speak of them, in the same order.
  let genders: [Gender]
  private let mentions: Mentions

  /// A cast; the mentions of a block are in the order of reading and do not overlap.
  init(people: [Person], shown: Int? = nil, genders: [Gender], mentions: Mentions) {
    self.people = people
    self.shown = shown ?? people.count
    self.genders = genders
    self.mentions = mentions
  }

  /// A story without anybody.
  init() { self.init(people: [], genders: [], mentions: Mentions()) }

  /// Who is named in a block, in the order of reading.
  func mentions(in block: BlockReference) -> ArraySlice<Mention> { mentions[block] }

  /// Who is named by these words; people before organisations, and of several the last.
  ///
  /// `French President Emmanuel Macron` names Emmanuel Macron, and `Inspector Ann Lee of the River
  /// Police` Ann Lee.
  func person(namedBy words: Passage) -> Int? {
    var (person, any): (Int?, Int?)
    let all = mentions[words.block]
    let behind = all[all.firstPlace { $0.range.upperBound > words.range.lowerBound }...]
    for mention in behind.prefix(while: { $0.range.lowerBound < words.range.upperBound })
    where words.range.overlaps(mention.range) {
      any = mention.person
      if people[mention.person].kind == .person { person = mention.person }
    }
    return person ?? any
  }
}
