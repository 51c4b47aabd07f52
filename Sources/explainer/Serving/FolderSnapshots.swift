/// Notices changes by looking at every file again: for machines that cannot tell of them.
final class FolderSnapshots: ChangeSource {
  private let roots: [String]
  private var last: Set<FolderWalk.Entry>

  init(_ roots: [String]) {
    self.roots = roots
    last = Self.look(at: roots)
  }

  func hasChanges() -> Bool {
    let now = Self.look(at: roots)
    defer { last = now }
    return now != last
  }

  private static func look(at roots: [String]) -> Set<FolderWalk.Entry> {
    Set(roots.flatMap { FolderWalk.entries(below: $0) })
  }
}
