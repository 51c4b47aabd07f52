package import Model

/// Finds pages that cannot all be written: unfit paths, and two pages at one place.
///
/// A page that silently replaces another is a lost page, so both of them are named. The writer looks
/// for itself; checks that write nothing ask here.
package enum PagePaths {
  /// A path and the content or template file that asks for it.
  package typealias Claim = (path: String, origin: String)

  /// Everything wrong with the paths of a site, in the order of the places.
  /// - Complexity: O(n log n) in the bytes of the paths; O(n) when they are sorted.
  package static func mistakes(in claims: [Claim]) -> [Diagnostic] {
    if areClear(claims.map(\.path)) { return [] }
    var result: [Diagnostic] = []
    var owners: [String: Claim] = [:]
    owners.reserveCapacity(claims.count)
    var fit: [Claim] = []
    fit.reserveCapacity(claims.count)
    for claim in claims.sorted(by: precedes) {
      if let flaw = PathFlaw.find(in: claim.path) {
        result.append(unfit(claim, flaw))
      } else if let owner = owners[folded(claim.path)] {
        result.append(shared(claim, with: owner))
      } else {
        owners[folded(claim.path)] = claim
        fit.append(claim)
      }
    }
    return (result + misplaced(fit, owners)).sorted()
  }

  /// Everything wrong with the paths of these pages, in the order of the places.
  /// - Complexity: O(n log n) in the bytes of the paths.
  package static func mistakes(in pages: [Page]) -> [Diagnostic] {
    mistakes(in: pages.map { ($0.path, $0.origin) })
  }

  /// Whether nothing is wrong with plain paths, for which their order tells everything.
  ///
  /// False as well when that cannot be told so fast.
  /// - Complexity: O(bytes) when the paths are sorted.
  static func areClear(_ paths: [String]) -> Bool {
    guard paths.allSatisfy({ PathFlaw.find(in: $0) == nil }) else { return false }
    var folded = paths.map(folded)
    guard folded.allSatisfy({ $0.withBytes { $0.allSatisfy { $0 < 0x80 } } }) else { return false }
    if !zip(folded, folded.dropFirst()).allSatisfy({ $0.precedes($1) }) {
      folded.sort { $0.precedes($1) }
    }
    // What begins with a path follows it at once, so the beginnings of the next path are a stack.
    var starts: [String] = []
    for path in folded {
      while let last = starts.last, !path.begins(with: last) { starts.removeLast() }
      if starts.contains(where: { path.isSame(as: $0) || path.begins(with: $0 + "/") }) {
        return false
      }
      starts.append(path)
    }
    return true
  }

  /// The form in which two paths are one on a disk that ignores letter case or Unicode form.
  ///
  /// Strings compare by canonical equivalence, which is a trap elsewhere and just right here: a
  /// composed and a decomposed `é` are one key. Most paths are plain and stay as they are.
  static func folded(_ path: String) -> String {
    let isPlain = path.withBytes { $0.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }
    return isPlain ? path : path.lowercased()
  }

  /// The pages below a path that is a file; neighbours share their folders and are looked up once.
  private static func misplaced(_ claims: [Claim], _ owners: [String: Claim]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var folder: String?
    var file: Claim?
    for claim in claims {
      let parent = OutputPath.parent(of: claim.path)
      if folder.map(parent.isSame) != true {
        file = OutputPath.ancestors(of: folded(claim.path)).lazy.compactMap { owners[$0] }.first
        folder = parent
      }
      if let file { result.append(below(file, claim)) }
    }
    return result
  }

  private static func precedes(_ first: Claim, _ second: Claim) -> Bool {
    if first.path.isSame(as: second.path) { return first.origin.precedes(second.origin) }
    return first.path.precedes(second.path)
  }

  private static func unfit(_ claim: Claim, _ flaw: PathFlaw) -> Diagnostic {
    .error(
      "bad-path",
      "'\(claim.path)' cannot be the path of a page: \(flaw.rawValue); give it another slug",
      at: SourceLocation(path: claim.origin))
  }

  private static func shared(_ claim: Claim, with owner: Claim) -> Diagnostic {
    let both = "'\(owner.origin)' and '\(claim.origin)'"
    let what =
      claim.path.isSame(as: owner.path)
      ? "'\(claim.path)' is made by both \(both)"
      : "'\(owner.path)' and '\(claim.path)', made by \(both), are one file on many systems"
    return complaint(what, claim, owner)
  }

  private static func below(_ file: Claim, _ claim: Claim) -> Diagnostic {
    let what =
      "'\(claim.path)', made by '\(claim.origin)', needs a folder where '\(file.origin)' makes the"
      + " file '\(file.path)'"
    return complaint(what, claim, file)
  }

  private static func complaint(_ what: String, _ claim: Claim, _ owner: Claim) -> Diagnostic {
    .error(
      "duplicate-path", what + "; give one of them another slug",
      at: SourceLocation(path: claim.origin),
      notes: [.init("the other one", at: SourceLocation(path: owner.origin))])
  }
}
