import Prose

/// Writes made-up news: no sense, but words, names, quotations, dates and figures as often as in it.
struct SpeedProse {
  private var random: SpeedRandom
  private let people: SpeedPeople
  private let subjects: [Thesaurus]
  private var text = ""

  /// News of three subjects.
  init(seed: UInt64) {
    var random = SpeedRandom(seed: seed)
    people = SpeedPeople(&random)
    subjects = (0..<4).map { _ in random.pick(SpeedWords.subjects) }
    self.random = random
  }

  /// A number for the shape of what is written.
  mutating func pick(_ range: ClosedRange<Int>) -> Int { random.pick(range) }

  /// Whether something happens that does so in so many of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool { random.happens(percent) }

  /// A title between paragraphs.
  mutating func subhead() -> String {
    if random.happens(40) { return random.pick(Self.subheads) }
    let words = [
      random.pick(random.pick(subjects).headwords), "and", random.pick(subjects[0].related),
    ]
    return Self.raised(words.joined(separator: " "))
  }

  /// A paragraph of one to three sentences, about 220 bytes.
  mutating func paragraph() -> String {
    text = ""
    let subject = random.pick(subjects)
    for _ in 0..<random.pick(1...3) {
      if random.happens(25) { quote(subject) } else { sentence(subject) }
    }
    return text
  }

  /// Some words without a full stop: a title, a cell of a table.
  mutating func words(_ count: ClosedRange<Int>) -> String {
    Self.raised(clause(subjects[0], of: random.pick(count)))
  }

  private mutating func sentence(_ subject: Thesaurus) {
    begin(clause(subject, of: random.pick(6...14)))
    if random.happens(45) { text += " " + detail() }
    if random.happens(50) { text += ", " + clause(subject, of: random.pick(4...10)) }
    if random.happens(25) { text += ", \(people.name(&random)) said" }
    text += "."
  }

  private mutating func quote(_ subject: Thesaurus) {
    let (open, close) = random.happens(50) ? ("“", "”") : ("\"", "\"")
    begin(open)
    text += Self.raised(clause(subject, of: random.pick(5...14))) + "," + close
    text += " \(people.name(&random)) \(random.pick(Self.verbs)) \(detail())."
    if random.happens(40) {
      text += " \(open)\(Self.raised(clause(subject, of: random.pick(4...9)))).\(close)"
    }
  }

  private mutating func begin(_ opening: String) {
    text += (text.isEmpty ? "" : " ") + Self.raised(opening)
  }

  /// Words in the mixture of news: nearly half small ones, and some of the subject.
  private mutating func clause(_ subject: Thesaurus, of count: Int) -> String {
    (0..<count).map { _ in word(subject) }.joined(separator: " ")
  }

  private mutating func word(_ subject: Thesaurus) -> String {
    switch random.below(100) {
    case ..<47: SpeedWords.small.draw(&random)
    case ..<60: random.pick(subject.related)
    case ..<64: people.name(&random)
    case ..<67: random.pick(Self.nations)
    default: SpeedWords.large.draw(&random)
    }
  }

  /// When, or how many.
  private mutating func detail() -> String {
    let number = random.pick(2...990)
    switch random.below(9) {
    case 0: return "on \(random.pick(Self.days))"
    case 1: return "on \(random.pick(Self.months)) \(1 + number % 28), \(2015 + number % 11)"
    case 2: return "last week"
    case 3: return "in \(2000 + number % 26)"
    case 4: return "at least \(number) people"
    case 5: return "$\(number).\(number % 10) million"
    case 6: return "nearly \(number % 100) percent"
    case 7: return "\(number),000 tonnes"
    default: return "in the U.S."
    }
  }

  private static func raised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let months = ["January", "Feb.", "March", "April", "June", "Sept.", "October"]
  private static let verbs = ["said", "told reporters", "insisted", "added", "warned", "wrote"]
  private static let nations = ["Russian", "British", "the United States", "French", "Chinese"]
  private static let subheads = [
    "What happens next", "Background", "International reaction", "The investigation",
    "What we know",
    "Criticism of the government", "How it happened", "Economic impact",
  ]
}
