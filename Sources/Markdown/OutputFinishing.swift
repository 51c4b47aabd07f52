import Glibc

/// Writes into the library's HTML what the library cannot: the ids of headings, the prefix of notes.
///
/// In its output a `<` is always the library's own, because text and attributes are escaped, or lies
/// between the marks that `TreeEdits` set around raw HTML. So no words can be taken for markup.
struct OutputFinishing {
  /// Before and after inline raw HTML; never a byte of UTF-8.
  static let inlineMark: UInt8 = 0xFF
  /// The same for blocks of it; the library adds a line end after each.
  static let blockMark: UInt8 = 0xFE

  /// The headings to come, in document order.
  private(set) var headings: ArraySlice<MarkdownHeading>
  private let footnotePrefix: [UInt8]
  private let marksRawHTML: Bool

  init(_ edits: TreeEdits) {
    headings = edits.headings[...]
    let prefix = edits.options.footnotePrefix.utf8.map { $0.isNameByte ? $0 : UInt8(ascii: "-") }
    footnotePrefix = prefix.isEmpty ? [] : prefix + [UInt8(ascii: "-")]
    marksRawHTML = edits.marksRawHTML
  }

  /// The HTML of the next part of the document.
  /// - Complexity: O(length)
  mutating func finished(_ html: UnsafeRawBufferPointer) -> [UInt8] {
    guard !headings.isEmpty || !footnotePrefix.isEmpty || marksRawHTML else { return Array(html) }
    var copy = EditedCopy(of: html)
    var position = 0
    while let stop = nextStop(in: html, from: position) {
      position =
        html[stop] == UInt8(ascii: "<") ? tag(at: stop, in: &copy) : marked(at: stop, in: &copy)
    }
    return copy.finished()
  }

  /// Where the next tag or mark is; the page is mostly what lies between.
  private func nextStop(in html: UnsafeRawBufferPointer, from start: Int) -> Int? {
    if marksRawHTML {
      return html[start...].firstIndex { $0 == UInt8(ascii: "<") || $0 >= Self.blockMark }
    }
    guard let base = html.baseAddress, start < html.count else { return nil }
    return memchr(base + start, Int32(UInt8(ascii: "<")), html.count - start)
      .map { base.distance(to: UnsafeRawPointer($0)) }
  }

  /// Edits one of the library's tags, and says from where to look for the next.
  private mutating func tag(at start: Int, in copy: inout EditedCopy) -> Int {
    guard start + 1 < copy.html.count else { return start + 1 }
    switch copy.html[start + 1] {
    case UInt8(ascii: "h"): heading(at: start, in: &copy)
    case UInt8(ascii: "l") where copy.html.has(Self.footnote, at: start):
      copy.insert(footnotePrefix, at: start + Self.footnote.count)
    case UInt8(ascii: "a") where !footnotePrefix.isEmpty:
      if !backReference(at: start, in: &copy) { reference(at: start, in: &copy) }
    default: break
    }
    return start + 2
  }

  /// `<h2>`; `<hr />` is none.
  private mutating func heading(at start: Int, in copy: inout EditedCopy) {
    guard start + 2 < copy.html.count, (0x31...0x36).contains(copy.html[start + 2]),
      let heading = headings.popFirst()
    else { return }
    copy.insert(Self.attribute(heading.identifier), at: start + 3)
  }

  /// `<a href="#fn-1" id="fnref-1"`: a number in the text; it names the note and itself.
  private func reference(at start: Int, in copy: inout EditedCopy) {
    let name = start + Self.toFootnote.count
    guard copy.html.has(Self.toFootnote, at: start), let end = copy.html.quote(from: name),
      copy.html.has(Self.referenceName, at: end)
    else { return }
    copy.insert(footnotePrefix, at: name)
    copy.insert(footnotePrefix, at: end + Self.referenceName.count)
  }

  /// `<a href="#fnref-1" class="footnote-backref"`: the arrow back; links of authors have no class.
  private func backReference(at start: Int, in copy: inout EditedCopy) -> Bool {
    let name = start + Self.toReference.count
    guard copy.html.has(Self.toReference, at: start), let end = copy.html.quote(from: name),
      copy.html.has(Self.backReferenceClass, at: end)
    else { return false }
    copy.insert(footnotePrefix, at: name)
    return true
  }

  /// Leaves out the marks around raw HTML, and says where it ends.
  private func marked(at start: Int, in copy: inout EditedCopy) -> Int {
    let mark = copy.html[start]
    let width = mark == Self.blockMark ? 2 : 1
    let raw = min(start + width, copy.html.count)
    let end = copy.html[raw...].firstIndex(of: mark) ?? copy.html.count
    copy.skip(start..<raw)
    copy.skip(end..<min(end + width, copy.html.count))
    return min(end + width, copy.html.count)
  }

  /// The attribute with an identifier, as ` id="money"`.
  private static func attribute(_ identifier: String) -> [UInt8] {
    var bytes = Array(#" id=""#.utf8)
    for byte in identifier.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0...0x20: bytes.append(UInt8(ascii: "-"))
      default: bytes.append(byte)
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }

  private static let footnote = Array(#"<li id="fn-"#.utf8)
  private static let toFootnote = Array(##"<a href="#fn-"##.utf8)
  private static let referenceName = Array(#"" id="fnref-"#.utf8)
  private static let toReference = Array(##"<a href="#fnref-"##.utf8)
  private static let backReferenceClass = Array(#"" class="footnote-backref""#.utf8)
}

/// A copy of some HTML with a few insertions and gaps, made front to back.
private struct EditedCopy {
  let html: UnsafeRawBufferPointer
  private var output: [UInt8] = []
  private var copied = 0

  init(of html: UnsafeRawBufferPointer) {
    self.html = html
    output.reserveCapacity(html.count + html.count / 16)
  }

  mutating func insert(_ bytes: [UInt8], at offset: Int) {
    skip(offset..<offset)
    output += bytes
  }

  mutating func skip(_ gap: Range<Int>) {
    output += UnsafeRawBufferPointer(rebasing: html[copied..<gap.lowerBound])
    copied = gap.upperBound
  }

  mutating func finished() -> [UInt8] {
    skip(html.count..<html.count)
    return output
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func has(_ bytes: [UInt8], at offset: Int) -> Bool {
    self[offset...].starts(with: bytes)
  }

  /// Where the next quotation mark is.
  fileprivate func quote(from offset: Int) -> Int? {
    guard offset < count else { return nil }
    return self[offset...].firstIndex(of: UInt8(ascii: "\""))
  }
}

extension UInt8 {
  /// Whether it may stand in an id and in an address without being escaped.
  fileprivate var isNameByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
