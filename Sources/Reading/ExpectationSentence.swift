import Model

/// A sentence of `expect:` taken apart.
///
/// A small exact grammar: a sentence is one of ``forms`` or it is an error, so that no test can be
/// passed by not being understood.
struct ExpectationSentence {
  /// The forms; N is a number, and ≥ may be any comparison.
  static let forms = [
    "section X exists", "section X does not exist", "section X has ≥ N outlets",
    "every section has ≥ N paragraphs", "page has ≥ N reports", "timeline has ≥ N events",
    "open questions < N", "no outlet > N %", "no outlet > N % in section X", "person X is listed",
    "person X is not listed", "person X is quoted", "outlet X is cited", "figure X is present",
  ]

  /// What it claims; nil when it is none of the forms.
  private(set) var claim: Expectation.Claim?
  private var words: [String]

  /// Takes a sentence apart.
  init(_ text: String) {
    words = text.utf8.split { $0 <= 0x20 }.flatMap { Self.parts(of: String(Substring($0))) }
    claim = share ?? existence ?? presence ?? counted
  }

  // MARK: Forms

  /// `no outlet > 40 %`, perhaps `in section X`.
  private var share: Expectation.Claim? {
    guard starts("no", "outlet") else { return nil }
    var rest = Array(words.dropFirst(2))
    if rest.first.map(Self.plain) == "has" { rest.removeFirst() }
    guard let (comparison, width) = Self.comparison(rest), rest.count >= width + 2,
      let percent = Int(rest[width]), rest[width + 1] == "%"
    else { return nil }
    rest.removeFirst(width + 2)
    if rest.isEmpty { return .noOutlet(comparison, percent: percent, in: .page) }
    guard rest.count > 2, rest.prefix(2).map(Self.plain) == ["in", "section"] else { return nil }
    return .noOutlet(comparison, percent: percent, in: .section(Self.name(rest.dropFirst(2))))
  }

  /// `section X exists`, `section X does not exist`.
  private var existence: Expectation.Claim? {
    guard starts("section") else { return nil }
    if let name = name(before: ["does", "not", "exist"]) { return .section(name, false) }
    return name(before: ["exists"]).map { .section($0, true) }
  }

  /// `person X is listed`, `outlet X is not cited`, `figure X is present`.
  private var presence: Expectation.Claim? {
    let verbs: [(String, String, (String, Bool) -> Expectation.Claim)] = [
      ("person", "listed", { .listed($0, $1) }), ("person", "quoted", { .quoted($0, $1) }),
      ("outlet", "cited", { .cited($0, $1) }), ("figure", "present", { .figure($0, $1) }),
    ]
    for (noun, verb, claim) in verbs where starts(noun) {
      if let name = name(before: ["is", "not", verb]) { return claim(name, false) }
      if let name = name(before: ["is", verb]) { return claim(name, true) }
    }
    return nil
  }

  /// `section X has ≥ 2 outlets`, `timeline has ≥ 5 events`, `open questions < 20`.
  private var counted: Expectation.Claim? {
    if let has = words.lastIndex(where: { Self.plain($0) == "has" }), has > 0 {
      let rest = Array(words[(has + 1)...])
      guard let (comparison, width) = Self.comparison(rest), rest.count > width + 1,
        let number = Int(rest[width]), let thing = Self.thing(rest[(width + 1)...]),
        let place = Self.place(Array(words[..<has]), of: thing)
      else { return nil }
      return .count(thing, in: place, comparison, number)
    }
    for length in [1, 2] where words.count > length {
      let rest = Array(words[length...])
      if let thing = Self.thing(words[..<length]), let (comparison, width) = Self.comparison(rest),
        rest.count == width + 1, let number = Int(rest[width])
      {
        return .count(thing, in: .page, comparison, number)
      }
    }
    return nil
  }

  private static func place(
    _ words: [String], of thing: Expectation.Thing
  ) -> Expectation.Place? {
    let plain = words.map(Self.plain)
    if plain == ["page"] { return .page }
    if plain == ["timeline"] { return thing == .events ? .page : nil }
    let inSections: [Expectation.Thing] = [.paragraphs, .reports, .outlets, .notes]
    guard inSections.contains(thing) else { return nil }
    if plain == ["every", "section"] { return .everySection }
    return plain.first == "section" && words.count > 1 ? .section(name(words.dropFirst())) : nil
  }

