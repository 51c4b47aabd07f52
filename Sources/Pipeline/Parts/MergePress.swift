import Model
import Synchronization
import Writing

/// The pages of all parts of a site, in the parts' files.
final class PartPages: Sendable {
  private let parts: [Part]
  private let places: [Manifest.Entry: (part: Int, page: PartPage)]
  private let wrong = Mutex<Set<Int>>([])

  /// The pages of parts.
  init(_ set: PartSet) {
    parts = set.parts
    var places: [Manifest.Entry: (part: Int, page: PartPage)] = [:]
    for (number, part) in set.parts.enumerated() {
      for page in part.record.pages { places[page.entry] = (number, page) }
    }
    self.places = places
  }

  /// The page that a part remembers; nil when no part has it as it was built, which is noted.
  func page(_ output: OutputRecord) -> Page? {
    guard let (number, page) = places[output.entry] else { return nil }
    guard let bytes = parts[number].bytes(of: page, origin: output.origin) else {
      wrong.withLock { _ = $0.insert(number) }
      return nil
    }
    return Page(path: output.entry.path, bytes: bytes, origin: output.origin)
  }

  /// The parts in which a page was looked for and found damaged.
  var damage: [Diagnostic] {
    wrong.withLock(\.self).sorted().map { PartRefusal.damaged(parts[$0].path).diagnostic }
  }
}

/// Puts the pages of a whole site into its draft: those of the parts, and what is made when all parts
/// are known.
struct MergePress: Press {
  /// Takes pages, and finds those of the parts.
  struct Desk: PressDesk {
    fileprivate let pages: PartPages
    fileprivate let draft: DraftPress.Desk

    func kept(
      _ output: OutputRecord
    ) throws(FileError) -> (output: OutputRecord, sheet: DraftFile)? {
      guard let page = pages.page(output) else { return nil }
      return try draft.put(page)
    }

    func bytes(of sheet: DraftFile) throws(FileError) -> [UInt8]? { try draft.bytes(of: sheet) }

    func put(_ page: Page) throws(FileError) -> (output: OutputRecord, sheet: DraftFile) {
      try draft.put(page)
    }
  }

  private let pages: PartPages
  private let draft: DraftPress

  /// A press for a draft that is made of parts.
  init(_ pages: PartPages, into draft: DraftPress) {
    self.pages = pages
    self.draft = draft
  }

  func desk() -> Desk { Desk(pages: pages, draft: draft.desk()) }
}
