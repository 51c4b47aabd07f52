import CMarkPin

/// The most that `WorkEstimate` can find in a text, told by how many bytes of some kinds it has.
///
/// Nearly all texts are far below what is suspect. To see that takes a loop without a branch, which a
/// processor runs through some ten times as fast as through one that looks at what stands where.
struct WorkBound {
  /// No estimate of the text is higher.
  let steps: Int

  /// The bound of a part of a file.
  /// - Complexity: O(length)
  init(_ lines: SourceLines) {
    let count = lines.file.withUnsafeBufferPointer { file in
      cmark_count_marks(file.baseAddress.map { $0 + lines.range.lowerBound }, lines.range.count)
    }
    // Term by term what `BlockWork` and definitions add up to; a rule of a table takes a line.
    let length = lines.range.count + lines.count
    let far = Int(count.far)
    let marks = far + Int(count.near)
    steps =
      (far + lines.count) * length + 9 * marks * marks + lines.count * lines.count
      + 8 * (marks + 1) * lines.count
  }
}
