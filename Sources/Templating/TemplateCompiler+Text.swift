/// Literal text: taking blanks from its lines, following its markup, marking its addresses.
extension TemplateCompiler {
  /// Emits the text up to an offset; tells whether what follows begins a line.
  @discardableResult
  mutating func emitText(to end: Int) -> Bool {
    let start = cursor
    cursor = end
    if isWithinParent {
      checkNothingLost(in: start..<end)
      return false
    }
    let startsLine = finder.isLineStart(start) || start == argumentStart
    let text = dedented(start..<max(start, end))
    if template.file.language == .html {
      emitMarkup(isCompact ? compact(text) : text, startsLine: startsLine)
    } else {
      builder.emitLiteral(text, startsLine: startsLine)
    }
    return text.isEmpty ? startsLine : text.last == UInt8(ascii: "\n")
  }

  /// The text without what only authors read.
  private func compact(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    SpareMarkup.removed(from: BlockSpace.removed(from: text, in: context), in: context)
  }

  /// Whether the text here belongs to no block of a parent.
  var isWithinParent: Bool {
    openings.last.map { template.tags[$0.tag].kind == .parent } ?? false
  }

  private mutating func checkNothingLost(in range: Range<Int>) {
    let bytes = template.file.bytes
    guard isStrict, let offset = range.first(where: { !bytes[$0].isMarkupSpace }) else { return }
    var lines = LineCounter(start: template.file.start)
    let place = lines.place(of: offset, in: bytes)
    let message = "this text stands outside the blocks of a parent; put it into a block"
    errors.append(TemplateError(.lostText, message, file: template.file.path, at: place))
  }

  /// The text without the blanks that its block has in front of every line.
  private func dedented(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let bytes = template.file.bytes
    if dedent == 0 { return bytes[range] }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if finder.isLineStart(index) { index = firstKept(from: index, to: range.upperBound) }
      while index < range.upperBound {
        text.append(bytes[index])
        index += 1
        if text.last == UInt8(ascii: "\n") { break }
      }
    }
    return text[...]
  }

  private func firstKept(from start: Int, to end: Int) -> Int {
    let limit = min(start + dedent, end)
    return (start..<limit).first { !template.file.bytes[$0].isBlank } ?? limit
  }

  /// Emits markup in pieces, so that addresses can be looked at when they are complete.
  private mutating func emitMarkup(_ text: ArraySlice<UInt8>, startsLine: Bool) {
    var start = text.startIndex
    var startsLine = startsLine
    for index in text.indices {
      let wasValue = context.isInValue
      context.read(text[index])
      if wasValue == context.isInValue { continue }
      let isEnd = wasValue && markedAddress != .plain
      guard isEnd || beginsOpenAddress(text, at: index) else { continue }
      let cut = isEnd ? index : index + 1
      builder.emitLiteral(text[start..<cut], startsLine: startsLine)
      if isEnd { endAddress() } else { beginAddress() }
      startsLine = cut > text.startIndex && text[cut - 1] == UInt8(ascii: "\n")
      start = cut
    }
    builder.emitLiteral(text[start...], startsLine: startsLine)
    if context.isInValue, markedAddress == .plain, context.addressKind != .plain { beginAddress() }
    reportProblems()
  }

  /// Whether the value that begins here is an address that does not end in this text.
  private func beginsOpenAddress(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    context.isInValue && context.addressKind != .plain
      && !text[(index + 1)...].contains(text[index])
  }

  private mutating func beginAddress() {
    markedAddress = context.addressKind
    builder.emit(.beginAddress)
  }

  private mutating func endAddress() {
    builder.emit(.endAddress(isList: markedAddress == .addresses))
    markedAddress = .plain
  }

  /// What is wrong with the text between two tags, told at the tag in front or behind.
  private mutating func reportProblems() {
    if context.takeMissingSpace(),
      let tag = template.tags.last(where: { $0.range.upperBound <= cursor })
    {
      report(.unsafePlace, "write a space between \(tag.text) and the attribute", tag)
    }
    if markedAddress == .plain, context.hasSplitScheme,
      let tag = template.tags.first(where: { $0.range.lowerBound >= cursor })
    {
      report(.unsafePlace, "write the address after 'url=' as one value", tag)
    }
  }
}

extension HTMLContext {
  var isInValue: Bool {
    if case .value = state { true } else { false }
  }
}
