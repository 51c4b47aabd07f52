/// Shows one page: a small machine that runs a program over the values of the page.
///
/// It keeps its own stacks, so that neither deep templates nor deep values can overflow the
/// stack of the thread.
struct Renderer {
  /// A section that is being repeated.
  struct Loop {
    let items: [TemplateValue]
    var next: Int
  }

  /// What to go back to when a template or what a block is filled with has ended.
  struct Return {
    let next: Int
    /// The template that was called; nil for what a block is filled with.
    let template: Int32?
    let indentStart: Int
    let indentEnd: Int
    let level: Int
    let levelCount: Int
  }

  /// What the blocks of one parent are filled with.
  struct Level {
    let arguments: Range<Int32>
    /// The level of the template that wrote the arguments; -1 when it was called without any.
    let outer: Int
  }

  var output: [UInt8] = []

  let program: Program
  let index: TemplateIndex
  let isStrict: Bool
  let limits: WorkBudget.Limits
  let phrases: TemplatePhrases
  let template: Int

  /// The values that names are looked up in, the innermost last.
  var frames: [TemplateValue]
  var loops: [Loop] = []
  var returns: [Return] = []
  /// How many of the returns are those of templates.
  var depth = 0
  var levels: [Level] = []
  /// The level that blocks are looked up in first; -1 when there is none.
  var level = -1
  /// The blanks in front of lines: those from `indentStart` on.
  var indentation: [UInt8] = []
  var indentStart = 0
  /// A place in the output whose line was begun by somebody else.
  var indentedPlace = -1
  var addressStart = 0
  /// The next instruction.
  var next: Int
  var budget: WorkBudget

  init(_ library: TemplateLibrary, template: Int, root: TemplateValue) {
    program = library.program
    index = library.index
    isStrict = library.isStrict
    self.template = template
    frames = [root]
    next = Int(library.program.entries[template])
    limits = library.limits
    phrases = library.phrases
    budget = WorkBudget(limits, outputStart: 0)
  }

  /// Runs to the end of the page.
  ///
  /// When it throws, the output is as it was before.
  mutating func run() throws(TemplateError) {
    let start = output.count
    budget = WorkBudget(limits, outputStart: start)
    do {
      try program.literals.withUnsafeBufferPointer { literals throws(TemplateError) in
        while try step(literals) {}
      }
    } catch {
      output.removeLast(output.count - start)
      throw error
    }
  }

  /// Runs one instruction; false after the last.
  private mutating func step(_ literals: Literals) throws(TemplateError) -> Bool {
    let instruction = program.instructions[next]
    next += 1
    switch instruction {
    case .literal(let start, let end, let startsLine):
      appendLiteral(Literals(rebasing: literals[Int(start)..<Int(end)]), startsLine: startsLine)
    case .value(let path, let escape): try show(path, escape)
    case .count(let path): try showCount(path)
    case .plural(let path, let forms): try choose(path, among: program.forms[Int(forms)])
    case .jump(let place): next = Int(place)
    case .section(let path, let after): try beginSection(path, after: Int(after))
    case .endSection(let body): try endSection(body: Int(body))
    case .inverted(let path, let after): if try value(of: path).isTrue { next = Int(after) }
    case .call(let site): try call(program.calls[Int(site)])
    case .block(let site): try fill(program.blocks[Int(site)])
    case .indent: indentLine()
    case .beginAddress: addressStart = output.count
    case .endAddress(let isList): checkAddress(isList: isList)
    case .end: return goBack()
    }
    return true
  }

  private mutating func beginSection(_ path: Int32, after: Int) throws(TemplateError) {
    let value = try value(of: path)
    guard value.isTrue else { return next = after }
    try spend()
    if case .list(let items) = value {
      loops.append(Loop(items: items, next: 1))
      frames.append(items[0])
    } else {
      loops.append(Loop(items: [], next: 0))
      frames.append(value)
    }
  }

  private mutating func endSection(body: Int) throws(TemplateError) {
    let last = loops.count - 1
    let position = loops[last].next
    if position < loops[last].items.count {
      try spend()
      frames[frames.count - 1] = loops[last].items[position]
      loops[last].next = position + 1
      next = body
    } else {
      loops.removeLast()
      frames.removeLast()
    }
  }

  private mutating func checkAddress(isList: Bool) {
    let address = output[addressStart...]
    let isAllowed = isList ? URLPolicy.allowsAll(in: address) : URLPolicy.allows(address)
    if isAllowed { return }
    output.removeLast(output.count - addressStart)
    output.append(contentsOf: URLPolicy.refused.utf8)
  }
}
