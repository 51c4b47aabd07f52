import Testing

@testable import Prose

/// Lines that tell a date and nothing else.
@Suite struct DateStampTests {
  @Test(arguments: [
    "feb. 21, 2019", "published 3:05 p.m. est march 3, 2025", "29 november 2018", "march 2020",
    "last updated on tuesday, 3rd of june 2025 at 10pm",
  ])
  func isRead(plain: String) { #expect(DateStamp.holds(Array(plain.utf8))) }

  @Test(arguments: [
    "march 3 was the day", "may 2019 be better", "2019", "monday", "the dam, 1956", "",
    "date: saturday, dec. 23",
  ])
  func isNoSentence(plain: String) { #expect(!DateStamp.holds(Array(plain.utf8))) }
}
