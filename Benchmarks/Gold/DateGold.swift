import Deriving
import Model
import Prose

/// Reports with the dates in them and what each means, to hold the rules against.
///
/// A report is `== ` and its day, then paragraphs in which `[on Friday|2025-03-07]` is a date; the
/// file's head says how they were labelled.
package struct DateGold {
  /// Some words and what they mean; nil when they mean no time in particular.
  struct Label: Hashable {
    let range: Range<Int>
    let value: String?
  }

  /// A paragraph without its labels.
  struct Paragraph: Hashable {
    var text: [UInt8] = []
    var labels: [Label] = []
  }

  /// How many dates there are and how many have the right value.
  package struct Score: Hashable {
    /// How many the labels name.
    package var labelled = 0
    /// How many the program found.
    package var found = 0
    /// How many of those have the right value.
    package var right = 0
    /// The labels that name a day, and those of them that were found with the right value.
    package var days = 0, rightDays = 0
    /// What went wrong, for the eye.
    package var errors: [String] = []

    /// The harmonic mean of the right among the found and among the labelled.
    package var valueF1: Double { 2 * Double(right) / Double(max(found + labelled, 1)) }
    /// The share of the labelled days that have the right value.
    package var dayRecall: Double { Double(rightDays) / Double(max(days, 1)) }
  }

  /// The reports, each with its day.
  private(set) var reports: [(day: String, paragraphs: [Paragraph])] = []

  /// Reads a gold file.
  package init(_ text: String) {
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("== ") {
        reports.append((String(line.dropFirst(3)), []))
      } else if !reports.isEmpty {
        reports[reports.count - 1].paragraphs.append(Paragraph(line))
      }
    }
  }

  /// Compares the dates that the program finds with the labels.
  package func score() -> Score {
    var score = Score()
    for report in reports {
      var resolver = DateResolver(report: CalendarDate(iso: report.day))
      for paragraph in report.paragraphs {
        score.add(paragraph, resolver.values(in: paragraph.text))
      }
    }
    return score
  }
}

extension DateGold.Paragraph {
  fileprivate init(_ line: String) {
    self.init()
    var (start, value): (Int, Int?) = (0, nil)
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = text.count
      case UInt8(ascii: "|"): value = text.count
      case UInt8(ascii: "]"):
        guard let bar = value else { continue }
        let meaning = String(decoding: text[bar...], as: UTF8.self)
        text.removeSubrange(bar...)
        labels.append(.init(range: start..<bar, value: meaning == "-" ? nil : meaning))
        value = nil
      default: text.append(byte)
      }
    }
  }
}

extension DateResolver {
  /// The dates of the next paragraph with what they mean; both ends of a range.
  fileprivate mutating func values(in text: [UInt8]) -> [DateGold.Label] {
    var labels: [DateGold.Label] = []
    for expression in DateExpressions.find(in: Paragraph(text)) {
      guard let date = resolve(expression) else { continue }
      let range = expression.range
      labels.append(
        .init(range: range.lowerBound..<range.lowerBound + 1, value: iso(date, date.first)))
      guard date.isRange else { continue }
      labels.append(
        .init(range: range.upperBound - 1..<range.upperBound, value: iso(date, date.last)))
    }
    return labels
  }

  private func iso(_ date: EventDate, _ end: CalendarDate) -> String {
    EventDate(first: end, last: end, precision: date.precision).iso
  }
}

extension DateGold.Score {
  /// Words that stand nearest count as the same words, as in the scorer of TempEval-3.
  fileprivate mutating func add(_ paragraph: DateGold.Paragraph, _ found: [DateGold.Label]) {
    var open = paragraph.labels
    for label in open where label.value != nil {
      labelled += 1
      if label.isDay { days += 1 }
    }
    for date in found {
      guard let place = open.firstIndex(where: { $0.range.overlaps(date.range) }) else {
        if !paragraph.labels.contains(where: { $0.range.overlaps(date.range) }) {
          self.found += 1
          errors.append("no date: \(paragraph.words(date.range)) \(date.value ?? "")")
        }
        continue
      }
      let label = open.remove(at: place)
      guard let value = label.value else { continue }
      self.found += 1
      if value == date.value {
        right += 1
        if label.isDay { rightDays += 1 }
      } else {
        errors.append("wrong: \(paragraph.words(label.range)) \(value), found \(date.value ?? "")")
      }
    }
    errors += open.filter { $0.value != nil }.map {
      "missed: \(paragraph.words($0.range)) \($0.value ?? "")"
    }
  }
}

extension DateGold.Label {
  /// Whether it names one day.
  fileprivate var isDay: Bool { value?.utf8.count == 10 }
}

extension DateGold.Paragraph {
  fileprivate func words(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
