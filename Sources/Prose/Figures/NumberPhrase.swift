/// A number as it stands in a text: digits or words, its sign of currency, what multiplies it.
struct NumberPhrase: Hashable {
  /// The words it takes up.
  var words: Range<Int>
  /// Its bytes, the sign before it included.
  var bytes: Range<Int>
  /// Its value: the digits times this power of ten; nothing is rounded.
  var digits: Int
  var exponent: Int
  /// The currency of the sign before it.
  var currency: String?
  /// Whether it is written in words.
  var isWords: Bool
  /// Whether it might be a year.
  var isYear = false

  /// The value for comparisons, exact up to 2^53.
  var value: Double {
    var value = Double(digits)
    for _ in 0..<abs(exponent) { value = exponent > 0 ? value * 10 : value / 10 }
    return value
  }
}

extension NumberPhrase {
  /// The number that begins at a word; nil when the word is none.
  init?(_ text: FigureText, at index: Int) {
    if text.isNumber(index) {
      self.init(text, digitsAt: index)
    } else if text.has(index, .numberWord) {
      self.init(text, wordAt: index)
    } else {
      self.init(text, magnitudeAt: index)
    }
    if isSpoilt(text) { return nil }
  }

  private init?(_ text: FigureText, digitsAt index: Int) {
    let range = text.range(index)
    guard var (digits, exponent) = Self.decimal(text.paragraph.bytes[range]) else { return nil }
    let sign = CurrencySign(text.paragraph.bytes, before: range.lowerBound)
    var end = range.upperBound
    if let quarters = Self.fraction(text.paragraph.bytes, at: end) {
      (digits, exponent) = (digits * 100 + quarters * 25, -2)
      end += 2
    }
    self.init(
      words: index..<index + 1, bytes: range.lowerBound - (sign?.width ?? 0)..<end,
      digits: digits, exponent: exponent, currency: sign?.name, isWords: false,
      isYear: text.paragraph.tokens[index].kind == .year && sign == nil)
    takeMagnitudes(text)
  }

  private init?(_ text: FigureText, wordAt index: Int) {
    guard var value = NumberWords.values[text.hash(index)] else { return nil }
    var end = index + 1
    if value >= 20, value % 10 == 0, text.gap(after: index) == .hyphen,
      let ones = NumberWords.values[text.hash(end)], ones < 10
    {
      value += ones
      end += 1
    }
    self.init(
      words: index..<end, bytes: text.bytes(index..<end), digits: value, exponent: 0,
      currency: nil, isWords: true)
    takeHalf(text)
    takeMagnitudes(text)
  }

  /// "a million", "half a million", "a dozen".
  private init?(_ text: FigureText, magnitudeAt index: Int) {
    guard text.hash(index - 1) == SmallWord.a, text.gap(after: index - 1) == .space else {
      return nil
    }
    let isHalf = text.hash(index - 2) == SmallWord.half && text.gap(after: index - 2) == .space
    let start = isHalf ? index - 2 : index - 1
    self.init(
      words: start..<index, bytes: text.bytes(start..<index), digits: isHalf ? 5 : 1,
      exponent: isHalf ? -1 : 0, currency: nil, isWords: true)
    takeMagnitudes(text)
  }

  /// "two and a half million".
  private mutating func takeHalf(_ text: FigureText) {
    let end = words.upperBound
    guard text.hash(end) == SmallWord.and, text.hash(end + 1) == SmallWord.a,
      text.hash(end + 2) == SmallWord.half, text.has(end + 3, .magnitude)
    else { return }
    (digits, exponent) = (digits * 10 + 5, exponent - 1)
    extend(text, to: end + 3)
  }

  /// Takes "million", "bn", "hundred thousand", "hundred and fifty".
  private mutating func takeMagnitudes(_ text: FigureText) {
    while value < Self.longest, let (factor, power) = magnitude(text, at: words.upperBound) {
      digits *= factor
      exponent += power
      extend(text, to: words.upperBound + 1)
      takeRest(text, below: power)
    }
  }

  /// The "fifty" of "two hundred and fifty".
  private mutating func takeRest(_ text: FigureText, below power: Int) {
    var next = words.upperBound
    guard isWords, power >= 2, exponent >= 0, value < Self.longest,
      text.gap(after: next - 1) == .space
    else { return }
    if text.hash(next) == SmallWord.and { next += 1 }
    guard text.has(next, .numberWord), let rest = NumberPhrase(text, wordAt: next),
      rest.exponent < power, rest.value < NumberPhrase.tenToThe(power)
    else { return }
    digits = digits * Int(NumberPhrase.tenToThe(exponent)) + Int(rest.value)
    exponent = 0
    extend(text, to: rest.words.upperBound)
  }

  /// Larger numbers are no news, and their digits would not fit.
  private static let longest = 1e13

  private static func tenToThe(_ power: Int) -> Double {
    (0..<power).reduce(1) { value, _ in value * 10 }
  }

  private func magnitude(_ text: FigureText, at index: Int) -> (factor: Int, power: Int)? {
    guard text.has(index, .magnitude) else { return nil }
    let gap = text.gap(after: index - 1)
    let isShort = text.range(index).count <= 3
    guard gap == .space && !isShort || gap == .none || gap == .hyphen && !isShort else {
      return nil
    }
    if text.range(index).count == 1, currency == nil, isMetre(text, index) { return nil }
    return NumberWords.magnitudes[text.hash(index)]
  }

  /// Without a currency "42m" is a length, unless people or things follow.
  private func isMetre(_ text: FigureText, _ index: Int) -> Bool {
    text.hash(index) == SmallWord.m && !text.isPlural(index + 1) && !text.isPlural(index + 2)
  }

  private mutating func extend(_ text: FigureText, to end: Int) {
    words = words.lowerBound..<end
    bytes = bytes.lowerBound..<text.range(end - 1).upperBound
  }
}
