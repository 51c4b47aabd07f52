extension RandomAccessCollection where Index == Int {
  /// The first place whose element passes, where all that follow it pass too; the end when none does.
  ///
  /// In a list in order it is where a value is or would stand. It is open to the modules that call it, so
  /// that they pay no call for each step.
  /// - Complexity: O(log n) calls
  @inlinable
  package func firstPlace(where passes: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
