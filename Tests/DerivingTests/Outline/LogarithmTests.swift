import Testing

@testable import Deriving

@Suite("Natural logarithms")
struct LogarithmTests {
  @Test(
    "known values to the last digits",
    arguments: [
      (1.0, 0.0), (2.0, 0.6931471805599453), (10.0, 2.302585092994046),
      (0.001, -6.907755278982137), (1e9, 20.72326583694641),
      (1.4142135623730951, 0.34657359027997264),
    ])
  func isExact(number: Double, logarithm: Double) {
    #expect(abs(number.logarithm - logarithm) <= 2e-15 * max(1, abs(logarithm)))
  }
}
