import Model
import Testing

@testable import Writing

/// The file of one part of a site, from the first page to the last byte of its record.
@Suite struct PartWriterTests {
  private let fixture: OutputFixture
  private var path: String { fixture.output + "/2-of-4.part" }

  init() throws { fixture = try OutputFixture() }

  @Test func givesBackWhatWasPut() throws {
    let writer = try PartWriter(path, version: "1.2.3")
    let first = try writer.put([1, 2, 3])
    let second = try writer.put([4])
    try writer.finish([7, 8])
    let reader = try PartReader(path)
    #expect(reader.version == "1.2.3")
    #expect(reader.record == [7, 8])
    #expect(reader.bytes(at: first, count: 3) == [1, 2, 3])
    #expect(reader.bytes(at: second, count: 1) == [4])
    #expect(reader.bytes(at: second, count: 1000) == nil)
  }

  @Test func takesPagesOfManyWorkersAtOnce() async throws {
    let writer = try PartWriter(path, version: "1")
    let starts = try await withThrowingTaskGroup(of: (UInt8, Int).self) { group in
      for number in UInt8(0)..<100 {
        group.addTask { (number, try writer.put([UInt8](repeating: number, count: 999))) }
      }
      return try await group.reduce(into: [UInt8: Int]()) { $0[$1.0] = $1.1 }
    }
    try writer.finish([])
    let reader = try PartReader(path)
    for (number, start) in starts {
      #expect(reader.bytes(at: start, count: 999) == [UInt8](repeating: number, count: 999))
    }
  }

  @Test func leavesTheOlderPartUntilTheNewOneIsWhole() throws {
    try PartWriter(path, version: "old").finish([1])
    do {
      let writer = try PartWriter(path, version: "new")
      _ = try writer.put([1, 2, 3])
      #expect(try PartReader(path).version == "old")
    }
    #expect(try PartReader(path).version == "old")
    #expect(fixture.files.keys.sorted() == ["2-of-4.part"])
  }

  @Test func replacesAnOlderPartAndWhatAKilledRunLeft() throws {
    try PartWriter(path, version: "old").finish([1])
    fixture.place(".explainer-2-of-4.part", String(repeating: "left by a killed run", count: 100))
    try PartWriter(path, version: "new").finish([2])
    #expect(try PartReader(path).version == "new")
    #expect(try PartReader(path).record == [2])
    #expect(fixture.files.keys.sorted() == ["2-of-4.part"])
  }

  @Test func neverReplacesAFileOfSomebodyElse() throws {
    fixture.place("2-of-4.part", "my notes")
    #expect(throws: FileError.self) { _ = try PartWriter(path, version: "1") }
    #expect(fixture.files == ["2-of-4.part": "my notes"])
  }

  @Test func keepsOthersOutWhileItWrites() throws {
    let writer = try PartWriter(path, version: "1")
    let refusal = #expect(throws: FileError.self) { _ = try PartWriter(path, version: "2") }
    #expect(refusal?.operation == .lock)
    let neighbour = try PartWriter(fixture.output + "/3-of-4.part", version: "1")
    try neighbour.finish([])
    try writer.finish([])
    #expect(try PartReader(path).version == "1")
  }

  @Test(arguments: [
    "", "explainer", "explainer part 1", "explainer part 1\n", "\n\n\n\n\n\n\n\n\n\n",
  ])
  func hasNoRecordInWhatIsNotWhole(text: String) throws {
    fixture.place("2-of-4.part", text)
    #expect(try PartReader(path).record == nil)
  }
}
