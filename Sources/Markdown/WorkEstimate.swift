/// How much work a text may be for the Markdown library, in steps of its inner loops.
///
/// Debian's cmark-gfm 0.29.0.gfm.6 takes time or memory that grows with the square of some counts:
/// pipes of a line, runs of stars, links in one paragraph. The terms and their weights were fitted to
/// some 90 kinds of hostile text and to random ones, and checked against 3,800 files of public
/// documentation, of which the highest has a twentieth of the limit.
struct WorkEstimate {
  /// More than this is suspect: such a text takes at least about a third of a second.
  static let limit = 20_000_000

  /// The steps of the whole text.
  private(set) var steps = 0
  /// The first byte of the block of lines that is the most work.
  private(set) var worst: Int
  private var worstSteps = 0
  private var longestDefinition = 0
  private var closings = 0
  private var notes = 0

  /// Whether the text has to be rendered where it can do no harm.
  var isSuspect: Bool { steps > Self.limit }

  /// Estimates a part of a file.
  /// - Complexity: O(length)
  init(_ lines: SourceLines) {
    if WorkBound(lines).steps > Self.limit {
      self.init(counting: lines)
    } else {
      self.init(at: lines.range.lowerBound)
    }
  }

  private init(at start: Int) { worst = start }

  /// Estimates a text by all that it has.
  init(counting lines: SourceLines) {
    worst = lines.range.lowerBound
    var block = BlockWork()
    var start = lines.range.lowerBound
    lines.file.withUnsafeBufferPointer { file in
      for number in 1...lines.count {
        let range = lines.range(ofLines: number...number)
        let line = WorkLine(file, range)
        if line.isEmpty {
          end(&block, at: start)
          start = range.upperBound
        } else {
          block.add(line)
          longestDefinition = max(longestDefinition, line.definition)
          notes += line.isBareNote ? 1 : 0
        }
      }
    }
    end(&block, at: start)
    add(longestDefinition * closings / 4, at: lines.range.lowerBound)
    add(notes * notes, at: lines.range.lowerBound)
  }

  private mutating func end(_ block: inout BlockWork, at start: Int) {
    closings += block.closings
    add(block.steps, at: start)
    block = BlockWork()
  }

  private mutating func add(_ work: Int, at start: Int) {
    steps = steps.addingReportingOverflow(work).overflow ? .max : steps + work
    if work > worstSteps { (worst, worstSteps) = (start, work) }
  }
}

/// The work of a block of lines without an empty one among them.
private struct BlockWork {
  private(set) var closings = 0
  private var length = 0
  private var lines = 0
  private var rules = 0
  private var columns = 0
  private var pipes = 0
  private var openings = 0
  private var tags = 0
  private var addresses = 0
  private var emphasis = 0
  private var strikes = 0
  private var links = 0
  private var parentheses = 0

  mutating func add(_ line: WorkLine) {
    length += line.length + 1
    lines += 1
    closings += line.closings
    openings += line.openings
    tags += line.tags
    addresses += line.addresses
    emphasis += line.emphasis
    strikes += line.strikes
    links += line.links
    pipes = max(pipes, line.pipes)
    parentheses = max(parentheses, line.parentheses)
    if line.isRule {
      rules += 1
      columns = max(columns, line.pipes + 1)
    }
  }

  var steps: Int {
    var steps = (tags + addresses + rules) * length + min(openings, closings) * openings
    if addresses > 0 { steps += 2 * parentheses * parentheses }
    if emphasis > 400 { steps += emphasis * emphasis / 2 }
    steps += strikes * strikes + emphasis * links + 2 * pipes * pipes
    if rules > 0 { steps += lines * lines }
    if columns > 1 { steps += 8 * columns * lines }
    return steps
  }
}
