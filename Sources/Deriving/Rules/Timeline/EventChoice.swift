import Model
import Prose

/// Decides which date of a sentence dates an event, if any does.
///
/// An editor wants what happened, not when somebody spoke about it, and no year that only says
/// which thing is meant.
struct EventChoice {
  private let sentence: Range<Int>
  private let smallWords: Int
  private let isQuestion: Bool
  private let isQuotation: Bool
  private let isLede: Bool
  /// Whether it gives a share of something: the figures of a year are no event.
  private let isStatistic: Bool

  init(_ paragraph: Paragraph, _ sentence: Range<Int>, isLede: Bool) {
    self.sentence = sentence
    self.isLede = isLede
    let tokens = paragraph.tokens(in: sentence)
    smallWords = tokens.count { paragraph.bytes[$0.range.lowerBound] &- 0x61 < 26 }
    let bytes = paragraph.bytes[sentence]
    isStatistic = Self.holdsShare(bytes, tokens)
    isQuestion = bytes.last == UInt8(ascii: "?")
    isQuotation = bytes.contains(UInt8(ascii: "\"")) || Self.holdsCurlyQuote(bytes)
  }

  /// The date of the event: the most exact, of equals the first; nil when there is no event.
  func best(of dates: ArraySlice<EventReader.Dated>) -> EventReader.Dated? {
    guard !isQuestion, isTold else { return nil }
    var best: EventReader.Dated?
    for dated in dates where tellsEvent(dated.expression, dated.date.precision) {
      guard let chosen = best else {
        best = dated
        continue
      }
      if rank(dated) < rank(chosen) { best = dated }
    }
    return best
  }

  /// A date of its own goes before that of an announcement, that before the date of a saying.
  private func rank(_ dated: EventReader.Dated) -> Int {
    let hints = dated.expression.hints
    let saying = hints.contains(.spoken) ? 2 : hints.contains(.announced) ? 1 : 0
    // An announcement's day is more exact than the year of what was announced.
    return saying * (dated.date.precision > .week ? 1 : 8) + dated.date.precision.rawValue * 4
  }

  private func tellsEvent(_ date: DateExpression, _ precision: EventDate.Precision) -> Bool {
    if !date.hints.isDisjoint(with: Self.eventless) { return false }
    if precision > .month, date.hints.contains(.relative) { return false }
    // Whoever spoke years ago, or in a month, did something; this week's words are only words.
    if date.hints.contains(.spoken), precision <= .week {
      return isLede && !isQuotation && date.isReported(in: sentence)
    }
    if precision > .day, date.hints.contains(.bound) { return false }
    if precision > .month, isStatistic { return false }
    switch date.form {
    case .year, .years: return date.hints.contains(.dated)
    case .shifted(.year, .this), .shifted(.quarter, _), .offset(.year, _, .earlier): return false
    case .offset(.quarter, _, _): return false
    default: return true
    }
  }

  /// A date with one of these dates no event.
  private static let eventless: DateExpression.Hints = [
    .modifier, .quoted, .denied, .lasting, .tally,
  ]

  /// Whether it has words enough for a sentence: the signature under a post has names only.
  private var isTold: Bool { smallWords >= 2 }

  private static func holdsShare(_ bytes: ArraySlice<UInt8>, _ tokens: ArraySlice<Token>) -> Bool {
    bytes.contains(UInt8(ascii: "%")) || tokens.contains { shares.contains($0.hash) }
  }

  private static let shares = ["percent", "cent", "average", "rate"]
    .map { WordHash(Array($0.utf8)).value }

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

extension DateExpression {
  /// Whether the saying comes behind what is said, as in a lede: `A dam broke, police said Monday.`.
  fileprivate func isReported(in sentence: Range<Int>) -> Bool {
    range.lowerBound - sentence.lowerBound > sentence.count / 2
  }
}
