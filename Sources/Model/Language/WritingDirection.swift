/// Which way a page is written.
package enum WritingDirection: String, CaseIterable, Hashable, Sendable {
  /// From left to right.
  case leftToRight = "ltr"
  /// From right to left.
  case rightToLeft = "rtl"
}
