import Foundation
import Testing

@testable import Deriving

@Suite struct PlacementExponentialTests {
  @Test(
    arguments: [1e-20, 0.001, 0.5, 0.7071, 0.9999, 1, 1.0001, 1.4143, 2, 3.7, 1e6, 1e20] as [Float])
  func logarithmIsThatOfTheLibraryToSixDigits(value: Float) {
    let found = Exponential.logarithm(SIMD8(repeating: value))
    let expected = Float(log(Double(value)))
    #expect(found == SIMD8(repeating: found[0]))
    #expect(abs(found[0] - expected) <= 2e-6 * max(1, abs(expected)))
  }

  @Test(arguments: [0, -0.0001, -0.3465, -0.3467, -1, -7.5, -30, -86] as [Float])
  func powerIsThatOfTheLibraryToFiveDigits(exponent: Float) {
    let found = Exponential.power(SIMD8(repeating: exponent))
    let expected = Float(exp(Double(exponent)))
    #expect(abs(found[0] - expected) <= 1e-5 * expected)
  }

  @Test func powerOfVeryLittleIsNothing() {
    #expect(
      Exponential.power(SIMD8(-88, -1e30, -.infinity, 0, 0, 0, 0, 0))
        == SIMD8(0, 0, 0, 1, 1, 1, 1, 1))
  }
}
