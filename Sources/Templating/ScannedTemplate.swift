/// A template whose tags are known and paired.
struct ScannedTemplate {
  let file: TemplateFile
  let tags: [Tag]
  let nesting: TagNesting
  let errors: [TemplateError]

  init(_ file: TemplateFile) {
    self.file = file
    var scanner = TagScanner(file)
    scanner.scan()
    tags = scanner.tags
    nesting = TagNesting(scanner.tags, path: file.path)
    // A tag without end hides all that follow it, so that nothing more can be said of pairs.
    let isWhole = !scanner.errors.contains { $0.kind == .unclosedTag }
    let pairing = isWhole ? nesting.errors : []
    errors = scanner.errors + pairing + Self.encodingErrors(of: file)
  }

  private static func encodingErrors(of file: TemplateFile) -> [TemplateError] {
    guard let offset = file.bytes.firstInvalidOffset else { return [] }
    var lines = LineCounter(start: file.start)
    let message = "these bytes are not UTF-8; save the file as UTF-8"
    let place = lines.place(of: max(offset, file.start), in: file.bytes)
    return [TemplateError(.badEncoding, message, file: file.path, at: place)]
  }

  /// Whether it can be compiled.
  var isSound: Bool { errors.isEmpty }

  func error(
    _ kind: TemplateError.Kind, _ message: String, at tag: Tag, candidates: [String] = [],
    opening: TemplateError.Place? = nil
  ) -> TemplateError {
    TemplateError(
      kind, message, name: tag.name, file: file.path, at: tag.place, candidates: candidates,
      opening: opening)
  }
}
