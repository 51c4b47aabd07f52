import Model
import Writing

/// Keeps the pages of a site in memory, those of the build before among them.
struct MemoryPress: Press {
  /// Takes pages as they are.
  struct Desk: PressDesk {
    fileprivate let earlier: [[UInt8]: Page]

    func kept(_ output: OutputRecord) -> (output: OutputRecord, sheet: Page)? {
      earlier[Array(output.entry.path.utf8)].map { (output, $0) }
    }

    func bytes(of sheet: Page) -> [UInt8]? { sheet.bytes }

    func put(_ page: Page) -> (output: OutputRecord, sheet: Page) {
      (OutputRecord(entry: Manifest.Entry(page), origin: page.origin), page)
    }
  }

  private var earlier: [[UInt8]: Page] = [:]

  /// A press that has the pages of an earlier build.
  init(earlier pages: [Page] = []) {
    // By the bytes of the path: a String would take two spellings of `é` for one.
    for page in pages { earlier[Array(page.path.utf8)] = page }
  }

  func desk() -> Desk { Desk(earlier: earlier) }
}
