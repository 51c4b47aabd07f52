/// Turns Markdown into HTML as GitHub's cmark-gfm does, and by the site's rules.
///
/// Several threads may render at once. The text must have passed `MarkdownGuard`: the library is
/// C code that hostile text can keep busy for hours.
package struct MarkdownRenderer: Sendable {
  /// What may pass, and what the page needs.
  package let options: MarkdownOptions

  /// A renderer; the defaults are the strict ones of the site.
  package init(_ options: MarkdownOptions = MarkdownOptions()) {
    self.options = options
  }

  /// Renders a part of a file, such as what follows its front matter; without a range, all of it.
  ///
  /// The offsets of the findings count from the start of the file.
  package func render(_ file: [UInt8], in range: Range<Int>? = nil) -> RenderedMarkdown {
    render(SourceLines(file, in: range ?? file.indices))
  }

  /// Renders a text whose lines are known.
  func render(_ lines: SourceLines) -> RenderedMarkdown {
    withSyntaxTree(of: lines.file[lines.range]) { tree in
      var edits = TreeEdits(options, in: lines)
      edits.apply(to: tree.root)
      var finishing = OutputFinishing(edits)
      let html = tree.withHTML(of: tree.root, unsafe: options.rawHTML == .kept) {
        finishing.finished($0)
      }
      return RenderedMarkdown(
        html: html, headings: edits.headings, findings: edits.findings.sorted())
    }
  }
}

/// A document's HTML, and what of the document is not in it.
package struct RenderedMarkdown: Hashable, Sendable {
  /// The HTML, in UTF-8.
  package let html: [UInt8]
  /// Its headings, for a list of contents; none unless the options have `identify`.
  package let headings: [MarkdownHeading]
  /// What did not reach the page as written, in the order of the file.
  package let findings: [MarkdownFinding]

  /// The same with other markup.
  package func with(_ html: [UInt8]) -> RenderedMarkdown {
    RenderedMarkdown(html: html, headings: headings, findings: findings)
  }
}
