import Glibc
package import Model

/// Calls every file of the last edition by its name and hears whether it stands there as it was left.
///
/// Paths and stamps lie one behind another as bytes and are never taken apart: a site has very many,
/// and mostly nobody touched one.
package struct RollCall: Hashable, Sendable {
  /// Some files that follow each other.
  package struct Part: Hashable, Sendable {
    /// Their paths, each with a zero behind it.
    package let paths: [UInt8]
    /// How many they are.
    package let count: Int
    /// A fingerprint of their stamps.
    package let stamps: Fingerprint

    /// A part as it was kept.
    package init(paths: [UInt8], count: Int, stamps: Fingerprint) {
      self.paths = paths
      self.count = count
      self.stamps = stamps
    }
  }

  /// All files but the manifest, in the order of their paths.
  package let parts: [Part]
  /// The manifest.
  package let manifest: Part

  /// A roll as it was kept.
  package init(parts: [Part], manifest: Part) {
    self.parts = parts
    self.manifest = manifest
  }

  /// How many files are called at a time.
  private static let size = 512

  /// The roll of an edition; nil when something stands in the output folder that is to be told again,
  /// or was written so lately that it may be written again and look the same.
  ///
  /// A file whose stamp could not be trusted when the edition was finished is read once more.
  package init?(of report: WriteReport, in output: String) {
    guard report.kept.isEmpty, report.diagnostics.isEmpty,
      let root = try? OutputRoot(existing: output),
      let stamp = root.folder.stamp(at: OutputPath(checked: Manifest.fileName)),
      !stamp.isYoung(at: FileStamp.now)
    else { return nil }
    var tree = OutputTree(root.folder)
    var parts: [Part] = []
    for start in stride(from: 0, to: report.placed.count, by: Self.size) {
      let end = min(start + Self.size, report.placed.count)
      guard let part = Part(report.placed[start..<end], in: &tree) else { return nil }
      parts.append(part)
    }
    self.parts = parts
    manifest = Part([(path: Manifest.fileName, stamp: stamp)])
  }

  /// What the report of a build says when all files are there; in the order of their paths.
  package var report: WriteReport {
    var report = WriteReport()
    report.unchanged.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      for path in part.paths.split(separator: 0) {
        report.unchanged.append(String(decoding: path, as: UTF8.self))
      }
    }
    return report
  }
}

extension RollCall.Part {
  fileprivate init?(_ files: ArraySlice<PlacedFile>, in tree: inout OutputTree) {
    var list: [(path: String, stamp: FileStamp)] = []
    for file in files {
      guard let stamp = file.stamp ?? Self.stamp(of: file.entry, in: &tree) else { return nil }
      list.append((file.entry.path, stamp))
    }
    self.init(list)
  }

  /// What the disk says of a file that is as it was written; nil when it cannot be trusted yet.
  private static func stamp(of entry: Manifest.Entry, in tree: inout OutputTree) -> FileStamp? {
    guard case .file(let bytes, let stamp)? = try? tree.look(at: OutputPath(checked: entry.path)),
      !stamp.isYoung(at: FileStamp.now), Manifest.Entry(path: entry.path, bytes: bytes) == entry
    else { return nil }
    return stamp
  }

  fileprivate init(_ files: [(path: String, stamp: FileStamp)]) {
    var (paths, stamps): ([UInt8], Fingerprinter) = ([], Fingerprinter())
    for (path, stamp) in files {
      paths += path.utf8
      paths.append(0)
      stamps.add(stamp)
    }
    self.init(paths: paths, count: files.count, stamps: stamps.fingerprint)
  }

  /// Whether all of them stand in a folder as they were left.
  fileprivate func isPresent(in folder: Folder) -> Bool {
    var stamps = Fingerprinter()
    let isThere = paths.withUnsafeBytes { paths in
      var rest = paths[...]
      while let end = rest.firstIndex(of: 0) {
        let path = UnsafeRawBufferPointer(rebasing: rest[...end])
        guard let stamp = folder.stamp(at: path) else { return false }
        stamps.add(stamp)
        rest = rest[(end + 1)...]
      }
      return true
    }
    return isThere && stamps.fingerprint == self.stamps
  }
}

/// An output folder that is held open, and kept from other writers, while a roll is called.
package struct RollCallRoom: Sendable {
  private let root: OutputRoot

  /// Opens an output folder in which the last build ended well; nil when it has to be seen to.
  package init?(_ output: String) {
    guard let root = try? OutputRoot(existing: output), (try? root.lock()) != nil else {
      return nil
    }
    for name in [OwnName.journal, OwnName.draft, OwnName.temporary] {
      guard case .nothing? = try? root.folder.glance(at: name) else { return nil }
    }
    self.root = root
  }

  /// Whether all files of a part stand there as they were left.
  /// - Complexity: O(files), about a microsecond each
  package func hasAll(of part: RollCall.Part) -> Bool { part.isPresent(in: root.folder) }
}
