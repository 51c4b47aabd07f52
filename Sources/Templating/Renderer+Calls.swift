/// Partials, parents and blocks.
extension Renderer {
  /// Templates include each other by the hand of a person; comments may answer comments.
  static let maximumDepth = 50

  mutating func call(_ call: Program.Call) throws(TemplateError) {
    guard call.target >= 0 else { return next = Int(call.after) }
    if depth == Self.maximumDepth { throw endlessInclusion(of: call.target) }
    try spend()
    push(next: call.after, template: call.target)
    depth += 1
    if !call.arguments.isEmpty {
      levels.append(Level(arguments: call.arguments, outer: level))
      level = levels.count - 1
    }
    if call.isAlone {
      indentation.append(contentsOf: literals(call.indent))
    } else {
      indentStart = indentation.count
    }
    next = Int(program.entries[Int(call.target)])
  }

  /// Shows what a block is filled with; what it contains by default follows in the program.
  mutating func fill(_ block: Program.Block) throws(TemplateError) {
    guard let (entry, outer) = filling(of: block.name) else { return }
    try spend()
    push(next: block.after, template: nil)
    level = outer
    indentation.append(contentsOf: literals(block.indent))
    if !block.isAlone { indentedPlace = output.count }
    next = Int(entry)
  }

  /// Goes on behind the call; false when there was none.
  mutating func goBack() -> Bool {
    guard let back = returns.popLast() else { return false }
    next = back.next
    level = back.level
    levels.removeLast(levels.count - back.levelCount)
    indentation.removeLast(indentation.count - back.indentEnd)
    indentStart = back.indentStart
    if back.template != nil { depth -= 1 }
    return true
  }

  private mutating func push(next: Int32, template: Int32?) {
    returns.append(
      Return(
        next: Int(next), template: template, indentStart: indentStart,
        indentEnd: indentation.count, level: level, levelCount: levels.count))
  }

  /// What the outermost template fills a block with, since that one is the most special.
  ///
  /// Blocks in it belong to the template that wrote it, so that a block cannot fill itself.
  private func filling(of block: Int32) -> (entry: Int32, outer: Int)? {
    var found: (entry: Int32, outer: Int)?
    var current = level
    while current >= 0 {
      let level = levels[current]
      if let entry = entry(of: block, in: level.arguments) { found = (entry, level.outer) }
      current = level.outer
    }
    return found
  }

  private func entry(of block: Int32, in arguments: Range<Int32>) -> Int32? {
    var low = Int(arguments.lowerBound)
    var high = Int(arguments.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if program.arguments[middle].block < block { low = middle + 1 } else { high = middle }
    }
    guard low < arguments.upperBound, program.arguments[low].block == block else { return nil }
    return program.arguments[low].entry
  }

  private func literals(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    program.literals[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private func endlessInclusion(of target: Int32) -> TemplateError {
    let trail = [Int32(template)] + returns.compactMap(\.template) + [target]
    let name = index.names[Int(target)]
    guard let start = trail.dropLast().lastIndex(of: target) else {
      let message = "more than \(Self.maximumDepth) templates within each other; use fewer"
      return error(.endlessInclusion, message, name: name)
    }
    let names = trail[start...].map { index.names[Int($0)] }.joined(separator: " > ")
    return error(.endlessInclusion, "partial '\(name)' includes itself: \(names)", name: name)
  }
}
