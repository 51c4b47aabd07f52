/// One step of showing a template.
///
/// Templates become a flat list of steps, because walking a list is faster than walking a tree
/// and cannot overflow the stack, however deep sections are nested.
enum Instruction: Sendable {
  /// Show bytes of the pool of literals; when they begin a line, indent it.
  case literal(start: Int32, end: Int32, startsLine: Bool)
  /// Indent the line that begins here.
  case indent
  /// Show a value.
  case value(path: Int32, escape: Escape)
  /// Show a number in groups of digits, as the language of the page writes it.
  case count(path: Int32)
  /// Go on where the form of a phrase begins that a number asks for.
  case plural(path: Int32, forms: Int32)
  /// Go on elsewhere.
  case jump(to: Int32)
  /// Show what follows once for each item; go on after the section when there is none.
  case section(path: Int32, after: Int32)
  /// Go on with the next item of the section.
  case endSection(body: Int32)
  /// Show what follows only if there is no item.
  case inverted(path: Int32, after: Int32)
  /// Show another template.
  case call(site: Int32)
  /// Show what the block was filled with, or what follows.
  case block(site: Int32)
  /// Remember where the address of an attribute begins.
  case beginAddress
  /// Refuse what was shown since then when it is not an allowed address.
  case endAddress(isList: Bool)
  /// Go back to the template that called.
  case end
}

/// The compiled form of all templates of a library.
struct Program: Sendable {
  /// A name in parts: `story.title`; the current item has no parts.
  struct Path: Sendable {
    let start: Int32
    let count: Int32
  }

  /// A partial or a parent with its arguments.
  struct Call: Sendable {
    /// The template that is called.
    let target: Int32
    /// The blanks that each line of it gets in front, in the pool of literals.
    let indent: Range<Int32>
    /// Whether the lines of it are indented as the caller's lines are.
    let isAlone: Bool
    /// What its blocks are filled with, in `arguments`.
    var arguments: Range<Int32>
    /// Where the caller goes on.
    var after: Int32
  }

  /// What a block is filled with.
  struct Argument: Sendable {
    let block: Int32
    let entry: Int32
  }

  /// A place where another template may fill in.
  struct Block: Sendable {
    let name: Int32
    /// The blanks that each line of what is filled in gets in front.
    let indent: Range<Int32>
    /// Whether the first line is indented too, because the tag has a line of its own.
    let isAlone: Bool
    /// Where to go on when the block was filled in.
    var after: Int32
  }

  /// Where the instruction's tag is.
  struct Origin: Sendable {
    let template: Int32
    let line: Int32
    let column: Int32
  }

  var instructions: [Instruction] = []
  var origins: [Origin] = []
  var literals: [UInt8] = []
  var names: [TemplateName] = []
  var parts: [Int32] = []
  var paths: [Path] = []
  var calls: [Call] = []
  var arguments: [Argument] = []
  var blocks: [Block] = []
  /// Where each form of each phrase with a number begins, by the number of its category.
  var forms: [[Int32]] = []
  /// The first instruction of each template.
  var entries: [Int32] = []
}

extension Program {
  /// The name as it was written.
  func text(of path: Int32) -> String {
    let range = partRange(of: path)
    return range.isEmpty ? "." : range.map { names[Int(parts[$0])].text }.joined(separator: ".")
  }

  func partRange(of path: Int32) -> Range<Int> {
    let path = paths[Int(path)]
    return Int(path.start)..<Int(path.start + path.count)
  }
}
