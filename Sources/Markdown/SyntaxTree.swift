import CMarkGFM
import CMarkPin
import Glibc

/// A parsed document in the library's memory; it lives inside `withSyntaxTree` and nowhere else.
struct SyntaxTree {
  let root: Node
  fileprivate let extensions: UnsafeMutablePointer<cmark_llist>?

  /// Lends the HTML of a node and everything below it, exactly as the library writes it.
  ///
  /// With `unsafe`, raw HTML and every address pass.
  func withHTML<Result>(
    of node: Node, unsafe: Bool, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let options = unsafe ? Self.options | CMARK_OPT_UNSAFE : Self.options
    let memory = cmark_arena_memory()
    let text = cmark_render_html_with_mem(node.pointer, options, extensions, memory)
    return body(UnsafeRawBufferPointer(start: text, count: text.map { strlen($0) } ?? 0))
  }

  /// Bytes that are not UTF-8 become U+FFFD: later passes rely on it to have bytes of their own.
  fileprivate static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
}

/// Parses Markdown, lends the tree, and takes back its memory.
///
/// The only place where the library's objects are made; nothing of them may leave `body`, and all of
/// it happens on one thread, whose memory it is.
/// The set of extensions is always the same, because `CMarkPin` relies on it.
/// - Complexity: linear for what authors write; `MarkdownGuard` refuses the rest beforehand.
func withSyntaxTree<Result>(
  of text: ArraySlice<UInt8>, _ body: (SyntaxTree) -> Result
) -> Result {
  Extensions.register
  // Source positions count the line breaks inside code spans and links only when asked for.
  let mark = cmark_arena_begin()
  defer { cmark_arena_end(mark) }
  let options = SyntaxTree.options | CMARK_OPT_SOURCEPOS
  let parser = cmark_parser_new_with_mem(options, cmark_arena_memory())
  for name in Extensions.names {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  text.withUnsafeBytes { bytes in
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    if let start { cmark_parser_feed(parser, start, bytes.count) }
  }
  guard let root = Node(cmark_parser_finish(parser)) else {
    preconditionFailure("cmark-gfm made no document")
  }
  return body(
    SyntaxTree(root: root, extensions: cmark_parser_get_syntax_extensions(parser)))
}

/// GitHub's additions to CommonMark.
private enum Extensions {
  static let names = ["table", "strikethrough", "autolink", "tasklist", "tagfilter"]

  /// The registry is a global list of the library's: it must be filled once, by one thread.
  static let register: Void = cmark_gfm_core_extensions_ensure_registered()
}

/// Whether several documents can be parsed at once without spoiling each other.
///
/// False only in a program that was linked in a way that leaves `CMarkPin` out.
package enum MarkdownThreadSafety {
  /// Parses a word and looks whether the pin took hold.
  package static var holds: Bool {
    withSyntaxTree(of: Array("~".utf8)[...]) { _ in cmark_pin_holds() }
  }
}
