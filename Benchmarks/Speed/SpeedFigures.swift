import Foundation

/// The arithmetic of the tables.
enum SpeedFigures {
  /// The value in the middle; of an even number the mean of the two middle ones; 0 of none.
  static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// How many times as much as the base a value is; small ratios with a third place.
  static func ratio(_ value: Double, to base: Double) -> String {
    guard base > 0 else { return "-" }
    let ratio = value / base
    return digits(ratio, ratio < 0.1 ? 3 : 2)
  }

  /// A share as a percentage.
  static func share(_ part: Double, of whole: Double) -> String {
    whole > 0 ? digits(part / whole * 100, 1) + "%" : "-"
  }

  /// So much in so many seconds.
  static func rate(_ amount: Double, in seconds: Double, _ places: Int) -> String {
    seconds > 0 ? digits(amount / seconds, places) : "-"
  }

  /// A number with so many decimal places, the same in every locale.
  static func digits(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}
