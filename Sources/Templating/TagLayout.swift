/// What of its line a tag takes with it.
///
/// Tags that stand alone take the whole line, so that they leave no empty lines behind
/// (https://github.com/mustache/spec/blob/master/specs/sections.yml). Parents and the blocks
/// within them may share their lines with each other
/// (https://github.com/mustache/spec/blob/master/specs/~inheritance.yml).
struct TagLayout {
  /// Where the text in front of the tag ends.
  let before: Int
  /// Where the text behind the tag begins.
  let after: Int
  /// The blanks in front of the tag when it is the first on its line.
  let margin: Range<Int>?
  /// Whether the tag takes the margin with it.
  let takesMargin: Bool
}

/// Finds the layout of tags by looking at their lines.
struct LayoutFinder {
  let bytes: [UInt8]
  /// The first byte of the text.
  let start: Int
  let tags: [Tag]
  let nesting: TagNesting

  func layout(of index: Int) -> TagLayout {
    let tag = tags[index]
    let margin = margin(before: tag.range.lowerBound)
    let takes = takes(index)
    let rest = takes.rest ? lineEnd(after: tag.range.upperBound) : nil
    return TagLayout(
      before: takes.margin ? margin?.lowerBound ?? tag.range.lowerBound : tag.range.lowerBound,
      after: rest ?? tag.range.upperBound, margin: margin, takesMargin: takes.margin)
  }

  /// Whether a tag takes the blanks in front and the blanks and the line end behind.
  private func takes(_ index: Int) -> (margin: Bool, rest: Bool) {
    let tag = tags[index]
    if tag.kind.showsValue || nesting.roles[index] == .lost { return (false, false) }
    let isClosing = tag.kind == .close
    if nesting.roles[index] == .argument { return (isClosing, !isClosing) }
    let opening = isClosing ? nesting.partners[index] ?? index : index
    let isParent = tags[opening].kind == .parent
    let closing = isParent ? nesting.partners[opening] ?? index : index
    let isAlone = isAlone(from: isParent ? opening : index, to: closing)
    if isParent { return (isAlone && !isClosing, isAlone && isClosing) }
    return (isAlone, isAlone)
  }

  private func isAlone(from first: Int, to last: Int) -> Bool {
    margin(before: tags[first].range.lowerBound) != nil
      && lineEnd(after: tags[last].range.upperBound) != nil
  }

  /// The blanks from the start of the line to the offset; nil when there is anything else.
  func margin(before offset: Int) -> Range<Int>? {
    var index = offset
    while index > start, bytes[index - 1].isBlank { index -= 1 }
    return isLineStart(index) ? index..<offset : nil
  }

  func isLineStart(_ offset: Int) -> Bool {
    offset == start || bytes[offset - 1] == UInt8(ascii: "\n")
  }

  /// The start of the next line when only blanks follow on this one; the file's end ends a line.
  private func lineEnd(after offset: Int) -> Int? {
    var index = offset
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    if index == bytes.count { return index }
    if bytes[index] == UInt8(ascii: "\r"), index + 1 < bytes.count { index += 1 }
    return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }
}

extension LayoutFinder {
  /// The blanks that all lines of a range have in front, without looking at empty lines.
  ///
  /// A range that begins within a line has none, as its first line has none.
  /// - Complexity: O(n)
  func commonMargin(of range: Range<Int>) -> Range<Int>? {
    var common: Range<Int>?
    var index = range.lowerBound
    while index < range.upperBound {
      let textStart = firstNonBlank(from: index, to: range.upperBound)
      let isEmpty = textStart == range.upperBound || bytes[textStart].isLineEnd
      if !isEmpty {
        let margin = index..<(isLineStart(index) ? textStart : index)
        common = common.map { shared($0, margin) } ?? margin
      }
      index = nextLine(after: textStart, to: range.upperBound)
    }
    return common
  }

  private func firstNonBlank(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isBlank { index += 1 }
    return index
  }

  private func nextLine(after offset: Int, to end: Int) -> Int {
    var index = offset
    while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return min(index + 1, end)
  }

  private func shared(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
    var length = 0
    while length < min(first.count, second.count),
      bytes[first.lowerBound + length] == bytes[second.lowerBound + length]
    {
      length += 1
    }
    return first.lowerBound..<(first.lowerBound + length)
  }
}
