import Model
import Testing

@testable import Pipeline

struct BuildClockTests {
  private static let second: Int64 = 1_000_000_000

  @Test(arguments: [
    (second * 90 + 7, true), (second * 100 - 30_000_000, true), (second * 100 - 10_000_000, false),
    (second * 100 + 7, false), (second * 99, false), (second * 97, true),
  ])
  func trustsOnlyFilesThatWereLeftAlone(changed: Int64, isTrusted: Bool) {
    let stamp = FileStamp(size: 1, modified: 0, changed: changed, number: 1)
    let clock = BuildClock(start: Self.second * 100)
    #expect((clock.trusted(stamp) != nil) == isTrusted)
  }

  @Test func hasNothingToTrustInMemory() {
    #expect(BuildClock().trusted(nil) == nil)
  }
}
