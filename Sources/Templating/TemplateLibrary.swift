/// The templates of a theme, compiled, ready to show pages from several threads at once.
package struct TemplateLibrary: Sendable {
  /// How to treat what is not there.
  package enum Strictness: Sendable {
    /// Unknown names, templates and blocks are errors, and markup must be known to be safe.
    case strict
    /// They show nothing, and text may be shown as markup: what the Mustache specification asks.
    case lenient
  }

  let program: Program
  let index: TemplateIndex
  let isStrict: Bool
  let phrases: TemplatePhrases
  var limits = WorkBudget.Limits()

  /// The templates that no other template names, in alphabetical order.
  ///
  /// Those that are not the pages of the site are of no use to anybody.
  package let unnamedTemplates: [String]

  /// The keys of the phrases that templates show, in alphabetical order.
  package let namedPhrases: [String]

  /// The names of all templates, in alphabetical order.
  package var names: [String] { index.candidates }

  /// Compiles all templates and collects everything that is wrong in any of them.
  ///
  /// The library is usable even if there are errors: templates that have some show nothing.
  /// - Parameters:
  ///   - files: the templates, in any order.
  ///   - strictness: strict for sites, lenient for the cases of the specification.
  ///   - vocabulary: all names that pages may ever give a value, dotted names in their parts; when
  ///     there is one, names outside of it are errors even where they would never be shown.
  ///   - isCompact: whether line breaks beside the tags of blocks are left out of pages.
  ///   - phrases: the words of the pages' language, which `{{strings.name}}` shows.
  /// - Returns: the library, and the errors in the order of their places.
  /// - Complexity: O(n · depth), with at most 64 sections within each other.
  package static func load(
    _ files: [TemplateFile], strictness: Strictness = .strict, vocabulary: [String]? = nil,
    isCompact: Bool = false, phrases: TemplatePhrases = TemplatePhrases()
  ) -> (library: TemplateLibrary, errors: [TemplateError]) {
    let templates = files.map(ScannedTemplate.init)
    let index = TemplateIndex(files)
    let isStrict = strictness == .strict
    var compiler = TemplateCompiler(
      index: index, phrases: phrases, isStrict: isStrict, isCompact: isCompact)
    for template in templates { compiler.compile(template) }

    let checks = LibraryChecks(templates: templates, index: index)
    var errors = templates.flatMap(\.errors) + compiler.errors + checks.repeatedNames()
    if isStrict { errors += checks.undeclaredBlocks() }
    if let vocabulary { errors += checks.namesOutside(vocabulary) }
    let library = TemplateLibrary(
      program: compiler.builder.program, index: index, isStrict: isStrict,
      phrases: phrases, unnamedTemplates: checks.unnamedTemplates(),
      namedPhrases: checks.namedPhrases())
    return (library, errors.sorted())
  }

  /// Appends a page to the output.
  ///
  /// When it throws, the output is as it was before.
  /// - Complexity: O(output), with limits on the work and the size of one page.
  /// - Throws: the first mistake that shows: an unknown name, a value of the wrong kind, a
  ///   template that includes itself without end.
  package func render(
    _ template: String, with values: TemplateObject, into output: inout [UInt8]
  ) throws(TemplateError) {
    try render(template, root: .object(values), into: &output)
  }

  /// As above, with any value as the outermost context, as the specification's cases have it.
  func render(
    _ template: String, root: TemplateValue, into output: inout [UInt8]
  ) throws(TemplateError) {
    guard let position = index.position(of: template) else {
      throw TemplateError(
        .unknownTemplate, "unknown template '\(template)'", name: template, file: template,
        at: TemplateError.Place(line: 1, column: 1), candidates: index.candidates)
    }
    var renderer = Renderer(self, template: position, root: root)
    swap(&renderer.output, &output)
    defer { swap(&renderer.output, &output) }
    try renderer.run()
  }
}
