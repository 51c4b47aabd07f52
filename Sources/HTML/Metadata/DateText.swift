/// Finds days in words and time stamps.
enum DateText {
  private enum Token { case number(Int, digits: Int), month(Int), word }

  /// The first day that a text names; nil when there is none.
  ///
  /// Reads `2025-03-19T10:00Z`, `20250319`, `19 March 2025`, `March 19th, 2025`, `19.3.2025` and
  /// `3/19/2025`; where day and month could be either, the month goes first only in American English.
  static func first(in text: String, monthFirst: Bool = true) -> PageDate? {
    let bytes = Array(text.utf8.prefix(400))
    if let date = stamp(bytes) { return date }
    let tokens = tokens(bytes)
    for index in tokens.indices {
      if let date = date(tokens, at: index, monthFirst) { return date }
    }
    return nil
  }

  /// Milliseconds or seconds since 1970, or eight digits.
  private static func stamp(_ bytes: [UInt8]) -> PageDate? {
    let digits = bytes.filter { $0 > 0x20 }
    guard digits.allSatisfy(Bytes.isDigit),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    switch digits.count {
    case 8, 14: return compact(digits)
    case 10: return PageDate(seconds: number)
    case 13: return PageDate(seconds: number / 1_000)
    default: return nil
    }
  }

  private static func compact(_ digits: [UInt8]) -> PageDate? {
    let number = digits.prefix(8).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return PageDate(number / 10_000, number / 100 % 100, number % 100)
  }

  private struct Place {
    let token: Token
    /// The byte behind it, and where it ends.
    let next: UInt8
    let end: Int
    let isUniversal: Bool
  }

  private static func tokens(_ bytes: [UInt8]) -> [Place] {
    var places: [Place] = []
    var index = 0
    while index < bytes.count {
      let start = index
      if Bytes.isDigit(bytes[index]) {
        while index < bytes.count, Bytes.isDigit(bytes[index]) { index += 1 }
        guard index - start <= 9 else { continue }
        let number = bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let token = Token.number(number, digits: index - start)
        places.append(
          Place(
            token: token, next: index < bytes.count ? bytes[index] : 0, end: index,
            isUniversal: isUniversal(bytes, from: index)))
        skipOrdinal(bytes, &index)
      } else if Bytes.isLetter(bytes[index]) || bytes[index] >= 0x80 {
        while index < bytes.count, Bytes.isLetter(bytes[index]) || bytes[index] >= 0x80 {
          index += 1
        }
        let token = month(bytes[start..<index]).map(Token.month) ?? .word
        places.append(
          Place(
            token: token, next: index < bytes.count ? bytes[index] : 0, end: index,
            isUniversal: false))
      } else {
        index += 1
      }
    }
    return places
  }

  private static func skipOrdinal(_ bytes: [UInt8], _ index: inout Int) {
    let ending = Bytes.lowercased(bytes[index...].prefix(2))
    let isWord = index + 2 < bytes.count && Bytes.isLetter(bytes[index + 2])
    if ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual(ending) }), !isWord {
      index += 2
    }
  }

  /// Whether a time of day with `Z` or `+00:00` follows.
  private static func isUniversal(_ bytes: [UInt8], from index: Int) -> Bool {
    guard index < bytes.count, bytes[index] == 0x54 || bytes[index] == 0x20 else { return false }
    let time = bytes[(index + 1)...].prefix(20)
    let clock = time.prefix { Bytes.isDigit($0) || $0 == 0x3A || $0 == 0x2E }
    guard clock.count >= 5, clock.contains(0x3A) else { return false }
    let zone = time[clock.endIndex...]
    return zone.starts(with: "Z".utf8) || zone.starts(with: "+00".utf8)
      || zone.starts(with: "-00".utf8)
  }

  private static func date(_ places: [Place], at index: Int, _ monthFirst: Bool) -> PageDate? {
    guard index + 2 < places.count else { return nil }
    let (one, two, three) = (places[index], places[index + 1], places[index + 2])
    switch (one.token, two.token, three.token) {
    case (.number(let year, 4), .number(let month, 1...2), .number(let day, 1...2))
    where isMark(one.next) && one.next == two.next:
      var date = PageDate(year, month, day)
      date?.isUniversal = three.isUniversal
      return date
    case (.number(let first, 1...2), .number(let second, 1...2), .number(let year, let digits))
    where isMark(one.next) && one.next == two.next
      && (digits == 4 || digits == 2 && one.next == 0x2F):
      let year = digits == 2 ? 2_000 + year : year
      let goesFirst = one.next == 0x2F && monthFirst && first <= 12 || second > 12
      return goesFirst ? PageDate(year, first, second) : PageDate(year, second, first)
    case (.number(let day, 1...2), .month(let month), .number(let year, 4)):
      return PageDate(year, month, day)
    case (.month(let month), .number(let day, 1...2), .number(let year, 4)):
      return PageDate(year, month, day)
    case (.number(let year, 4), .month(let month), .number(let day, 1...2)):
      return PageDate(year, month, day)
    case (.number(let day, 1...2), .word, .month(let month)):
      return spanish(places, index, day, month)
    default: return nil
    }
  }

  /// `19 de marzo de 2025`.
  private static func spanish(
    _ places: [Place], _ index: Int, _ day: Int, _ month: Int
  ) -> PageDate? {
    for place in places[(index + 3)...].prefix(2) {
      if case .number(let year, 4) = place.token { return PageDate(year, month, day) }
    }
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2F || byte == 0x2E }

  private static let months: [[String]] = [
    ["january", "jan", "januar", "janvier", "enero", "janeiro", "gennaio", "januari", "jänner"],
    [
      "february", "feb", "februar", "février", "febrero", "fevereiro", "febbraio", "februari",
      "fev",
    ],
    ["march", "mar", "märz", "mars", "marzo", "março", "maart", "mrz"],
    ["april", "apr", "avril", "abril", "aprile", "abr"],
    ["may", "mai", "mayo", "maio", "maggio", "mei"],
    ["june", "jun", "juni", "juin", "junio", "junho", "giugno"],
    ["july", "jul", "juli", "juillet", "julio", "julho", "luglio"],
    ["august", "aug", "août", "agosto", "augustus", "ago"],
    ["september", "sep", "sept", "septembre", "septiembre", "setembro", "settembre"],
    ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "ottobre"],
    ["november", "nov", "novembre", "noviembre", "novembro"],
    ["december", "dec", "dezember", "dez", "décembre", "diciembre", "dezembro", "dicembre"],
  ]

  private static let monthNumbers: [[UInt8]: Int] = Dictionary(
    uniqueKeysWithValues: months.enumerated().flatMap { number, names in
      names.map { (Array($0.utf8), number + 1) }
    })

  /// Whether a word is a month's name or its short form.
  static func isMonth(_ word: some Collection<UInt8>) -> Bool {
    month(ArraySlice(word.filter { $0 != 0x2E })) != nil
  }

  private static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3, word.count <= 12 else { return nil }
    return monthNumbers[Bytes.lowercased(word)]
  }
}
