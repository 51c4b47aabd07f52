import Model

/// What an author did to a site since it was built last, as far as a watcher can tell.
package enum Changes: Hashable, Sendable {
  /// These files were written, by their paths from the root of the site; nothing else was touched.
  case files([String])
  /// Anything may have changed.
  case anything

  /// Both; of more than 32 files it is not worth while to tell which.
  package func and(_ other: Changes) -> Changes {
    guard case .files(let mine) = self, case .files(let theirs) = other else { return .anything }
    let new = theirs.filter { path in !mine.contains { $0.isSame(as: path) } }
    return mine.count + new.count > 32 ? .anything : .files(mine + new)
  }
}
