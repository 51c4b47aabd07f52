/// A story that an editor names by its address: the same one in another language, or a related one.
package struct NamedStory: Hashable, Sendable {
  /// The other story's address, without slashes at the ends.
  package let path: String
  /// Where it is named.
  package let location: SourceLocation

  /// A story named at a place.
  package init(path: String, location: SourceLocation) {
    self.path = path
    self.location = location
  }
}
