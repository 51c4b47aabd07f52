/// Which form a language uses for a whole number.
///
/// The cardinal rules of the Common Locale Data Repository, version 45
/// (https://www.unicode.org/cldr/charts/45/supplemental/language_plural_rules.html), for whole numbers
/// alone: a page counts nothing in halves. Languages that are not here have one form for 1 and another
/// for everything else, which is the commonest rule. The form that Romance languages have for whole
/// millions is left out: no page has so many paragraphs.
package enum PluralRule: Hashable, Sendable {
  case same, one, zeroAndOne, arabic, eastSlavic, polish, czech, southSlavic, hebrew, romanian
  case lithuanian, latvian, slovene, irish, welsh

  /// The rule of a language, by the first part of its name.
  package init(of language: LanguageTag) {
    self = Self.rules.first { $0.languages.contains(language.primary) }?.rule ?? .one
  }

  private static let rules: [(rule: PluralRule, languages: Set<String>)] = [
    (.same, ["id", "ja", "ko", "lo", "ms", "my", "th", "vi", "yue", "zh"]),
    (.zeroAndOne, ["am", "as", "bn", "fa", "fr", "gu", "hi", "hy", "kn", "pa", "pt", "zu"]),
    (.arabic, ["ar"]), (.eastSlavic, ["be", "ru", "uk"]), (.polish, ["pl"]),
    (.czech, ["cs", "sk"]), (.southSlavic, ["bs", "hr", "sh", "sr"]), (.hebrew, ["he", "iw"]),
    (.romanian, ["mo", "ro"]), (.lithuanian, ["lt"]), (.latvian, ["lv"]), (.slovene, ["sl"]),
    (.irish, ["ga"]), (.welsh, ["cy"]),
  ]

  /// The forms that the language tells apart, in the order of ``PluralCategory``.
  package var categories: [PluralCategory] {
    switch self {
    case .same: [.other]
    case .one, .zeroAndOne: [.one, .other]
    case .arabic, .welsh: PluralCategory.allCases
    case .eastSlavic, .polish: [.one, .few, .many, .other]
    case .czech, .southSlavic, .romanian, .lithuanian: [.one, .few, .other]
    case .hebrew: [.one, .two, .other]
    case .latvian: [.zero, .one, .other]
    case .slovene: [.one, .two, .few, .other]
    case .irish: [.one, .two, .few, .many, .other]
    }
  }

  /// The form for a number of things, none or more.
  package func category(of number: Int) -> PluralCategory {
    let (ten, hundred) = (number % 10, number % 100)
    let isTeen = (11...19).contains(hundred)
    return switch self {
    case .same: .other
    case .one: number == 1 ? .one : .other
    case .zeroAndOne: number <= 1 ? .one : .other
    case .arabic: Self.arabic(number, hundred)
    case .eastSlavic: Self.slavic(ten, hundred, isOne: ten == 1 && hundred != 11, rest: .many)
    case .polish: Self.slavic(ten, hundred, isOne: number == 1, rest: .many)
    case .southSlavic: Self.slavic(ten, hundred, isOne: ten == 1 && hundred != 11, rest: .other)
    case .czech: number == 1 ? .one : (2...4).contains(number) ? .few : .other
    case .hebrew: number == 1 ? .one : number == 2 ? .two : .other
    case .romanian:
      number == 1 ? .one : number == 0 || (1...19).contains(hundred) ? .few : .other
    case .lithuanian: isTeen || ten == 0 ? .other : ten == 1 ? .one : .few
    case .latvian: isTeen || ten == 0 ? .zero : ten == 1 ? .one : .other
    case .slovene:
      hundred == 1 ? .one : hundred == 2 ? .two : (3...4).contains(hundred) ? .few : .other
    case .irish: Self.celtic(number)
    case .welsh: Self.welsh(number)
    }
  }

  private static func arabic(_ number: Int, _ hundred: Int) -> PluralCategory {
    switch (number, hundred) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }

  private static func slavic(
    _ ten: Int, _ hundred: Int, isOne: Bool, rest: PluralCategory
  ) -> PluralCategory {
    if isOne { return .one }
    return (2...4).contains(ten) && !(12...14).contains(hundred) ? .few : rest
  }

  private static func celtic(_ number: Int) -> PluralCategory {
    switch number {
    case 1: .one
    case 2: .two
    case 3...6: .few
    case 7...10: .many
    default: .other
    }
  }

  private static func welsh(_ number: Int) -> PluralCategory {
    switch number {
    case 0: .zero
    case 1: .one
    case 2: .two
    case 3: .few
    case 6: .many
    default: .other
    }
  }
}
