import Model
import Writing

/// A press for the next round of a build, which finds the pages of the round before in the draft.
struct RoundPress<Inner: Press>: Press where Inner.Desk.Sheet == DraftFile {
  /// Takes pages, and finds those that are there.
  struct Desk: PressDesk {
    fileprivate let earlier: [[UInt8]: DraftFile]
    fileprivate let inner: Inner.Desk

    func kept(
      _ output: OutputRecord
    ) throws(FileError) -> (output: OutputRecord, sheet: DraftFile)? {
      if let file = earlier[Array(output.entry.path.utf8)], file.entry == output.entry {
        return (output, file)
      }
      return try inner.kept(output)
    }

    func bytes(of sheet: DraftFile) throws(FileError) -> [UInt8]? { try inner.bytes(of: sheet) }

    func put(_ page: Page) throws(FileError) -> (output: OutputRecord, sheet: DraftFile) {
      try inner.put(page)
    }
  }

  private let inner: Inner
  private var earlier: [[UInt8]: DraftFile] = [:]

  /// A press over another one that has these pages already.
  init(_ inner: Inner, earlier files: [DraftFile]) {
    self.inner = inner
    // By the bytes of the path: a String would take two spellings of `é` for one.
    for file in files { earlier[Array(file.path.utf8)] = file }
  }

  func desk() -> Desk { Desk(earlier: earlier, inner: inner.desk()) }
}
