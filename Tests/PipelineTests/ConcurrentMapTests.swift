import Pipeline
import Testing

@Suite struct ConcurrentMapTests {
  private struct Stop: Error {}

  @Test(arguments: [1, 2, 7, 100])
  func keepsTheOrderOfTheElements(jobs: Int) async throws {
    let numbers = Array(0..<50)
    let doubled = try await numbers.concurrentMap(jobs: jobs) { number in
      // The first elements take longest, so that a map by order of completion would differ.
      (0..<(50 - number) * 200).reduce(0, &+) &* 0 &+ number * 2
    }
    #expect(doubled == numbers.map { $0 * 2 })
  }

  @Test(arguments: [1, 4])
  func throwsWhatATransformationThrows(jobs: Int) async {
    await #expect(throws: Stop.self) {
      try await [1, 2, 3].concurrentMap(jobs: jobs) { number in
        if number == 2 { throw Stop() }
        return number
      }
    }
  }

  @Test func mapsNothingToNothing() async throws {
    #expect(try await [Int]().concurrentMap(jobs: 4) { $0 }.isEmpty)
  }
}
