/// The same story in another language, as an editor names it: by its address.
package struct Translation: Hashable, Sendable {
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
