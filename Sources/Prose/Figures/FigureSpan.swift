/// A number of a paragraph that says how many or how much, with the words that belong to it.
///
/// All ranges are bytes of the paragraph.
package struct FigureSpan: Hashable, Sendable {
  /// What the number measures.
  package enum Measure: Hashable, Sendable {
    /// So many of something that can be counted.
    case count
    /// Money, in the currency of this sign or name: `£`, `crown`.
    case money(String)
    /// A share in per cent.
    case percent
    /// A size, weight or stretch of time, by the name its unit's short forms share: `kilometre`.
    case unit(String)
  }

  /// Which way a qualifier leaves a number open.
  enum Bound: Hashable, Sendable {
    case none, lower
  }

  /// An exact decimal number: the digits times this power of ten.
  package struct Value: Hashable, Sendable {
    /// The digits.
    package let digits: Int
    /// The power of ten.
    package let exponent: Int

    init(_ digits: Int, _ exponent: Int) {
      self.digits = digits
      self.exponent = exponent
    }
  }

  /// The qualifier, the number and its unit, and what is counted when it stands right behind.
  package internal(set) var words: Range<Int>
  /// "at least", "nearly".
  package internal(set) var qualifier: Range<Int>?
  /// The number; of a range, the lower end.
  package internal(set) var value: Value
  /// The upper end of a range.
  package internal(set) var upper: Value?
  /// What it measures.
  package internal(set) var measure: Measure
  /// What is counted or measured: "long-range drones", "people", "budget".
  package internal(set) var subject: Range<Int>?
  /// The noun that carries the meaning of the subject: "drones".
  package internal(set) var head: Range<Int>?
  /// What became of those counted.
  package internal(set) var state: FigureState?
  /// The words that say so: "killed", "shot down".
  package internal(set) var stateWords: Range<Int>?
  /// Which way the qualifier leaves the number open.
  var bound = Bound.none
  /// Whether it only repeats a number told elsewhere: "the figure of 14", "all 17".
  package internal(set) var isReference = false
  /// Whether its sentence tells of a count that changed: "rose to 17", "now stands at 18".
  package internal(set) var isRevision = false
  /// Whether somebody put a number at it, which makes news of the smallest.
  var isPut = false
  /// Whether it comes on top of others: "another 20".
  package internal(set) var isAddition = false
  /// The sentence it stands in.
  package internal(set) var sentence: Range<Int>
}

extension FigureSpan {
  /// Whether the true number may be higher: "at least 14".
  package var isLowerBound: Bool { bound == .lower }

  /// Whether the number is so large that it is news by itself.
  package var isLarge: Bool { Self.double(upper ?? value) >= 100 }

  /// Whether the number is below ten, and so seldom news by itself.
  package var isSmall: Bool { Self.double(upper ?? value) < 10 }

  /// Whether its number is no lower than that of another figure.
  package func isAtLeast(_ other: FigureSpan) -> Bool {
    Self.double(value) >= Self.double(other.value)
  }

  private static func double(_ value: Value) -> Double {
    (0..<abs(value.exponent)).reduce(Double(value.digits)) { result, _ in
      value.exponent > 0 ? result * 10 : result / 10
    }
  }
}

extension FigureState {
  /// Whether it counts harm to people, which a newsroom leads with.
  package var isToll: Bool {
    switch self {
    case .killed, .injured, .missing, .displaced, .evacuated: true
    default: false
    }
  }
}
