import Glibc
package import Model
package import Writing

/// The site as `build` left it in the output folder, held against its manifest byte by byte.
///
/// While it is held no build changes the folder.
package struct BuiltSite {
  /// The output folder.
  let folder: OutputFolder
  /// The folder's path from the root of the machine, for other programs.
  let path: String
  /// All files that are to be served, with their fingerprints.
  package let manifest: Manifest
  /// The files in the folder that explainer did not make; they are not published.
  let others: [String]

  /// Opens the site in an output folder and reads every file of it.
  /// - Parameters:
  ///   - output: the output folder.
  ///   - withPagefind: whether the index that Pagefind made beside the pages belongs to the site.
  /// - Complexity: O(bytes of the site)
  /// - Throws: ``Refusal`` when the folder is not what a build left; `FileError` when the machine
  ///   fails, or a build is at work.
  package init(output: String, withPagefind: Bool = false) throws {
    guard let folder = try OutputFolder(existing: output), let absolute = Self.absolute(output)
    else {
      throw Refusal(.notBuilt(output))
    }
    try folder.lock()
    guard let bytes = try folder.bytes(at: Manifest.fileName),
      let manifest = Manifest(reading: bytes), try folder.bytes(at: OwnName.journal) == nil
    else { throw Refusal(.notBuilt(output)) }
    guard manifest.waiting == 0 else { throw Refusal(.unfinished(output, manifest.waiting)) }
    try Self.check(manifest, in: folder)
    let strangers = try Self.strangers(in: folder, to: manifest)
    let index = withPagefind ? strangers.filter { $0.begins(with: "pagefind/") } : []
    self.folder = folder
    path = absolute
    self.manifest = try Self.with(index, manifest, in: folder)
    others = strangers.filter { !index.contains($0) }
  }

  /// What the author should know of the files that are not published.
  package var warnings: [Diagnostic] { others.map { .unpublished(folder.name(of: $0)) } }

  /// The bytes of a file of the site, as the manifest has them.
  /// - Throws: ``PublishFailure`` when somebody changed it meanwhile.
  func bytes(of entry: Manifest.Entry) throws -> [UInt8] {
    guard let bytes = try folder.bytes(at: entry.path),
      Manifest.Entry(path: entry.path, bytes: bytes) == entry
    else {
      throw PublishFailure("'\(folder.name(of: entry.path))' was changed while it was published")
    }
    return bytes
  }

  /// A name for exactly this site: the same files have the same name.
  var edition: String { Fingerprint(manifest.bytes).high.padded(to: 16, radix: 16) }

  private static func check(_ manifest: Manifest, in folder: OutputFolder) throws {
    var said: [Diagnostic] = []
    for entry in manifest.entries {
      let bytes = try folder.bytes(at: entry.path)
      guard bytes.map({ Manifest.Entry(path: entry.path, bytes: $0) == entry }) != true else {
        continue
      }
      said.append(.notAsBuilt(folder.name(of: entry.path), isThere: bytes != nil))
    }
    guard said.isEmpty else { throw Refusal(said) }
  }

  private static func strangers(
    in folder: OutputFolder, to manifest: Manifest
  ) throws(FileError) -> [String] {
    try folder.paths().filter { path in
      !path.isSame(as: Manifest.fileName) && !OwnName.isOurs(path)
        && manifest.entries(at: path).isEmpty
    }
  }

  /// The manifest with files that another program made beside the pages.
  private static func with(
    _ paths: [String], _ manifest: Manifest, in folder: OutputFolder
  ) throws(FileError) -> Manifest {
    var entries = manifest.entries
    for path in paths {
      guard let bytes = try folder.bytes(at: path) else { continue }
      entries.append(Manifest.Entry(path: path, bytes: bytes))
    }
    return Manifest(entries)
  }

  private static func absolute(_ path: String) -> String? {
    guard let result = realpath(path, nil) else { return nil }
    defer { free(result) }
    return String(cString: result)
  }
}

extension Diagnostic {
  fileprivate static func notBuilt(_ output: String) -> Diagnostic {
    .error(
      "not-built", "'\(output)' is not a site that a build has finished; run 'explainer build'",
      at: SourceLocation(path: output))
  }

  fileprivate static func unfinished(_ output: String, _ waiting: Int) -> Diagnostic {
    .error(
      "unfinished-site",
      "\(waiting) \(waiting == 1 ? "story or page is" : "stories or pages are") not as the content "
        + "has them, because of mistakes in it; mend them and run 'explainer build'",
      at: SourceLocation(path: output))
  }

  fileprivate static func unpublished(_ file: String) -> Diagnostic {
    .warning(
      "unpublished-file", "this file was not made by explainer, so it is not published",
      at: SourceLocation(path: file))
  }

  fileprivate static func notAsBuilt(_ file: String, isThere: Bool) -> Diagnostic {
    .error(
      "not-as-built",
      (isThere ? "this file is not what was built" : "this file of the site is missing")
        + "; remove what is left of it and run 'explainer build'", at: SourceLocation(path: file))
  }
}
