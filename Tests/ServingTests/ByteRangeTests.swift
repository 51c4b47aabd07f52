import Testing

@testable import explainer

/// Which bytes of a file of 1,000 bytes a browser is given.
struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=0-99", 0..<100), ("bytes=900-", 900..<1000),
    ("bytes=-100", 900..<1000), ("bytes=-5000", 0..<1000), ("bytes=999-5000", 999..<1000),
    ("BYTES=0-9", 0..<10), ("bytes=0-99999999999999999999999", 0..<1000),
    ("bytes=-99999999999999999999999", 0..<1000),
  ])
  func givesThePartThatIsAskedFor(field: String, part: Range<Int>) {
    #expect(ByteRange(field, of: 1000) == .part(part))
  }

  @Test(arguments: ["bytes=1000-", "bytes=-0", "bytes=18446744073709551616-", "bytes=5000-6000"])
  func tellsThatNothingIsThere(field: String) {
    #expect(ByteRange(field, of: 1000) == .outside)
  }

  @Test(arguments: [
    "bytes=0-1,5-9", "bytes=", "bytes=-", "bytes=9-1", "bytes=a-b", "bytes= 0-1", "bytes=--1",
    "bytes=0-1-2", "lines=0-1", "", "bytes", "bytes=1", "bytes=+1-2",
  ])
  func givesTheWholeFileForAnythingElse(field: String) {
    #expect(ByteRange(field, of: 1000) == .whole)
  }

  @Test func hasNoPartOfAnEmptyFile() {
    #expect(ByteRange("bytes=0-", of: 0) == .outside)
    #expect(ByteRange("bytes=-1", of: 0) == .outside)
  }
}
