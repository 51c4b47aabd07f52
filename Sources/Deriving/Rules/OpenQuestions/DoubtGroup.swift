import Model
import Prose

/// Doubts about the same thing, told by one report or several.
struct DoubtGroup {
  /// The doubts in the order of reading; the first is shown.
  private var doubts: [ToldDoubt]

  /// Doubts grouped by what they are about, in the order of reading.
  ///
  /// A doubt joins the first group that has one like it: groups are not joined by a go-between, or
  /// everything said about one subject would become one question.
  /// - Complexity: O(doubts²)
  static func groups(of doubts: [ToldDoubt]) -> [DoubtGroup] {
    var groups: [DoubtGroup] = []
    for doubt in doubts {
      if let group = groups.firstIndex(where: { $0.holds(doubt) }) {
        groups[group].doubts.append(doubt)
      } else {
        groups.append(DoubtGroup(doubts: [doubt]))
      }
    }
    return groups
  }

  private func holds(_ doubt: ToldDoubt) -> Bool {
    doubts.contains { $0.isAbout(doubt) && $0.kind.isUnanswered == doubt.kind.isUnanswered }
  }

  /// Which groups are shown when there are too many: what cannot be known before what nobody would
  /// say, then what most outlets leave open, then the oldest.
  var rank: (Int, Int, Age) {
    (kind.isUnanswered ? 2 : kind == .asked ? 1 : 0, -Set(doubts.map(\.outlet)).count, age)
  }

  /// The oldest first; undated ones last, ties in the order of reading.
  var age: Age { Age(since: since, sentence: first) }

  /// How long a question has been open, then where it stands.
  struct Age: Comparable {
    let since: CalendarDate?
    let sentence: Passage

    static func < (one: Age, other: Age) -> Bool {
      switch (one.since, other.since) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: one.sentence < other.sentence
      }
    }
  }

  /// The question on the page.
  var question: OpenQuestion {
    OpenQuestion(
      kind: OpenQuestion.Kind(kind),
      wording: .sentence(first, alsoIn: doubts.map(\.sentence).filter { $0 != first }.sorted()),
      since: since)
  }

  /// The oldest report's words.
  private var first: Passage { doubts[0].sentence }
  private var kind: Doubt.Kind { doubts.map(\.kind).min() ?? .uncertain }
  private var since: CalendarDate? { doubts.compactMap(\.day).min() }
}

extension Doubt.Kind {
  /// Whether it is open because somebody keeps silent.
  fileprivate var isUnanswered: Bool { self == .unanswered }
}

extension OpenQuestion.Kind {
  fileprivate init(_ kind: Doubt.Kind) {
    switch kind {
    case .unverified: self = .unverified
    case .uncertain: self = .uncertain
    case .asked: self = .asked
    case .unanswered: self = .unanswered
    }
  }
}
