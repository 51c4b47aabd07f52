/// What a single word adds to the style of its paragraph.
///
/// Some say nothing alone: "is" and "expected" make a future together.
struct WordTraits: OptionSet, Hashable {
  let rawValue: UInt16

  /// It is too common to tell a subject.
  static let stopWord = WordTraits(rawValue: 1 << 0)
  /// It tells of what was before.
  static let perfect = WordTraits(rawValue: 1 << 1)
  /// "has": before "been" it tells of what was.
  static let have = WordTraits(rawValue: 1 << 2)
  static let been = WordTraits(rawValue: 1 << 3)
  /// It tells of what is to come.
  static let future = WordTraits(rawValue: 1 << 4)
  /// "is": before "expected" it tells of what is to come.
  static let toBe = WordTraits(rawValue: 1 << 5)
  static let expected = WordTraits(rawValue: 1 << 6)
  /// "next": before "week" it tells of what is to come.
  static let next = WordTraits(rawValue: 1 << 7)
  static let period = WordTraits(rawValue: 1 << 8)
  /// Behind a number it makes an amount of money.
  static let money = WordTraits(rawValue: 1 << 9)
  static let percent = WordTraits(rawValue: 1 << 10)
  /// Behind a number it counts people.
  static let people = WordTraits(rawValue: 1 << 11)
  /// It tells of dead or injured.
  static let toll = WordTraits(rawValue: 1 << 12)
  /// Behind a number it makes a measurement.
  static let unit = WordTraits(rawValue: 1 << 13)
  /// Somebody who speaks for a state or an office.
  static let office = WordTraits(rawValue: 1 << 14)
  static let nation = WordTraits(rawValue: 1 << 15)
}

extension WordTraits {
  /// The words with traits; a word may stand in several lines.
  static let words: [(traits: WordTraits, words: String)] = [
    (.perfect, "had since previously"),
    (.have, "has have"),
    (.been, "been"),
    (.future, "will ll scheduled"),
    (.toBe, "is are was were be"),
    (.expected, "expected set due"),
    (.next, "next"),
    (.period, "day week month year"),
    (.money, "million billion trillion dollars euros pounds yuan yen rupees"),
    (.percent, "percent per"),
    (.people, "people civilians soldiers passengers others children women men"),
    (.toll, "killed injured wounded dead deaths casualties"),
    (
      .unit,
      """
      km kilometer kilometers kilometre kilometres mile miles mph kph metre metres meter meters \
      foot feet ft inch inches cm mm kg ton tons tonnes acres hectares degrees mbar hpa knots
      """
    ),
    (
      .office,
      """
      president minister premier chancellor spokesman spokeswoman spokesperson secretary \
      ambassador senator governor mayor congressman congresswoman commissioner envoy official \
      officials
      """
    ),
    (
      .nation,
      """
      american british russian ukrainian french german chinese japanese indian israeli \
      palestinian iranian turkish syrian iraqi afghan european african asian australian canadian \
      mexican italian spanish polish dutch swedish greek hungarian egyptian saudi korean \
      pakistani serbian albanian brazilian norwegian finnish danish belgian swiss austrian irish \
      scottish welsh english portuguese czech romanian bulgarian croatian bosnian belarusian \
      armenian azerbaijani libyan tunisian moroccan sudanese ethiopian kenyan nigerian lebanese \
      yemeni jordanian nepali thai vietnamese filipino malaysian indonesian taiwanese argentine \
      chilean colombian venezuelan peruvian haitian cuban
      """
    ),
  ]
}
