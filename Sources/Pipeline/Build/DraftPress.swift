import Model
import Writing

/// Puts the pages of a site into its draft on disk.
struct DraftPress: Press {
  /// Takes pages, and recalls those that lie in the output folder as the last build left them.
  struct Desk: PressDesk {
    fileprivate let desk: DraftDesk

    func kept(
      _ output: OutputRecord
    ) throws(FileError) -> (output: OutputRecord, sheet: DraftFile)? {
      guard let file = try desk.recall(output.placed, origin: output.origin) else { return nil }
      var output = output
      // It had to be read: what the disk says of it now is known when the site is written.
      if file.stamp != output.stamp { output.stamp = nil }
      return (output, file)
    }

    func bytes(of sheet: DraftFile) throws(FileError) -> [UInt8]? { try desk.bytes(of: sheet) }

    func put(_ page: Page) throws(FileError) -> (output: OutputRecord, sheet: DraftFile) {
      let file = try desk.put(page)
      return (OutputRecord(entry: file.entry, origin: page.origin), file)
    }
  }

  private let draft: Draft

  /// A press for a draft.
  init(_ draft: Draft) { self.draft = draft }

  func desk() -> Desk { Desk(desk: draft.desk()) }
}
