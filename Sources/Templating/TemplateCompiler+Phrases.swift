/// Words of the page's language.
extension TemplateCompiler {
  mutating func emitPhrase(_ key: String, _ tag: Tag) {
    guard let phrase = phrases.phrases[key] else {
      let candidates = phrases.phrases.keys.inByteOrder.map { "strings." + $0 }
      return report(.unknownString, "no strings file has '\(key)'", tag, candidates: candidates)
    }
    switch escape(for: tag) {
    case .success(let escape): emit(phrase, escape)
    case .failure(let problem): report(.unsafePlace, problem.reason, tag)
    }
    context.passValue()
  }

  private mutating func emit(_ phrase: TemplatePhrases.Phrase, _ escape: Escape) {
    switch phrase {
    case .plain(let pieces): emit(pieces, counted: nil, escape)
    case .counted(let name, let forms):
      let site = builder.emitPlural(path: builder.path(name))
      var (starts, ends): ([Int32], [Int32]) = ([], [])
      for form in forms {
        starts.append(builder.label())
        emit(form, counted: name, escape)
        ends.append(builder.next)
        builder.emit(.jump(to: 0))
      }
      builder.finishPlural(at: site, forms: starts, ends: ends)
    }
  }

  private mutating func emit(
    _ pieces: [TemplatePhrases.Piece], counted: String?, _ escape: Escape
  ) {
    for piece in pieces {
      switch piece {
      case .words(let words):
        var bytes: [UInt8] = []
        Renderer.append(words, escape, into: &bytes)
        builder.emitLiteral(bytes, startsLine: false)
      case .value(let name) where name == counted:
        builder.emit(.count(path: builder.path(name)))
      case .value(let name):
        builder.emit(.value(path: builder.path(name), escape: flowing(escape)))
      }
    }
  }

  /// The same in the text of a page, where names of another direction are set apart; drawings, titles
  /// and choices may hold no element for it.
  func flowing(_ escape: Escape) -> Escape {
    guard escape == .text, phrases.direction != nil, template.file.language == .html,
      context.state == .text, context.isEndTag || !HTMLVocabulary.holdsTextOnly(context.element)
    else { return escape }
    return .flow
  }
}
