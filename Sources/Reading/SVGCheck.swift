package import Model

/// Looks a drawing over before it goes onto the site: an SVG is a page of its own, which may run
/// programs and load what it likes when a reader opens it.
///
/// It is read strictly as XML, and refused for what could run or load something. Drawings lose nothing
/// by that: shapes, text, gradients, filters and styles are only shapes, text, gradients, filters and
/// styles.
package enum SVGCheck {
  /// What stands in a drawing that must not go onto a site, each with its place; nothing when all of it
  /// may.
  /// - Complexity: O(bytes)
  package static func complaints(about file: SourceFile) -> [Diagnostic] {
    var scan = XMLScan(file.bytes)
    var rules = SVGRules()
    do throws(XMLFlaw) {
      while let piece = try scan.next() { rules.judge(piece) }
    } catch {
      return [
        complaint("the drawing is no XML (\(error.reason))", at: file.location(at: error.offset))
      ]
    }
    if !rules.isDrawing {
      return [
        complaint("this is no SVG drawing, but its name says so", at: file.location(at: 0))
      ]
    }
    var places = FilePlaces(file)
    return rules.findings.map { complaint($0.what, at: places.location(at: $0.offset)) }
  }

  /// Whether a file of that path is a drawing.
  package static func isDrawing(_ path: String) -> Bool {
    path.utf8.suffix(4).map { $0 | 0x20 } == Array(".svg".utf8)
  }

  private static func complaint(_ what: String, at place: SourceLocation) -> Diagnostic {
    .error("unsafe-drawing", what + "; export the drawing without it, or as PNG", at: place)
  }
}

/// What may not be in a drawing.
private struct SVGRules {
  /// What was found, in the order of the file.
  private(set) var findings: [(what: String, offset: Int)] = []
  /// Whether its first element is that of a drawing.
  private(set) var isDrawing = false
  private var hasRoot = false
  private var isStyle = false

  mutating func judge(_ piece: XMLPiece) {
    switch piece.kind {
    case .start(let name, let attributes):
      let name = Self.local(name)
      if !hasRoot { (hasRoot, isDrawing) = (true, name == "svg") }
      if Self.forbidden.contains(name) { find("<\(name)> may run or load things", piece.offset) }
      isStyle = name == "style"
      for attribute in attributes { judge(attribute, of: name) }
    case .text(let text): if isStyle { judgeStyle(text, piece.offset) }
    case .end: isStyle = false
    case .instruction(let name):
      if name != "xml" { find("<?\(name)?> may load things", piece.offset) }
    }
  }

  private mutating func judge(_ attribute: XMLAttribute, of element: String) {
    let name = Self.local(attribute.name)
    let value = attribute.value
    if name.hasPrefix("on") {
      find("\(attribute.name) runs a program", attribute.offset)
    } else if Self.addresses.contains(name) {
      judgeAddress(attribute, of: element)
    } else if name == "base" {
      find("\(attribute.name) leads all its links elsewhere", attribute.offset)
    } else if attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") {
      if Self.namespaces.contains(where: { value.contains($0) }) {
        find("\(value) is not for drawings", attribute.offset)
      }
    } else if name == "attributename" {
      let target = Self.local(value)
      if target.hasPrefix("on") || Self.addresses.contains(target) {
        find("<\(element)> changes \(value)", attribute.offset)
      }
    } else {
      judgeStyle(value, attribute.offset)
    }
  }

  /// A link may lead a reader on; everything else may only name a part of the drawing, or hold a
  /// picture.
  private mutating func judgeAddress(_ attribute: XMLAttribute, of element: String) {
    let value = Self.trimmed(attribute.value)
    if value.isEmpty || value.hasPrefix("#") { return }
    let isLink = element == "a" && Self.linkSchemes.contains { value.hasPrefix($0) }
    if isLink || Self.isPicture(value) { return }
    find("\(attribute.name) '\(attribute.value)' leads out of the drawing", attribute.offset)
  }

  /// Styles may name parts of the drawing; nothing may be hidden in them by escapes.
  private mutating func judgeStyle(_ text: String, _ offset: Int) {
    let text = Self.lowercased(text)
    for word in [
      "@import", "expression(", "-moz-binding", "behavior:", "\\", "javascript:", "vbscript:",
      "data:text", "data:application",
    ]
    where text.contains(word) {
      return find("a style with '\(word)' may load or run things", offset)
    }
    for part in text.components(after: "url(") {
      let address = Self.trimmed(part.filter { $0 != "\"" && $0 != "'" })
      if !address.hasPrefix("#") && !Self.isPicture(address) {
        return find("a style loads an address", offset)
      }
    }
    if text.contains("image-set(") || text.contains("src(") {
      find("a style loads an address", offset)
    }
  }

  private mutating func find(_ what: String, _ offset: Int) { findings.append((what, offset)) }

  /// The name without its prefix, in small letters.
  private static func local(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    return lowercased(String(decoding: bytes[start...], as: UTF8.self))
  }

  /// As browsers read an address: without controls, in small letters of ASCII.
  private static func trimmed(_ value: String) -> String {
    let bytes = value.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.drop { $0 <= 0x20 }
    return lowercased(String(decoding: bytes, as: UTF8.self))
  }

  private static func lowercased(_ text: String) -> String {
    String(
      decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }

  private static func isPicture(_ value: String) -> Bool {
    ["png", "jpeg", "jpg", "gif", "webp"].contains {
      value.utf8.starts(with: "data:image/\($0);".utf8)
        || value.utf8.starts(with: "data:image/\($0),".utf8)
    }
  }

  private static let linkSchemes = ["https:", "http:", "mailto:", "tel:"]
  private static let addresses = [
    "href", "src", "action", "formaction", "data", "poster",
    "background", "ping", "srcset", "srcdoc",
  ]
  private static let namespaces = ["xhtml", "xul", "xml-events", "xbl", "xinclude"]
  private static let forbidden = [
    "script", "foreignobject", "iframe", "frame", "object", "embed", "applet", "audio", "video",
    "source", "track", "link", "meta", "base", "form", "input", "button", "handler", "listener",
    "html", "body", "img", "portal", "include", "template", "dialog",
  ]
}

extension String {
  /// What stands behind each occurrence of a word.
  fileprivate func components(after word: String) -> [String] {
    let (bytes, word) = (Array(utf8), Array(word.utf8))
    var parts: [String] = []
    var index = 0
    while index + word.count <= bytes.count {
      if bytes[index] == word[0], bytes[index..<(index + word.count)].elementsEqual(word) {
        parts.append(String(decoding: bytes[(index + word.count)...].prefix(64), as: UTF8.self))
      }
      index += 1
    }
    return parts
  }

  fileprivate func contains(_ word: String) -> Bool { !components(after: word).isEmpty }

  fileprivate func hasPrefix(_ start: String) -> Bool { utf8.starts(with: start.utf8) }
}
