/// The names of the files that stand in the output folder only while it is being written.
///
/// They begin alike and no page may have such a name, so that a run that was killed can be cleaned
/// up after without ever touching somebody else's file.
enum OwnName {
  static let prefix = ".explainer-"
  /// The file that is being written and will be renamed when it is whole.
  static let temporary = prefix + "new"
  /// The list of the files that a run is about to write.
  static let journal = prefix + "journal"
}
