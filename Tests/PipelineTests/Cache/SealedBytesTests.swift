import Model
import Testing
import Writing

@testable import Pipeline

struct SealedBytesTests {
  private let memory = BuildMemory(
    ground: Fingerprint([1]), theme: Fingerprint([2]), frame: Fingerprint([3]),
    frameTeasers: Fingerprint([4]),
    units: [unit("Content/dam", .story), unit("Content/é.md", .page)], listings: [])

  @Test func givesBackWhatWasKept() {
    #expect(SealedBytes.open(SealedBytes.seal(memory), as: BuildMemory.self) == memory)
  }

  @Test func forgetsWhatWasCutShortOrDamagedAtAnyByte() {
    let bytes = SealedBytes.seal(memory)
    for length in 0..<bytes.count {
      #expect(SealedBytes.open(Array(bytes[..<length]), as: BuildMemory.self) == nil)
    }
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(SealedBytes.open(damaged, as: BuildMemory.self) == nil, "byte \(place)")
    }
    #expect(SealedBytes.open(bytes + [0], as: BuildMemory.self) == nil)
  }

  @Test func neverCrashesOnARecordThatIsSealedButNoSuchValue() {
    for count in 0..<40 {
      let texts = (0..<count).map { String(repeating: "\u{7F}", count: $0) }
      #expect(SealedBytes.open(SealedBytes.seal(TextList(texts)), as: BuildMemory.self) == nil)
    }
  }

  private struct TextList: Recorded {
    let texts: [String]

    init(_ texts: [String]) { self.texts = texts }

    init(from reader: inout ByteReader) throws(DamagedRecord) { texts = try reader.list() }

    func write(to writer: inout ByteWriter) { writer.write(texts) }
  }

  private static func stamp(_ number: UInt64) -> FileStamp {
    FileStamp(size: 12, modified: -1, changed: .max, number: number)
  }

  private static let entry = StoryIndexEntry(
    headings: [.init(title: nil, slug: "lead", blockCount: 300)], identities: [.max, 0],
    sources: [
      .init(
        outlet: "Wire", headline: "Dam", byline: ["A", "B"], link: "https://example.org/",
        published: CalendarDate(year: 2025), blocks: [0, 299])
    ],
    players: [
      .init(kind: .organisation, name: "Énergie", role: nil, blocks: []),
      .init(kind: .person, name: "Ann Lee", role: "mayor", blocks: [0]),
    ], words: WordTable(of: ["The dam failed", "A dam"]))

  @Test func unpacksWhatItPacked() {
    #expect(PackedEntry(Self.entry).entry == Self.entry)
  }

  private static func unit(_ id: String, _ kind: Teaser.Kind) -> UnitRecord {
    let output = OutputRecord(
      entry: Manifest.Entry(path: "dam/index.html", hash: .max, size: 300), origin: id,
      stamp: stamp(9))
    return UnitRecord(
      id: id, isSection: false,
      inputs: [InputRecord(path: id, stamp: nil, print: Fingerprint([5]))],
      yield: UnitYield(
        teaser: Teaser(
          kind, path: "dam", title: "Dam", date: CalendarDate(year: 2025, month: 3),
          tags: ["water", "énergie"], status: .settled, sourceCount: 300,
          change: CalendarDate(year: 2025).map {
            LastChange(.report, title: "Dam", outlet: "Wire", date: $0)
          }),
        entry: PackedEntry(entry),
        place: SourceLocation(path: id, line: 2, column: 5),
        diagnostics: [
          .error(
            "e", "'x' is wrong", at: SourceLocation(path: id),
            notes: [Diagnostic.Note("first here", at: SourceLocation(path: id))])
        ]),
      page: PageRecord(key: Fingerprint([6]), output: output, diagnostics: []))
  }
}
