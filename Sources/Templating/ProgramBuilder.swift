/// Puts a program together, instruction by instruction.
struct ProgramBuilder {
  private(set) var program = Program()

  /// By bytes, since equal strings may differ in theirs.
  private var nameIDs: [[UInt8]: Int32] = [:]
  private var pathIDs: [[UInt8]: Int32] = [:]
  /// The place of the tag that is being compiled.
  private var origin = Program.Origin(template: 0, line: 1, column: 1)
  /// Literals in front of this instruction may not be extended, since others jump behind them.
  private var fence: Int32 = 0

  /// Where the next instruction will be.
  var next: Int32 { Int32(program.instructions.count) }

  mutating func setOrigin(template: Int, place: TemplateError.Place) {
    origin = Program.Origin(
      template: Int32(template), line: Int32(place.line), column: Int32(place.column))
  }

  mutating func beginTemplate() { program.entries.append(label()) }

  /// Makes the next instruction one that others may jump to.
  mutating func label() -> Int32 {
    fence = next
    return next
  }

  mutating func emit(_ instruction: Instruction) {
    program.instructions.append(instruction)
    program.origins.append(origin)
  }

  /// Emits a literal, or extends the one just emitted.
  mutating func emitLiteral(_ bytes: some Collection<UInt8>, startsLine: Bool) {
    if bytes.isEmpty { return }
    let start = Int32(program.literals.count)
    program.literals.append(contentsOf: bytes)
    let end = Int32(program.literals.count)
    if next > fence, case .literal(let first, start, let begins) = program.instructions.last,
      !startsLine || program.literals[Int(start) - 1] == UInt8(ascii: "\n")
    {
      program.instructions.removeLast()
      program.origins.removeLast()
      return emit(.literal(start: first, end: end, startsLine: begins))
    }
    emit(.literal(start: start, end: end, startsLine: startsLine))
  }

  /// Keeps bytes in the pool of literals for an indentation.
  mutating func keep(_ bytes: ArraySlice<UInt8>) -> Range<Int32> {
    let start = Int32(program.literals.count)
    program.literals.append(contentsOf: bytes)
    return start..<Int32(program.literals.count)
  }
}

extension ProgramBuilder {
  mutating func name(_ text: String) -> Int32 {
    let key = Array(text.utf8)
    if let known = nameIDs[key] { return known }
    let id = Int32(program.names.count)
    program.names.append(TemplateName(text))
    nameIDs[key] = id
    return id
  }

  mutating func path(_ text: String) -> Int32 {
    let key = Array(text.utf8)
    if let known = pathIDs[key] { return known }
    let segments = PathSegments.of(text).map { name($0) }
    let id = Int32(program.paths.count)
    program.paths.append(
      Program.Path(start: Int32(program.parts.count), count: Int32(segments.count)))
    program.parts.append(contentsOf: segments)
    pathIDs[key] = id
    return id
  }

  mutating func add(_ call: Program.Call) -> Int32 {
    program.calls.append(call)
    return Int32(program.calls.count - 1)
  }

  mutating func add(_ block: Program.Block) -> Int32 {
    program.blocks.append(block)
    return Int32(program.blocks.count - 1)
  }

  /// Begins a phrase with a number, whose forms follow.
  mutating func emitPlural(path: Int32) -> Int32 {
    let site = next
    emit(.plural(path: path, forms: Int32(program.forms.count)))
    program.forms.append([])
    return site
  }

  /// Says where the forms of a phrase begin, and leads from the end of each behind the last.
  mutating func finishPlural(at site: Int32, forms: [Int32], ends: [Int32]) {
    let after = label()
    if case .plural(_, let number) = program.instructions[Int(site)] {
      program.forms[Int(number)] = forms
    }
    for end in ends { program.instructions[Int(end)] = .jump(to: after) }
  }

  /// Says where a section goes on, once that is known.
  mutating func finishSection(at index: Int32) {
    let after = label()
    switch program.instructions[Int(index)] {
    case .section(let path, _):
      program.instructions[Int(index)] = .section(path: path, after: after)
    case .inverted(let path, _):
      program.instructions[Int(index)] = .inverted(path: path, after: after)
    default: break
    }
  }

  mutating func finishBlock(_ site: Int32) { program.blocks[Int(site)].after = label() }

  /// Keeps the arguments in the order of their blocks, so that they can be searched.
  mutating func finishCall(_ site: Int32, arguments: [Int32: Int32]) {
    let start = Int32(program.arguments.count)
    program.arguments += arguments.sorted { $0.key < $1.key }
      .map { Program.Argument(block: $0.key, entry: $0.value) }
    program.calls[Int(site)].arguments = start..<Int32(program.arguments.count)
    program.calls[Int(site)].after = label()
  }
}

/// A name with dots in its parts.
enum PathSegments {
  static func of(_ path: String) -> [String] {
    if path == "." { return [] }
    return path.utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
  }
}
