/// How large a picture is shown when nothing else is said, in pixels of CSS.
package struct PictureSize: Hashable, Sendable {
  /// Its width, at least 1.
  package let width: Int
  /// Its height, at least 1.
  package let height: Int

  /// A size; nil without a width or a height.
  package init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }
}
