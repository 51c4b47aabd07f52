import Model

/// Where finished pages go: into the draft of a site on disk, or into memory for a preview.
protocol Press: Sendable {
  /// Where one task puts its pages.
  associatedtype Desk: PressDesk

  /// A place for the pages of one task.
  func desk() -> Desk
}

/// Where one task puts its pages.
protocol PressDesk {
  /// What is kept of a page.
  associatedtype Sheet: Sendable

  /// A page that an earlier build made; nil when it is not in its place any more.
  /// - Throws: `FileError` when the machine fails.
  func kept(_ output: OutputRecord) throws(FileError) -> (output: OutputRecord, sheet: Sheet)?

  /// The bytes of a page that was kept or taken; nil when they are not to be had any more.
  /// - Throws: `FileError` when the machine fails.
  func bytes(of sheet: Sheet) throws(FileError) -> [UInt8]?

  /// Takes a page.
  /// - Throws: `FileError` when the machine fails.
  func put(_ page: Page) throws(FileError) -> (output: OutputRecord, sheet: Sheet)
}
