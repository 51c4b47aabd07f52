import Model
import Testing

@testable import Reading

@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("2025-03-19", "2025-03-19"), ("2025-03-19T23:30:00", "2025-03-19"),
    ("2025-03-19 10:15", "2025-03-19"), ("2025-03", "2025-03"), ("2025", "2025"),
    ("19 March 2025", "2025-03-19"), ("March 19, 2025", "2025-03-19"),
    ("Mar. 19, 2025", "2025-03-19"),
    ("March 2025", "2025-03"), ("1 august 2025", "2025-08-01"),
  ])
  func readsWhatEditorsType(text: String, iso: String) throws {
    #expect(try WrittenDate.read(text) == .date(#require(CalendarDate(iso: iso))))
  }

  @Test(arguments: ["31 June 2026", "2026-06-31", "2025-02-29", "30 February 2024"])
  func knowsWhichDaysDoNotExist(text: String) {
    #expect(WrittenDate.read(text) == .impossible)
  }

  @Test(arguments: ["soon", "19/03/2025", "last Tuesday", "", "March", "12 34 2025", "Ma 1 2025"])
  func refusesToGuess(text: String) {
    #expect(WrittenDate.read(text) == .unreadable)
  }
}
