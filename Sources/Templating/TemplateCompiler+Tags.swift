/// Values and sections.
extension TemplateCompiler {
  mutating func emitValue(_ tag: Tag) {
    if tag.kind == .value, let key = TemplatePhrases.key(of: tag.name) {
      return emitPhrase(key, tag)
    }
    let path = builder.path(tag.name)
    switch escape(for: tag) {
    case .success(let escape): builder.emit(.value(path: path, escape: flowing(escape)))
    case .failure(let problem): report(.unsafePlace, problem.reason, tag)
    }
    context.passValue()
  }

  func escape(for tag: Tag) -> Result<Escape, UnsafePlace> {
    let isMarkup = tag.kind == .markup
    switch template.file.language {
    case .html: return context.escape(isMarkup: isMarkup)
    case .xml: return .success(isMarkup ? .markup : .xml)
    case .plain: return .success(isMarkup ? .markup : .text)
    }
  }

  mutating func openSection(_ index: Int) {
    let tag = template.tags[index]
    let path = builder.path(tag.name)
    settle(at: tag)
    openings.append(opening(index, site: builder.next))
    let isInverted = tag.kind == .inverted
    builder.emit(
      isInverted ? .inverted(path: path, after: 0) : .section(path: path, after: 0))
  }

  mutating func closeSection(_ opening: Opening, _ tag: Tag) {
    settle(at: tag)
    if template.file.language == .html, !opening.context.matches(context) {
      let places = "begins \(opening.context.place) but ends \(context.place)"
      report(.unsafePlace, "\(tag.text) \(places); begin and end it in one place", tag)
    }
    if markedAddress != opening.address {
      report(.unsafePlace, "an address begins within \(tag.text); begin it in front", tag)
    }
    context.join(opening.context)
    if tag.kind == .section { builder.emit(.endSection(body: opening.site + 1)) }
    builder.finishSection(at: opening.site)
  }

  private mutating func settle(at tag: Tag) {
    context.settle()
    if let problem = context.sectionProblem { report(.unsafePlace, problem.reason, tag) }
  }

  /// Whether another template or a block may stand here.
  mutating func checkIsText(_ tag: Tag) {
    guard template.file.language == .html, !context.isText else { return }
    report(.unsafePlace, "\(tag.text) stands \(context.place); it may stand in text only", tag)
  }
}
