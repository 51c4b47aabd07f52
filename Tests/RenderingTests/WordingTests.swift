import Model
import Templating
import Testing

@testable import Rendering

/// Dates, numbers and lists as readers of each language write them.
@Suite struct WordingTests {
  private static func wording(_ language: String) throws -> Wording {
    try RealTheme.wording(try #require(LanguageTag(language)))
  }

  @Test(arguments: [
    ("en", "2022-02-24", "24 February 2022"), ("en", "2022-03-01", "1 March 2022"),
    ("en", "2022-03", "March 2022"), ("en", "2022", "2022"),
    ("fr", "2022-02-24", "24 février 2022"), ("fr", "2022-03-01", "1er mars 2022"),
    ("fr", "2022-08", "août 2022"),
    ("uk", "2022-02-24", "24 лютого 2022\u{A0}р."), ("uk", "2022-02", "лютий 2022\u{A0}р."),
    ("ar", "2022-02-24", "24 فبراير 2022"), ("ar", "2022-02", "فبراير 2022"),
    ("de", "2022-02-24", "24 February 2022"),
  ])
  func writesDates(language: String, iso: String, text: String) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(try Self.wording(language).text(of: date) == text)
  }

  @Test(arguments: [
    ("en", "2025-03-18", "2025-03-19", "18–19 March 2025"),
    ("en", "2025-03-30", "2025-04-02", "30 March – 2 April 2025"),
    ("en", "2024-12-30", "2025-01-02", "30 December 2024 – 2 January 2025"),
    ("fr", "2025-03-01", "2025-03-03", "1er–3 mars 2025"),
    ("uk", "2025-03-30", "2025-04-02", "30 березня – 2 квітня 2025\u{A0}р."),
    ("ar", "2025-03-18", "2025-03-19", "18–19 مارس 2025"),
  ])
  func writesWhatLastsForDays(
    language: String, first: String, last: String, text: String
  ) throws {
    let date = EventDate(
      first: try #require(CalendarDate(iso: first)), last: try #require(CalendarDate(iso: last)),
      precision: .day, isRange: true)
    #expect(try Self.wording(language).text(of: date) == text)
  }

  /// English dates are those that the model writes for messages.
  @Test(arguments: [EventDate.Precision.day, .week, .month, .quarter, .season, .year])
  func writesEnglishAsMessagesDo(precision: EventDate.Precision) throws {
    let first = try #require(CalendarDate(iso: "2024-12-01"))
    let last = try #require(CalendarDate(iso: "2025-02-28"))
    for isRange in [false, true] {
      let date = EventDate(first: first, last: last, precision: precision, isRange: isRange)
      #expect(try Self.wording("en").text(of: date) == date.text)
    }
  }

  @Test(arguments: [
    ("en", "Ana, Bo and Cy"), ("fr", "Ana, Bo et Cy"), ("uk", "Ana, Bo та Cy"),
    ("ar", "Ana، Bo وCy"),
  ])
  func joinsNames(language: String, row: String) throws {
    let value = try Self.wording(language).value(ofNames: ["Ana", "Bo", "Cy"])
    #expect(value == .text(row))
  }

  @Test(arguments: [
    ("en", 12345, "12,345"), ("fr", 12345, "12\u{202F}345"), ("uk", 12345, "12\u{A0}345"),
    ("ar", 12345, "12,345"), ("es", 1234, "1234"), ("de", 1234, "1.234"), ("en", 999, "999"),
  ])
  func dividesLargeNumbers(language: String, number: Int, text: String) throws {
    let tag = try #require(LanguageTag(language))
    let wording = Wording(tag, [:])
    #expect(wording.phrases.digits(number) == text)
  }

  @Test(arguments: [
    ("ar", 1, "حدث واحد من A إلى B"), ("ar", 3, "3 أحداث من A إلى B"),
    ("uk", 22, "22 події: A – B"),
    ("fr", 0, "0 événement, du A au B"),
  ])
  func countsInTheFormsOfTheLanguage(language: String, count: Int, text: String) throws {
    let wording = try Self.wording(language)
    #expect(wording.text(.events, ["first": "A", "last": "B"], count: count) == text)
  }

  @Test func fallsBackToEnglishAndItsForms() throws {
    let wording = try Self.wording("ja")
    #expect(wording[.subjects] == "Subjects")
    #expect(wording.text(.events, ["first": "A", "last": "B"], count: 1) == "1 event from A to B")
    #expect(wording.language.text == "ja")
  }
}

/// The words that come with the program.
@Suite struct InterfaceStringsTests {
  @Test(arguments: ["fr", "uk", "ar"])
  func translatesEveryKeyWithItsForms(language: String) throws {
    let strings = try RealTheme.strings()
    let english = try #require(strings.first { $0.language.text == "en" })
    let file = try #require(strings.first { $0.language.text == language })
    var review = StringsReview(
      file, known: Dictionary(uniqueKeysWithValues: english.entries.map { ($0.key, $0.value) }),
      named: [])
    #expect(review.complaints(isTranslated: false).map(\.text) == [])
  }

  @Test func showsEveryEnglishWordSomewhere() throws {
    let keys = try #require(RealTheme.strings().first { $0.language.text == "en" }).entries.map(
      \.key)
    let templates = try RealTheme.files().map { String(decoding: $0.bytes, as: UTF8.self) }
    let inCode = Set(WordKey.allCases.map(\.rawValue))
    for key in keys where !inCode.contains(key) && !key.hasPrefix("section-") {
      #expect(templates.contains { $0.contains("{{strings.\(key)}}") }, "\(key)")
    }
    #expect(inCode.isSubset(of: Set(keys)))
  }
}
