/// Some neighbouring elements of a list, worked on together by one task.
struct Batch<Element: Sendable>: Sendable {
  /// Which batch of the list it is.
  let number: Int
  /// Its elements.
  let elements: ArraySlice<Element>

  /// The elements in order, so many together.
  static func all(of elements: [Element], size: Int) -> [Batch] {
    stride(from: 0, to: elements.count, by: size).enumerated().map { number, start in
      Batch(number: number, elements: elements[start..<min(start + size, elements.count)])
    }
  }
}
