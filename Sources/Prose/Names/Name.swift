/// Somebody named in a paragraph: where, and what the words beside the name call them.
///
/// Holds no array, because names are copied many times more often than they are read.
package struct Name: Hashable, Sendable {
  /// What is named.
  package enum Kind: Hashable, Sendable {
    /// A person, by the look of the name or by the words beside it.
    case person
    /// A body of people: a ministry, a company, a union.
    case organisation
    /// One capitalised word that only the rest of the story can explain: a surname, a brand.
    case unclear
  }

  /// How pronouns speak of a person, as far as the name and its title show.
  package enum Gender: Hashable, Sendable {
    case female, male
  }

  /// What is named.
  package var kind: Kind
  /// The bytes of the name; titles and forms of address are left out.
  package var range: Range<Int>
  /// The numbers of its words among the paragraph's tokens.
  package var words: Range<Int>
  /// The bytes of the title right before the name.
  package var title: Range<Int>?
  /// The bytes of what a comma before the name sets off from it.
  package var lead: Range<Int>?
  /// The bytes of what commas behind the name call it.
  package var apposition: Range<Int>?
  /// The bytes of its short form, when brackets right behind introduce one: `WHO`.
  package var acronym: Range<Int>?
  /// How pronouns speak of a person.
  package var gender: Gender?
  /// Whether it is more than a surname: `Ada Holm`, but neither `Holm` nor `van der Merwe`.
  package var isFull = false
  /// Whether anything but its capitals says that a person is one: a title, an age, a given name.
  package var isSure = false

  /// A name at these bytes and words.
  init(_ kind: Kind, range: Range<Int>, words: Range<Int>) {
    self.kind = kind
    self.range = range
    self.words = words
  }

  /// Whether anything beside the name tells what it is called.
  package var hasRole: Bool { title != nil || lead != nil || apposition != nil }

  /// The bytes of what it is called beside its name, those before the name first.
  package var roles: [Range<Int>] { [title, lead, apposition].compactMap(\.self) }
}
