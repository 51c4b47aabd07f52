/// A trait of a paragraph's style that tells what kind of section it belongs to.
///
/// Traits are counted like words, once a paragraph: a section of reactions is learned from
/// quotations and offices as much as from its vocabulary.
enum StyleTrait: Int, CaseIterable {
  /// At least 15 bytes in quotation marks.
  case quotation
  /// "had been", "since": what was before.
  case perfect
  /// "will", "is expected": what is to come.
  case future
  case money
  case percentage
  case clockTime
  /// Dead, injured or a number of people.
  case toll
  case measurement
  case office
  /// Two or more nationalities.
  case nations
  /// An office and a nationality: "the French president".
  case nationalOffice
  case year

  /// The trait as reasons name it and as themes list it.
  var name: String {
    switch self {
    case .quotation: "quotation"
    case .perfect: "past perfect"
    case .future: "future"
    case .money: "money"
    case .percentage: "percentage"
    case .clockTime: "clock time"
    case .toll: "toll"
    case .measurement: "measurement"
    case .office: "office"
    case .nations: "nations"
    case .nationalOffice: "national office"
    case .year: "year"
    }
  }

  /// What traits speak for a theme, and how much.
  static let byTheme: [String: [(trait: StyleTrait, strength: Double)]] = [
    "reaction": [(.quotation, 2), (.office, 2), (.nations, 3), (.nationalOffice, 4)],
    "background": [(.perfect, 2), (.year, 3)],
    "next": [(.future, 4)],
    "casualties": [(.toll, 4)],
    "economy": [(.money, 3), (.percentage, 2)],
    "event": [(.clockTime, 4)],
    "weather": [(.measurement, 3)],
    "technical": [(.measurement, 3)],
    "impact": [(.toll, 1), (.money, 1)],
    "election": [(.percentage, 2)],
    "criticism": [(.quotation, 1)],
    "preparations": [(.future, 1)],
    "diplomacy": [(.future, 1)],
  ]
}
