import Model
package import Writing

/// What has to go to a place, and what has to leave it, so that it serves the site that was built.
package struct ChangeSet: Hashable, Sendable {
  /// The files that are not there.
  package private(set) var added: [Manifest.Entry] = []
  /// The files that are there with other bytes, or may be.
  package private(set) var changed: [Manifest.Entry] = []
  /// The files that explainer brought there and that are no part of the site any more.
  package private(set) var deleted: [Manifest.Entry] = []
  /// How many files stay as they are.
  package private(set) var unchanged = 0
  /// How many files explainer has brought there.
  let known: Int

  /// Compares a site with what stands in a place.
  ///
  /// What a killed run was about to bring may be there or not, so it goes again.
  /// - Parameters:
  ///   - manifest: the files that were built.
  ///   - state: what stands there.
  ///   - sendsAll: whether nothing that is known of the place is to be trusted.
  /// - Complexity: O(n log n)
  init(_ manifest: Manifest, after state: DestinationState, sendsAll: Bool = false) {
    let old = state.manifest
    known = old?.entries.count ?? 0
    for entry in manifest.entries {
      let there = old?.entries(at: entry.path).first
      let isDoubtful = sendsAll || state.journal?.entries(at: entry.path).isEmpty == false
      if there == nil, !isDoubtful || sendsAll {
        added.append(entry)
      } else if there != entry || isDoubtful {
        changed.append(entry)
      } else {
        unchanged += 1
      }
    }
    let all = Manifest((old?.entries ?? []) + (state.journal?.entries ?? []))
    for entry in all.entries where manifest.entries(at: entry.path).isEmpty {
      if deleted.last?.path.isSame(as: entry.path) != true { deleted.append(entry) }
    }
  }

  /// The files that go, in the order of their paths.
  var sent: [Manifest.Entry] { Manifest(added + changed).entries }

  /// The files that must leave before others come, because a folder comes where a file was or the
  /// reverse.
  var inTheWay: [Manifest.Entry] {
    let sent = Manifest(sent)
    let folders = Set(sent.entries.flatMap { Self.folders(of: $0.path) })
    return deleted.filter { entry in
      folders.contains(Array(entry.path.utf8))
        || Self.folders(of: entry.path).contains {
          !sent.entries(at: String(decoding: $0, as: UTF8.self)).isEmpty
        }
    }
  }

  /// The folders that a path leads through: `a`, `a/b` of `a/b/c`.
  private static func folders(of path: String) -> [[UInt8]] {
    let bytes = Array(path.utf8)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { Array(bytes[..<$0]) }
  }

  /// Whether the place serves the site already.
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && deleted.isEmpty }

  /// Whether so much would be deleted that it may be a mistake: more than a fifth of what is there.
  package var deletesMuch: Bool { deleted.count * 5 > known && !deleted.isEmpty && known > 0 }

  /// How many bytes go.
  package var bytes: Int { (added + changed).reduce(0) { $0 + $1.size } }

  /// One line a file, then the sum, as the author sees it before anything goes.
  package var lines: [String] {
    added.map { "new      \($0.path) (\($0.size) bytes)" }
      + changed.map { "changed  \($0.path) (\($0.size) bytes)" }
      + deleted.map { "deleted  \($0.path)" } + [summary]
  }

  /// The sum: `2 new, 1 changed, 0 deleted, 40 unchanged; 5120 bytes to send`.
  var summary: String {
    "\(added.count) new, \(changed.count) changed, \(deleted.count) deleted, "
      + "\(unchanged) unchanged; \(bytes) bytes to send"
  }
}
