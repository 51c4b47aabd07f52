import Model
import Writing

/// A page in the file of a part.
struct PartPage: Sendable {
  /// Its path, fingerprint and size.
  let entry: Manifest.Entry
  /// Where in the file it begins.
  let start: Int
}

/// Puts the pages of a part of a site into the part's file.
struct PartPress: Press {
  /// Takes pages; tasks share the file.
  struct Desk: PressDesk {
    fileprivate let part: PartWriter

    func kept(_ output: OutputRecord) -> (output: OutputRecord, sheet: PartPage)? { nil }

    /// What other pages tell of one is known when all parts are there.
    func bytes(of sheet: PartPage) -> [UInt8]? { nil }

    func put(_ page: Page) throws(FileError) -> (output: OutputRecord, sheet: PartPage) {
      let entry = Manifest.Entry(page)
      let start = try part.put(page.bytes)
      return (
        OutputRecord(entry: entry, origin: page.origin), PartPage(entry: entry, start: start)
      )
    }
  }

  private let part: PartWriter

  /// A press for a part's file.
  init(_ part: PartWriter) { self.part = part }

  func desk() -> Desk { Desk(part: part) }
}