  // MARK: Words

  private func starts(_ first: String...) -> Bool {
    words.count > first.count && words.prefix(first.count).map(Self.plain) == first
  }

  /// The name between the first word and the last ones.
  private func name(before last: [String]) -> String? {
    guard words.count > last.count + 1, words.suffix(last.count).map(Self.plain) == last else {
      return nil
    }
    return Self.name(words.dropFirst().dropLast(last.count))
  }

  /// A name of several words, without quotation marks around it.
  private static func name(_ words: ArraySlice<String>) -> String {
    var scalars = Array(words.joined(separator: " ").unicodeScalars)
    let marks: [Unicode.Scalar] = ["\"", "'", "“", "”", "‘", "’", "«", "»"]
    if scalars.count > 2, marks.contains(scalars[0]), marks.contains(scalars[scalars.count - 1]) {
      scalars = Array(scalars[1..<(scalars.count - 1)])
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func thing(_ words: ArraySlice<String>) -> Expectation.Thing? {
    let word = words.map(plain).joined(separator: " ")
    let others: [(String, Expectation.Thing)] = [
      ("articles", .reports), ("sources", .reports), ("questions", .questions),
      ("quotations", .quotes), ("people", .people), ("persons", .people), ("person", .people),
    ]
    let names = Expectation.Thing.allCases.map { ($0.rawValue, $0) } + others
    return names.first { $0.0 == word || $0.0 == word + "s" }?.1
  }

  /// The comparison at the start of some words, and how many of them it takes.
  private static func comparison(
    _ words: [String]
  ) -> (comparison: Expectation.Comparison, width: Int)? {
    for (sign, comparison) in signs where words.first == sign { return (comparison, 1) }
    let plain = words.prefix(2).map(Self.plain)
    if plain.first == "exactly" { return (.exactly, 1) }
    return spoken.first { $0.0 == plain }.map { ($0.1, 2) }
  }

  private static let signs: [(String, Expectation.Comparison)] =
    [(">=", .atLeast), ("<=", .atMost), ("==", .exactly)]
    + Expectation.Comparison.allCases.map { ($0.rawValue, $0) }

  private static let spoken: [([String], Expectation.Comparison)] = [
    (["at", "least"], .atLeast), (["at", "most"], .atMost), (["more", "than"], .more),
    (["fewer", "than"], .fewer), (["less", "than"], .fewer),
  ]

  /// A word; a sign at its start and a percent sign at its end are words of their own.
  private static func parts(of word: String) -> [String] {
    for (sign, _) in signs where word.utf8.starts(with: sign.utf8) {
      let rest = String(Substring(word.utf8.dropFirst(sign.utf8.count)))
      return [sign] + (rest.isEmpty ? [] : parts(of: rest))
    }
    guard word.utf8.last == UInt8(ascii: "%"), word.utf8.count > 1 else { return [word] }
    return [String(Substring(word.utf8.dropLast())), "%"]
  }

  /// A word of the grammar in small letters.
  private static func plain(_ word: String) -> String {
    String(decoding: word.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }

  // MARK: Mending

  /// The form that has most of a sentence's words, spelling mistakes aside; of two alike the shorter.
  static func nearestForm(to text: String) -> String {
    let words = ExpectationSentence(text).words
    let ranked = forms.map { form -> (score: Int, form: String) in
      let known = form.utf8.split(separator: 0x20).map { String(Substring($0)) }
        .filter { $0.utf8.count > 1 }
      let shared = words.reduce(0) { sum, word in
        sum + (known.contains(word) ? 3 : NearestName.of(word, among: known) == nil ? 0 : 2)
      }
      return (shared - known.count, form)
    }
    return ranked.max {
      $0.score < $1.score || $0.score == $1.score && $0.form.count > $1.form.count
    }?
    .form ?? forms[0]
  }
}
