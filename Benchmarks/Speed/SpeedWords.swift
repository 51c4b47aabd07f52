import Prose

/// The words of the made-up news: a few thousand, most of them in several forms.
enum SpeedWords {
  /// The words that hold sentences together; the first are much the most frequent.
  static let small = SpeedZipf(
    ["the", "of", "to", "a", "in", "and", "that", "for", "on", "was", "with", "is", "by", "at"]
      + ["as", "it", "from", "had", "be", "were", "has", "an", "have", "not", "are", "which"]
      + ["will", "who", "his", "their", "after", "its", "been", "but", "they", "would", "said"]
      + StopWords.all)

  /// The words that say something, each with forms that a stemmer has to bring together.
  static let large = SpeedZipf(forms(of: distinct(Thesaurus.all.flatMap(\.headwords) + rest)))

  /// The words of one subject after another, for stories to be about.
  static let subjects = Thesaurus.all.filter { $0.related.count >= 8 }

  private static let rest =
    Thesaurus.all.flatMap(\.related) + Theme.all.flatMap(\.bodyCues).filter { !$0.contains("#") }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    var random = SpeedRandom(seed: 7)
    return words.filter { seen.insert($0).inserted }.shuffled(using: &random)
  }

  /// The forms stand in turns, so that rare forms of frequent words are as rare as in news.
  private static func forms(of words: [String]) -> [String] {
    ["", "s", "ed", "ing", "ers", "al"].flatMap { ending in words.map { $0 + ending } }
  }
}

/// The people of one story.
struct SpeedPeople {
  private let names: [(role: String, first: String, last: String)]

  init(_ random: inout SpeedRandom) {
    names = (0..<12).map { _ in
      let last = (0..<random.pick(2...3)).map { _ in random.pick(Self.syllables) }.joined()
      return (
        random.pick(Self.roles), random.pick(Self.firstNames),
        last.prefix(1).uppercased() + last.dropFirst()
      )
    }
  }

  /// Somebody, by role and full name or by surname.
  func name(_ random: inout SpeedRandom) -> String {
    let person = random.pick(names)
    return random.happens(40)
      ? "\(person.role) \(person.first) \(person.last)" : person.last
  }

  private static let roles = [
    "President", "the mayor,", "Prime Minister", "Foreign Minister", "the spokeswoman", "Senator",
    "police chief", "Dr.", "Mr.", "council leader", "former ambassador", "chief executive",
  ]
  private static let firstNames = [
    "Anna", "Brian", "Carlos", "Dana", "Emil", "Fatima", "George", "Helen", "Ivan", "Jane", "Karl",
    "Laura", "Martin", "Nadia", "Omar", "Petra", "Rosa", "Samuel", "Tanya", "Victor",
  ]
  private static let syllables = [
    "bar", "chen", "dor", "fal", "gre", "hol", "ker", "lin", "mar", "nov", "ost", "pet", "quin",
    "ros", "sen", "tov", "ulm", "ven", "wick", "zan",
  ]
}
