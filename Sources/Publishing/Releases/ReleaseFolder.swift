import Model
import Writing

/// The folder on a server that holds the releases, and the scripts that work in it.
///
/// ```
/// releases/3f2a…/   a whole site; what did not change since the one before is the same file
/// releases/9c41….part/   one that is being sent, and .tmp/ for its half files
/// current → releases/3f2a…   what the web server serves
/// ```
struct ReleaseFolder {
  private let shell: RemoteShell
  private let path: String

  init(_ shell: RemoteShell, _ path: String) {
    (self.shell, self.path) = (shell, path)
  }

  /// What stands in the folder.
  struct Contents {
    /// The name of the release that is served.
    var current: String?
    /// The names of all releases, the last that was published first.
    var releases: [String] = []
    /// The manifest of the release that is served.
    var manifest: [UInt8]?
  }

  /// Looks into the folder.
  /// - Throws: ``PublishFailure`` when `current` is something that a switch would destroy.
  func look(_ address: String) throws(PublishFailure) -> Contents {
    let output = try shell.run(
      """
      cd -- \(quotedPath) 2>/dev/null || exit 0
      if [ -L current ]; then echo "current $(readlink current)"
      elif [ -e current ]; then echo blocked; fi
      if [ -d releases ]; then ls -1t releases | sed 's/^/release /'; fi
      if [ -e current/\(Manifest.fileName) ]; then echo manifest; cat current/\(Manifest.fileName); fi
      """, "look at \(address)")
    guard let contents = Self.contents(output) else {
      throw PublishFailure(
        "'current' at \(address) is not a link to one of its releases; move it away, or choose another "
          + "path")
    }
    return contents
  }

  /// Makes a sent release the one that is served, in one step: a link is put in the place of the old
  /// one, so that a reader finds the old site or the new one.
  ///
  /// `ln -sf` would remove the old link first.
  /// - Parameters:
  ///   - name: the release; it is served under this name when all its files are there.
  ///   - manifest: its files.
  ///   - keep: how many releases stay.
  /// - Throws: ``PublishFailure`` when a file is missing or the server fails; the old one is served.
  func adopt(_ name: String, _ manifest: Manifest, keep: Int) throws(PublishFailure) {
    let part = "releases/\(name).part"
    try shell.run(
      """
      set -e
      cd -- \(quotedPath)
      cat > \(part)/\(Manifest.fileName) <<'\(Self.end)'
      \(String(decoding: manifest.bytes, as: UTF8.self))\(Self.end)
      chmod 644 \(part)/\(Manifest.fileName)
      count=$(find \(part) -type f | wc -l)
      if [ "$count" -ne \(manifest.entries.count + 1) ]; then
        echo "the release has $count files instead of \(manifest.entries.count + 1); it is sent anew next time" >&2
        rm -rf \(part)
        exit 1
      fi
      rm -rf releases/\(name) releases/\(name).tmp
      mv -T \(part) releases/\(name)
      touch releases/\(name)
      sync -f releases/\(name) 2>/dev/null || true
      \(Self.switching(to: name))
      \(Self.cleaning(keep: keep))
      """, "switch to the new release")
  }

  /// Serves another release.
  func serve(_ name: String) throws(PublishFailure) {
    try shell.run(
      """
      set -e
      cd -- \(quotedPath)
      [ -f releases/\(name)/\(Manifest.fileName) ]
      \(Self.switching(to: name))
      """, "switch to the release before")
  }

  /// Makes the folders for a release that is to be sent; one that was killed while it was sent goes on.
  /// - Returns: the path of `releases/` from the root of the server.
  func prepare(_ name: String) throws(PublishFailure) -> String {
    let output = try shell.run(
      """
      set -e
      mkdir -p -- \(quotedPath)
      cd -- \(quotedPath)
      rm -rf releases/\(name).tmp
      mkdir -p releases/\(name).part releases/\(name).tmp
      cd releases
      pwd
      """, "make a folder for the release")
    return String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  private var quotedPath: String { RemoteShell.quoted(path) }

  private static func switching(to name: String) -> String {
    """
    rm -f .current-next
    ln -s releases/\(name) .current-next
    mv -T .current-next current
    """
  }

  /// Removes the oldest releases, never the one that is served, and what killed runs left a day ago.
  private static func cleaning(keep: Int) -> String {
    """
    served=$(readlink current)
    ls -1t releases | grep -E '^[0-9a-f]{16}(-[0-9]+)?$' | tail -n +\(keep + 1) | \
    while read -r old; do [ "releases/$old" = "$served" ] || rm -rf "releases/$old"; done
    find releases -maxdepth 1 -name '*.part' -mmin +1440 -exec rm -rf {} +
    find releases -maxdepth 1 -name '*.tmp' -mmin +1440 -exec rm -rf {} +
    """
  }

  private static func contents(_ output: [UInt8]) -> Contents? {
    var contents = Contents()
    var rest = output[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if line == "manifest" {
        contents.manifest = Array(rest)
        return contents
      }
      guard line != "blocked" else { return nil }
      if let name = line.after("current releases/") {
        guard isRelease(name) else { return nil }
        contents.current = name
      } else if line.begins(with: "current ") {
        return nil
      } else if let name = line.after("release "), isRelease(name) {
        contents.releases.append(name)
      }
    }
    return contents
  }

  /// Whether a name is one that releases have: sixteen hexadecimal digits, and perhaps a number.
  private static func isRelease(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts[0].count == 16
      && parts[0].allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      && parts.dropFirst().allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private static let end = "END-OF-MANIFEST"
}

extension PublishTarget.ReleaseServer {
  /// The folder, as messages name it: `deploy@example.org:/srv/www`.
  var address: String { host.map { "\($0):\(path)" } ?? path }
}

extension String {
  /// What follows a beginning, when the text has it.
  fileprivate func after(_ start: String) -> String? {
    begins(with: start) ? String(Substring(utf8.dropFirst(start.utf8.count))) : nil
  }
}
