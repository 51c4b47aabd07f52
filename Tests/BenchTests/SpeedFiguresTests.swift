import Testing

@testable import bench

@Suite struct SpeedFiguresTests {
  @Test(
    arguments: [
      ([], 0), ([3], 3), ([9, 1, 5], 5), ([4, 1, 2, 100], 3), ([7, 7, 1, 1], 4),
    ] as [([Double], Double)])
  func takesTheMedian(values: [Double], median: Double) {
    #expect(SpeedFigures.median(values) == median)
  }

  @Test func comparesWithABase() {
    #expect(SpeedFigures.ratio(1, to: 2) == "0.50")
    #expect(SpeedFigures.ratio(11, to: 2) == "5.50")
    #expect(SpeedFigures.ratio(0.05, to: 2) == "0.025")
    #expect(SpeedFigures.ratio(1, to: 0) == "-")
  }

  @Test func givesSharesAndRates() {
    #expect(SpeedFigures.share(1, of: 8) == "12.5%")
    #expect(SpeedFigures.share(1, of: 0) == "-")
    #expect(SpeedFigures.rate(10_000, in: 2.5, 0) == "4000")
    #expect(SpeedFigures.rate(1, in: 0, 0) == "-")
  }
}
