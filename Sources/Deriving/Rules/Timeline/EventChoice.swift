import Model
import Prose

/// Decides which date of a sentence dates an event, if any does.
///
/// An editor wants what happened, not when somebody spoke about it, and no year that only says
/// which thing is meant. What the sentence's words must be asked for is asked only of the few
/// dates for which it matters.
struct EventChoice {
  let paragraph: Paragraph
  let sentence: Range<Int>
  let isLede: Bool

  /// The date of the event: the most exact, of equals the first; nil when there is no event.
  func best(of dates: ArraySlice<EventReader.Dated>) -> EventReader.Dated? {
    guard paragraph.bytes[sentence.upperBound - 1] != UInt8(ascii: "?") else { return nil }
    var best: (number: Int, rank: Int)?
    for number in dates.indices where tellsEvent(dates[number]) {
      let rank = Self.rank(dates[number])
      if rank < best?.rank ?? .max { best = (number, rank) }
    }
    guard let best, isTold else { return nil }
    return dates[best.number]
  }

  /// A date of its own goes before that of an announcement, that before the date of a saying.
  private static func rank(_ dated: EventReader.Dated) -> Int {
    let saying = dated.hints.contains(.spoken) ? 2 : dated.hints.contains(.announced) ? 1 : 0
    // An announcement's day is more exact than the year of what was announced.
    return saying * (dated.date.precision > .week ? 1 : 8) + dated.date.precision.rawValue * 4
  }

  private func tellsEvent(_ dated: EventReader.Dated) -> Bool {
    let (hints, precision) = (dated.hints, dated.date.precision)
    if !hints.isDisjoint(with: Self.eventless) { return false }
    if precision > .month, hints.contains(.relative) { return false }
    // Whoever spoke years ago, or in a month, did something; this week's words are only words.
    if hints.contains(.spoken), precision <= .week {
      return isLede && !isQuotation && isReported(dated.range)
    }
    if precision > .day, hints.contains(.bound) { return false }
    if precision > .month, isStatistic { return false }
    switch dated.form {
    case .year, .years: return hints.contains(.dated)
    case .shifted(.year, .this), .shifted(.quarter, _), .offset(.year, _, .earlier): return false
    case .offset(.quarter, _, _): return false
    // "At noon" names no day; one that is only near may not be meant.
    case .timeOfDay: return false
    default: return true
    }
  }

  /// A date with one of these dates no event.
  private static let eventless: DateExpression.Hints = [
    .modifier, .quoted, .denied, .lasting, .tally,
  ]

  /// Whether the saying comes behind what is said, as in a lede: `A dam broke, police said Monday.`.
  private func isReported(_ date: Range<Int>) -> Bool {
    date.lowerBound - sentence.lowerBound > sentence.count / 2
  }

  // MARK: The sentence

  /// Whether it has words enough for a sentence: the signature under a post has names only.
  private var isTold: Bool {
    var smallWords = 0
    for token in paragraph.tokens(in: sentence)
    where paragraph.bytes[token.range.lowerBound] &- 0x61 < 26 {
      smallWords += 1
      if smallWords == 2 { return true }
    }
    return false
  }

  /// Whether it gives a share of something: the figures of a year are no event.
  private var isStatistic: Bool {
    paragraph.bytes[sentence].contains(UInt8(ascii: "%"))
      || paragraph.tokens(in: sentence).contains { Self.shares.contains($0.hash) }
  }

  private static let shares = ["percent", "cent", "average", "rate"]
    .map { WordHash(Array($0.utf8)).value }

  /// Whether it holds a quotation mark, straight or curly.
  private var isQuotation: Bool {
    let bytes = paragraph.bytes[sentence]
    return bytes.contains(UInt8(ascii: "\"")) || Self.holdsCurlyQuote(bytes)
  }

  private static func holdsCurlyQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index + 2 < bytes.endIndex {
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0x9C {
        return true
      }
      index += 1
    }
    return false
  }
}
