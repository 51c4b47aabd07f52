import Model

/// The names of what stands in the output folder only while it is being written.
///
/// They begin alike and no page may have such a name, so that a run that was killed can be cleaned
/// up after without ever touching somebody else's file.
package enum OwnName {
  static let prefix = ".explainer-"
  /// The file that is being written and will be renamed when it is whole.
  static let temporary = prefix + "new"
  /// The list of the files that a run is about to put into place.
  package static let journal = prefix + "journal"
  /// The folder of the pages that wait to be put into place.
  static let draft = prefix + "draft"

  /// Whether a name is one of these.
  package static func isOurs(_ name: String) -> Bool { name.begins(with: prefix) }

  /// Whether a name is one that desks and their pages have in the draft folder.
  static func isNumber(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
