package import Model

/// Finds pages that cannot all be written: unfit paths, and two pages at one place.
///
/// A page that silently replaces another is a lost page, so both of them are named. The writer looks
/// for itself; checks that write nothing ask here.
package enum PagePaths {
  /// Everything wrong with the paths of a site, in the order of the places.
  /// - Complexity: O(n log n) in the bytes of the paths.
  package static func mistakes(in pages: [Page]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var owners: [String: Page] = [:]
    var fit: [(page: Page, path: OutputPath)] = []
    for page in pages.sorted(by: precedes) {
      guard let path = OutputPath(page.path) else {
        result.append(unfit(page))
        continue
      }
      if let owner = owners[folded(page.path)] {
        result.append(shared(page, with: owner))
      } else {
        owners[folded(page.path)] = page
        fit.append((page, path))
      }
    }
    for (page, path) in fit {
      let files = path.ancestors.lazy.compactMap { owners[folded($0)] }
      if let file = files.first { result.append(below(file, page)) }
    }
    return result.sorted()
  }

  /// The form in which two paths are one on a disk that ignores letter case or Unicode form.
  ///
  /// Strings compare by canonical equivalence, which is a trap elsewhere and just right here: a
  /// composed and a decomposed `é` are one key.
  static func folded(_ path: String) -> String { path.lowercased() }

  private static func precedes(_ first: Page, _ second: Page) -> Bool {
    if first.path.utf8.elementsEqual(second.path.utf8) {
      return first.origin.utf8.lexicographicallyPrecedes(second.origin.utf8)
    }
    return first.path.utf8.lexicographicallyPrecedes(second.path.utf8)
  }

  private static func unfit(_ page: Page) -> Diagnostic {
    let flaw = OutputPath.flaw(in: page.path) ?? ""
    return .error(
      "bad-path", "'\(page.path)' cannot be the path of a page: \(flaw); give it another slug",
      at: SourceLocation(path: page.origin))
  }

  private static func shared(_ page: Page, with owner: Page) -> Diagnostic {
    let same = page.path.utf8.elementsEqual(owner.path.utf8)
    let both = "'\(owner.origin)' and '\(page.origin)'"
    let what =
      same
      ? "'\(page.path)' is made by both \(both)"
      : "'\(owner.path)' and '\(page.path)', made by \(both), are one file on many systems"
    return complaint(what, page, owner)
  }

  private static func below(_ file: Page, _ page: Page) -> Diagnostic {
    let what =
      "'\(page.path)', made by '\(page.origin)', needs a folder where '\(file.origin)' makes the"
      + " file '\(file.path)'"
    return complaint(what, page, file)
  }

  private static func complaint(_ what: String, _ page: Page, _ owner: Page) -> Diagnostic {
    .error(
      "duplicate-path", what + "; give one of them another slug",
      at: SourceLocation(path: page.origin),
      notes: [.init("the other one", at: SourceLocation(path: owner.origin))])
  }
}
