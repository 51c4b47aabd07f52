/// Refuses text that would keep the Markdown library busy for minutes or fill the memory.
///
/// Debian's cmark-gfm 0.29.0.gfm.6 lacks the fixes of 2023: nesting, wide tables and endless lines
/// cost it quadratic time or memory (CVE-2023-22483, -22486, -24824, -37463 and others). Each limit
/// is several times what was found in some 3,800 files of public documentation.
package enum MarkdownGuard {
  /// The most bytes a text may have: 4 MiB.
  package static let largestSize = 4 << 20
  /// The most bytes a line may have: 256 KiB.
  package static let longestLine = 256 << 10
  /// The most quotes, lists and notes that may stand inside each other.
  package static let deepestNesting = 64
  /// The most columns that white space may set a list or a quote in by.
  package static let deepestIndent = 400
  /// The most cells of a table: its columns times the lines of its block.
  package static let largestTable = 200_000

  /// One limit that a text breaks, where it does so first.
  package struct Violation: Hashable, Sendable {
    /// The byte of the file where it begins.
    package let offset: Int
    /// What is too much, and how to mend it.
    package let message: String
  }

  /// The limits that a part of a file breaks, in the order of the file; without a range, all of it.
  ///
  /// Each limit is reported once. A text above the size is not looked at any further.
  /// - Complexity: O(length)
  package static func check(_ file: [UInt8], in range: Range<Int>? = nil) -> [Violation] {
    check(SourceLines(file, in: range ?? file.indices))
  }

  /// The limits that a text breaks.
  static func check(_ lines: SourceLines) -> [Violation] {
    let range = lines.range
    guard range.count <= largestSize else {
      let message =
        "text of \(range.count) bytes is too large; split it into files of at most \(largestSize)"
      return [Violation(offset: range.lowerBound, message: message)]
    }
    var survey = GuardSurvey()
    lines.file.withUnsafeBufferPointer { file in
      for number in 1...lines.count {
        let line = lines.range(ofLines: number...number)
        survey.add(GuardedLine(file[line]), at: line.lowerBound)
      }
    }
    survey.endBlock()
    return survey.violations.sorted { $0.offset < $1.offset }
  }
}

/// What was seen of a text so far, line by line.
private struct GuardSurvey {
  private var longLine: MarkdownGuard.Violation?
  private var nesting: MarkdownGuard.Violation?
  private var indent: MarkdownGuard.Violation?
  private var table: MarkdownGuard.Violation?

  /// The lines of the block so far, and its widest table.
  private var lineCount = 0
  private var columns = 0
  private var tableOffset = 0

  var violations: [MarkdownGuard.Violation] {
    [longLine, nesting, indent, table].compactMap(\.self)
  }

  mutating func add(_ line: GuardedLine, at offset: Int) {
    if line.length > MarkdownGuard.longestLine {
      longLine = longLine ?? .init(offset: offset, message: Self.longLine(line.length))
    }
    if line.depth > MarkdownGuard.deepestNesting {
      nesting = nesting ?? .init(offset: offset, message: Self.nesting(line.depth))
    }
    if line.depth > 0, line.indent > MarkdownGuard.deepestIndent {
      indent = indent ?? .init(offset: offset, message: Self.indent(line.indent))
    }
    if line.isBlank { return endBlock() }
    lineCount += 1
    if line.columns > columns { (columns, tableOffset) = (line.columns, offset) }
  }

  /// A table ends with its block, if not before.
  mutating func endBlock() {
    if columns * lineCount > MarkdownGuard.largestTable {
      table = table ?? .init(offset: tableOffset, message: Self.table(columns, lineCount))
    }
    (lineCount, columns) = (0, 0)
  }

  private static func longLine(_ length: Int) -> String {
    "line of \(length) bytes is too long; break it into lines of at most "
      + "\(MarkdownGuard.longestLine)"
  }

  private static func nesting(_ depth: Int) -> String {
    "\(depth) quotes and lists inside each other are too many; use at most "
      + "\(MarkdownGuard.deepestNesting)"
  }

  private static func indent(_ columns: Int) -> String {
    "list or quote set in by \(columns) columns is too deep; use at most "
      + "\(MarkdownGuard.deepestIndent)"
  }

  private static func table(_ columns: Int, _ lines: Int) -> String {
    "table of \(columns) columns and \(lines) lines is too large; split it into tables of at most "
      + "\(MarkdownGuard.largestTable) cells"
  }
}
