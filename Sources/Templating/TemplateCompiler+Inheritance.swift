/// Partials, parents, blocks and what blocks are filled with.
///
/// Lines keep the shape that an author sees: the blanks in front of what a block is filled with
/// are taken away where it is written and those of the block are added where it is shown
/// (https://github.com/mustache/spec/blob/master/specs/~inheritance.yml).
extension TemplateCompiler {
  mutating func openCall(_ index: Int, _ layout: TagLayout) {
    let tag = template.tags[index]
    checkIsText(tag)
    let target = target(of: tag)
    let margin = layout.takesMargin ? layout.margin : nil
    let site = builder.add(
      Program.Call(
        target: Int32(target ?? -1), indent: indent(margin), isAlone: margin != nil,
        arguments: 0..<0, after: builder.next + 1))
    if tag.kind == .parent {
      openings.append(opening(index, site: site))
    }
    builder.emit(.call(site: site))
  }

  /// Which template is meant.
  private mutating func target(of tag: Tag) -> Int? {
    guard let target = index.position(of: tag.name) else {
      if isStrict {
        let kind = tag.kind == .parent ? "parent" : "partial"
        report(.unknownTemplate, "unknown \(kind) '\(tag.name)'", tag, candidates: index.candidates)
      }
      return nil
    }
    if index.files[target].language != template.file.language {
      report(
        .unsafePlace, "'\(tag.name)' is for another kind of file; write one for this kind", tag)
    }
    return target
  }

  mutating func closeCall(_ opening: Opening) {
    builder.finishCall(opening.site, arguments: opening.arguments)
    (context, dedent) = (opening.context, opening.dedent)
  }

  mutating func openBlock(_ index: Int, _ layout: TagLayout) {
    let tag = template.tags[index]
    checkIsText(tag)
    let site = builder.add(
      Program.Block(
        name: builder.name(tag.name), indent: indent(blockMargin(index, layout)),
        isAlone: layout.takesMargin, after: 0))
    openings.append(opening(index, site: site))
    builder.emit(.block(site: site))
  }

  mutating func closeBlock(_ opening: Opening, _ tag: Tag) {
    if template.file.language == .html, !opening.context.matches(context) {
      report(.unsafePlace, "block \(tag.text) ends \(context.place); end it in text", tag)
    }
    builder.finishBlock(opening.site)
  }

  mutating func openArgument(_ index: Int, _ layout: TagLayout) {
    guard let parent = openings.last else { return }
    let tag = template.tags[index]
    let block = builder.name(tag.name)
    if isStrict, parent.arguments[block] != nil {
      report(.repeatedBlock, "block '\(tag.name)' is filled twice; keep one", tag)
    }
    openings[openings.count - 1].arguments[block] = builder.label()
    openings.append(opening(index, site: 0))
    let margin = finder.commonMargin(of: body(of: index, layout))
    (context, dedent) = (HTMLContext(), max(dedent, margin?.count ?? 0))
    argumentStart = cursor
  }

  mutating func closeArgument(_ opening: Opening, _ tag: Tag) {
    if template.file.language == .html, context.state != .text {
      report(.unsafePlace, "block \(tag.text) ends \(context.place); end it in text", tag)
    }
    builder.emit(.end)
    (context, dedent) = (opening.context, opening.dedent)
  }

  /// The blanks that belong in front of what a block is filled with.
  ///
  /// When its tag has a line of its own, what it contains by default shows how far to indent.
  private func blockMargin(_ index: Int, _ layout: TagLayout) -> Range<Int>? {
    guard layout.takesMargin else { return layout.margin }
    return finder.commonMargin(of: body(of: index, layout)) ?? layout.margin
  }

  private func body(of index: Int, _ layout: TagLayout) -> Range<Int> {
    let closing = template.nesting.partners[index] ?? index
    let end = finder.layout(of: closing).before
    return layout.after..<max(layout.after, end)
  }

  /// Keeps the blanks in front of a line, without those that are taken from every line.
  private mutating func indent(_ margin: Range<Int>?) -> Range<Int32> {
    guard let margin else { return 0..<0 }
    return builder.keep(template.file.bytes[margin].dropFirst(dedent))
  }
}
