/// What a word can do in a sentence of news, for the rules that read dates, names and figures.
///
/// A word may be of many classes ("second" counts, and is a stretch of time). The lists are in the
/// lexicon; see ``WordClasses``.
package struct WordClass: OptionSet, Hashable, Sendable {
  /// The classes as bits.
  package let rawValue: UInt64

  /// The classes of these bits.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  // Dates: bits 0 to 11.

  /// A month or its short form.
  static let month = WordClass(rawValue: 1 << 0)
  /// A weekday or its short form.
  static let weekday = WordClass(rawValue: 1 << 1)
  /// A stretch of time: "day", "weeks", "quarter", "decade".
  static let timeUnit = WordClass(rawValue: 1 << 2)
  /// "last", "next", "this", "past", "previous": it turns a stretch of time into a date.
  static let timeShift = WordClass(rawValue: 1 << 3)
  /// "today", "yesterday", "tomorrow", "tonight".
  static let dayName = WordClass(rawValue: 1 << 4)
  /// "spring", "summer", "autumn", "fall", "winter".
  static let season = WordClass(rawValue: 1 << 5)
  /// "ago", "earlier", "later", "before", "after": behind a stretch of time it makes a date.
  static let timeOffset = WordClass(rawValue: 1 << 6)
  /// A place in a row: "first", "second", "third".
  static let ordinal = WordClass(rawValue: 1 << 7)
  /// It tells of what is to come: "will", "scheduled".
  static let future = WordClass(rawValue: 1 << 8)
  /// A verb whose saying is itself the news: "announced", "confirmed", "ordered".
  static let announcement = WordClass(rawValue: 1 << 9)
  /// It begins the name of a day: "Christmas", "New" Year's Day.
  static let holiday = WordClass(rawValue: 1 << 10)

  // Quotations: bits 12 to 19.

  /// A verb that reports words: "said", "insisted", "told".
  static let speech = WordClass(rawValue: 1 << 12)
  /// It stands for somebody named before: "he", "she", "they", "it", "who".
  static let pronoun = WordClass(rawValue: 1 << 13)
  /// A verb that gives a name or a label: "called", "dubbed"; with words after it, it reports.
  static let naming = WordClass(rawValue: 1 << 14)
  /// A small word between a subject and its verb: "also", "later", "then".
  static let adverb = WordClass(rawValue: 1 << 15)
  /// A helping verb: "has", "was", "would".
  static let auxiliary = WordClass(rawValue: 1 << 16)
  /// It ties a noun to what stands before: "of", "for", "in".
  static let preposition = WordClass(rawValue: 1 << 17)
  /// It begins a noun phrase: "the", "a", "his", "several".
  static let determiner = WordClass(rawValue: 1 << 18)
  /// It begins a clause: "and", "but", "that", "while", "when".
  static let conjunction = WordClass(rawValue: 1 << 19)

  // Names and roles: bits 20 to 31.

  /// A form of address: "Mr", "Dr", "Sir".
  static let honorific = WordClass(rawValue: 1 << 20)
  /// Who speaks for a state, a firm or an office: "president", "spokesman".
  static let office = WordClass(rawValue: 1 << 21)
  /// What stands before an office: "former", "deputy", "prime", "chief".
  static let rank = WordClass(rawValue: 1 << 22)
  /// A people, a country's adjective: "French", "Ukrainian".
  static let demonym = WordClass(rawValue: 1 << 23)
  /// What the names of organisations hold: "Ministry", "Council", "Inc".
  static let organisation = WordClass(rawValue: 1 << 24)
  /// A small word inside a name: "van", "de", "bin".
  static let particle = WordClass(rawValue: 1 << 25)
  /// A given name or another word of a woman: "Ann", "she", "spokeswoman".
  static let female = WordClass(rawValue: 1 << 26)
  /// A given name or another word of a man: "Bob", "he", "chairman".
  static let male = WordClass(rawValue: 1 << 27)
  /// It makes a capitalised phrase a place, an event or a thing: "Sea", "Cup", "Paris".
  static let place = WordClass(rawValue: 1 << 28)
  /// A name that is an organisation by itself: "Kremlin", "NATO".
  static let body = WordClass(rawValue: 1 << 29)
  /// Who is named by the tie to another person: "wife", "son".
  static let kin = WordClass(rawValue: 1 << 30)
  /// A given name.
  static let given = WordClass(rawValue: 1 << 31)

  // Figures: bits 32 to 43.

  /// A number in words: "seven", "dozen".
  static let numberWord = WordClass(rawValue: 1 << 32)
  /// What multiplies a number: "hundred", "million", "bn".
  static let magnitude = WordClass(rawValue: 1 << 33)
  /// A unit of measure: "kilometres", "tonnes", "hours".
  static let unit = WordClass(rawValue: 1 << 34)
  /// A currency in words.
  static let currency = WordClass(rawValue: 1 << 35)
  /// "nearly", "over", "about", "least", "most": it says how exact a number is.
  static let approximation = WordClass(rawValue: 1 << 36)
  /// What became of those counted: "killed", "missing", "arrested".
  static let state = WordClass(rawValue: 1 << 37)
  /// What is news even in numbers below ten: "people", "homes", "drones".
  static let counted = WordClass(rawValue: 1 << 38)
  /// A small word that no phrase around a noun goes across: "of", "which", "was".
  static let boundary = WordClass(rawValue: 1 << 39)
  /// A word between a noun and its verb: "were", "feared", "now".
  static let helper = WordClass(rawValue: 1 << 40)
  /// A verb that measures its subject: "cost", "rose", "averaged".
  static let change = WordClass(rawValue: 1 << 41)
  /// A word that stands for a number: "toll", "figure", "total".
  static let tally = WordClass(rawValue: 1 << 42)
  /// A verb that says a number is somebody's: "estimates", "put".
  static let claim = WordClass(rawValue: 1 << 43)

  // Open questions: bits 44 to 51.

  /// A word that a sentence about something unknown may hold: "unclear", "verified".
  static let doubt = WordClass(rawValue: 1 << 44)

  // More of figures: bits 53 and 54.

  /// A number behind it names something and counts nothing: "Article", "page".
  static let label = WordClass(rawValue: 1 << 53)
  /// Who is asked about a number may be one of these: "survey", "records".
  static let source = WordClass(rawValue: 1 << 54)

  // More of names: bit 56.

  /// A verb or small word that no title goes across: "met", "saw", "old".
  static let commonVerb = WordClass(rawValue: 1 << 56)
}
