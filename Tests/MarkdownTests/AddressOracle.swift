/// What the site's rules for addresses make of the page that the cmark-gfm command writes.
///
/// Stated once more, on finished HTML and in other words than those of `MarkdownURLPolicy`, so that an
/// oversight in either of them shows.
struct AddressOracle {
  /// The addresses of the document's links and images as written, in their order.
  private var addresses: ArraySlice<String>
  /// For each `<a>` that is open, whether it is on the page.
  private var shown: [Bool] = []
  private var html = ""

  /// The page by the site's rules, given what the command writes safely and its tree.
  static func page(of safe: String, tree: String) -> String {
    var oracle = AddressOracle(tree)
    oracle.rewrite(safe)
    return oracle.html
  }

  private init(_ tree: String) {
    // In the tree, `<` and `"` of words are escaped; an image's description shows no tags.
    var imageDepth = 0
    var found: [String] = []
    for match in tree.matches(of: /<(\/?)(link|image)\b(?: destination="([^"]*)")?/) {
      if imageDepth == 0, match.1.isEmpty { found.append(Self.plain(match.3 ?? "")) }
      if match.2 == "image" { imageDepth += match.1.isEmpty ? 1 : -1 }
    }
    addresses = found[...]
  }

  /// Safe HTML has no tags but the command's own, and no `>` in their values.
  private mutating func rewrite(_ safe: String) {
    var rest = safe[...]
    while let tag = rest.firstMatch(of: /<(a|img)( [^>]*)>|<\/a>/) {
      html += rest[..<tag.range.lowerBound]
      rest = rest[tag.range.upperBound...]
      switch tag.1 {
      case "a": open(String(tag.0), (tag.2 ?? "").contains(/class="footnote|data-footnote/))
      case "img": show(String(tag.0))
      default: if shown.popLast() == true { html += tag.0 }
      }
    }
    html += rest
  }

  private mutating func open(_ tag: String, _ isFootnote: Bool) {
    let isShown =
      isFootnote || Self.may(addresses.popFirst() ?? "", ["http", "https", "mailto", "tel"])
    shown.append(isShown)
    if isShown { html += tag }
  }

  private mutating func show(_ tag: String) {
    let address = addresses.popFirst() ?? ""
    let words = Self.value(of: "alt", in: tag)
    let browsers = Self.asBrowsersRead(address)
    if browsers.contains(/^data:image\/(png|jpeg|gif|webp)[;,]/) {
      html += tag
    } else if !Self.may(address, ["http", "https"]) {
      html += words
    } else if !browsers.contains(/^(https?:|[\/\\]{2})/) {
      html += tag
    } else {
      let named = words.isEmpty ? Self.escaped(address) : words
      let title = tag.firstMatch(of: /\ title="[^"]*"/).map { String($0.0) } ?? ""
      html +=
        shown.isEmpty ? "<a href=\"\(Self.value(of: "src", in: tag))\"\(title)>\(named)</a>" : named
    }
  }

  /// Whether an address has no scheme, or one of these.
  private static func may(_ address: String, _ schemes: [String]) -> Bool {
    guard let scheme = asBrowsersRead(address).firstMatch(of: /^([a-z][a-z0-9+.\-]*):/) else {
      return true
    }
    return schemes.contains(String(scheme.1))
  }

  /// Without line ends and tabs, without control characters and spaces around it, in small letters.
  private static func asBrowsersRead(_ address: String) -> String {
    var scalars = address.unicodeScalars.filter { !["\t", "\n", "\r"].contains($0) }
    while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars.drop { $0.value <= 0x20 })).lowercased()
  }

  private static func value(of attribute: String, in tag: String) -> String {
    guard let start = tag.firstRange(of: " \(attribute)=\"") else { return "" }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func plain(_ text: some StringProtocol) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
