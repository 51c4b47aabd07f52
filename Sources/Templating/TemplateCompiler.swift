/// Turns templates into instructions, one after the other.
struct TemplateCompiler {
  /// A section, parent, block or argument that is not closed yet.
  struct Opening {
    /// The index of its tag.
    let tag: Int
    /// Its instruction, or its place among the calls or blocks.
    let site: Int32
    /// The place in the markup in front of it.
    let context: HTMLContext
    /// What was taken from the lines around it.
    let dedent: Int
    /// The kind of address within which it stands.
    let address: HTMLVocabulary.AttributeKind
    /// What the blocks of a parent are filled with: the entry of each block.
    var arguments: [Int32: Int32] = [:]
  }

  let isStrict: Bool
  let isCompact: Bool
  let index: TemplateIndex
  let phrases: TemplatePhrases

  var builder = ProgramBuilder()
  var errors: [TemplateError] = []

  // Of the template being compiled:
  var template: ScannedTemplate
  var finder: LayoutFinder
  var context = HTMLContext()
  var openings: [Opening] = []
  /// The first byte that is not yet compiled.
  var cursor = 0
  /// How many blanks are taken from the front of each line.
  var dedent = 0
  /// Where an argument begins; that counts as the start of a line.
  var argumentStart = -1
  /// The kind of address whose beginning was marked.
  var markedAddress = HTMLVocabulary.AttributeKind.plain

  init(index: TemplateIndex, phrases: TemplatePhrases, isStrict: Bool, isCompact: Bool) {
    self.index = index
    self.phrases = phrases
    self.isStrict = isStrict
    self.isCompact = isCompact
    template = ScannedTemplate(TemplateFile(name: "", path: "", bytes: []))
    finder = LayoutFinder(bytes: [], start: 0, tags: [], nesting: template.nesting)
  }

  /// Compiles the next template of the library.
  ///
  /// One that is not sound becomes empty, so that the others can still be looked at.
  /// - Complexity: O(n · depth)
  mutating func compile(_ template: ScannedTemplate) {
    begin(template)
    if template.isSound {
      for index in template.tags.indices { visit(index) }
      emitText(to: template.file.bytes.count)
      checkEnd()
    }
    builder.emit(.end)
  }

  private mutating func begin(_ template: ScannedTemplate) {
    self.template = template
    let file = template.file
    finder = LayoutFinder(
      bytes: file.bytes, start: file.start, tags: template.tags, nesting: template.nesting)
    (context, openings, dedent) = (HTMLContext(), [], 0)
    (cursor, argumentStart, markedAddress) = (file.start, -1, .plain)
    builder.beginTemplate()
    setOrigin(TemplateError.Place(line: 1, column: 1))
  }

  private mutating func visit(_ index: Int) {
    let tag = template.tags[index]
    setOrigin(tag.place)
    if template.nesting.roles[index] == .lost { return skip(tag) }
    let layout = finder.layout(of: index)
    let startsLine = emitText(to: layout.before)
    cursor = layout.after
    let endsArgument = tag.kind == .close && template.nesting.roles[index] == .argument
    if startsLine, !layout.takesMargin, !endsArgument { builder.emit(.indent) }
    switch tag.kind {
    case .value, .markup: emitValue(tag)
    case .section, .inverted: openSection(index)
    case .partial, .parent: openCall(index, layout)
    case .block where template.nesting.roles[index] == .argument: openArgument(index, layout)
    case .block: openBlock(index, layout)
    case .close: close(index)
    case .comment, .delimiters: break
    }
  }

  private mutating func setOrigin(_ place: TemplateError.Place) {
    builder.setOrigin(template: builder.program.entries.count - 1, place: place)
  }

  /// Passes over what stands within a parent and outside its blocks.
  private mutating func skip(_ tag: Tag) {
    emitText(to: tag.range.lowerBound)
    cursor = tag.range.upperBound
    guard isStrict, tag.kind != .close else { return }
    report(.lostText, "\(tag.text) stands outside the blocks of a parent; put it into a block", tag)
  }

  private mutating func close(_ index: Int) {
    guard let opening = openings.popLast() else { return }
    let tag = template.tags[opening.tag]
    switch tag.kind {
    case .section, .inverted: closeSection(opening, tag)
    case .parent: closeCall(opening)
    case .block where template.nesting.roles[opening.tag] == .argument: closeArgument(opening, tag)
    default: closeBlock(opening, tag)
    }
  }

  private mutating func checkEnd() {
    guard template.file.language == .html, context.state != .text, let tag = lastTag else { return }
    report(.unsafePlace, "the template ends \(context.place); end it in text", tag)
  }

  /// The tag to point at when a whole template is wrong.
  private var lastTag: Tag? {
    template.tags.last
      ?? Tag(kind: .comment, range: 0..<0, name: "", place: TemplateError.Place(line: 1, column: 1))
  }

  func opening(_ tag: Int, site: Int32) -> Opening {
    Opening(tag: tag, site: site, context: context, dedent: dedent, address: markedAddress)
  }

  mutating func report(
    _ kind: TemplateError.Kind, _ message: String, _ tag: Tag, candidates: [String] = [],
    opening: TemplateError.Place? = nil
  ) {
    errors.append(
      template.error(kind, message, at: tag, candidates: candidates, opening: opening))
  }
}
