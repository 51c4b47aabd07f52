package import Writing

/// What is served, held against what was built: every file fetched, its length and its fingerprint
/// compared.
///
/// Fingerprints tell every damage and every mix-up; they are no seal against somebody who forges files
/// on purpose.
package struct Verification: Hashable, Sendable {
  /// The files that are not served.
  package private(set) var missing: [String] = []
  /// The files that are served with other bytes.
  package private(set) var different: [String] = []
  /// The files that the served manifest names and the built site does not have.
  package private(set) var unexpected: [String] = []
  /// The files in a folder that explainer did not bring: nothing is said for or against them.
  package private(set) var foreign: [String] = []
  /// How many files are served as they were built.
  package private(set) var matching = 0

  /// Compares what is served at a place.
  /// - Parameters:
  ///   - place: a folder, or an address that begins with `http://` or `https://`.
  ///   - manifest: the files that were built; nil for those that the place itself says it has.
  /// - Complexity: O(bytes); a few files are held at a time.
  /// - Throws: ``PublishFailure`` or `FileError` when the place cannot be reached.
  package init(of place: String, against manifest: Manifest?) throws {
    let served: any ServedSite =
      place.isWebAddress ? try WebSite(place) : try SiteFolderCopy(place)
    let record = try served.bytes(at: Manifest.fileName)
    guard let expected = manifest ?? record.flatMap(Manifest.init(reading:)) else {
      throw PublishFailure("\(place) has no '\(Manifest.fileName)' that explainer wrote")
    }
    try compare(served, with: expected, record)
    let isKnown = { (path: String) in !expected.entries(at: path).isEmpty }
    let listed = record.flatMap(Manifest.init(reading:))?.entries.map(\.path) ?? []
    unexpected = listed.filter { !isKnown($0) }
    foreign = try served.others().filter { !isKnown($0) && !listed.contains($0) }
  }

  private mutating func compare(
    _ served: any ServedSite, with expected: Manifest, _ record: [UInt8]?
  ) throws {
    try served.visit(expected.entries.map(\.path)) { index, file in
      let entry = expected.entries[index]
      switch file {
      case .bytes(let bytes):
        count(entry.path, Manifest.Entry(path: entry.path, bytes: bytes) == entry)
      case .missing(let reason): missing.append(entry.path + reason)
      }
    }
    if let record {
      count(Manifest.fileName, record == expected.bytes)
    } else {
      missing.append(Manifest.fileName)
    }
  }

  private mutating func count(_ path: String, _ isSame: Bool) {
    if isSame { matching += 1 } else { different.append(path) }
  }

  /// Whether the site that was built is served, whole and alone.
  package var isClean: Bool { missing.isEmpty && different.isEmpty && unexpected.isEmpty }

  /// One line for each file that is not as built, then the sum.
  package var lines: [String] {
    missing.map { "missing     \($0)" } + different.map { "different   \($0)" }
      + unexpected.map { "unexpected  \($0)" } + foreign.map { "not ours    \($0)" } + [summary]
  }

  private var summary: String {
    let end = foreign.isEmpty ? "" : "; \(foreign.count) not explainer's"
    return "\(matching) as built, \(missing.count) missing, \(different.count) different, "
      + "\(unexpected.count) unexpected" + end
  }
}

extension String {
  /// Whether it is an address that a browser would open.
  package var isWebAddress: Bool {
    utf8.starts(with: "http://".utf8) || utf8.starts(with: "https://".utf8)
  }
}
