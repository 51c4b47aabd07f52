import Glibc

/// Notices changes by looking at every file again: for machines that cannot tell of them.
struct FolderSnapshots: ChangeSource {
  private let roots: [String]
  private var last: Set<FolderWalk.Entry>?

  init(_ roots: [String]) { self.roots = roots }

  mutating func wait(milliseconds: Int32) -> [Sighting]? {
    let before = last ?? look()
    usleep(UInt32(milliseconds) * 1000)
    let now = look()
    last = now
    return now == before ? nil : [.unclear]
  }

  private func look() -> Set<FolderWalk.Entry> {
    Set(roots.flatMap { FolderWalk.entries(below: $0) })
  }
}
