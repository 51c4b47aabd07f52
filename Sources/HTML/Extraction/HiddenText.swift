/// Text that a browser does not show.
enum HiddenText {
  /// Whether an element says that it is hidden.
  static func isHidden(_ page: Page, _ node: Int) -> Bool {
    if page.value(.hidden, of: node) != nil { return true }
    if let value = page.value(.ariaHidden, of: node), value.elementsEqual("true".utf8) {
      return true
    }
    guard let style = page.value(.style, of: node), style.count >= 12 else { return false }
    let words = Bytes.lowercased(style.filter { $0 > 0x20 })
    return Bytes.contains("display:none", in: words[...])
      || Bytes.contains("visibility:hidden", in: words[...])
  }

  /// Whether much of the page's text is hidden: metered pages hide the article from those who do not
  /// pay, and it is there all the same.
  static func isThePage(_ page: Page) -> Bool {
    var (all, hidden, end) = (0, 0, 0)
    for node in page.nodes.indices {
      if node >= end, page.nodes[node].tag != .text, isHidden(page, node) {
        end = Int(page.nodes[node].end)
      }
      guard page.nodes[node].tag == .p, node + 1 < page.nodes.count else { continue }
      let characters = page.contents(of: node).reduce(0) {
        $0 + Int(page.nodes[$1].stop - page.nodes[$1].start)
      }
      guard characters >= 80 else { continue }
      all += characters
      if node < end { hidden += characters }
    }
    return all > 0 && Double(hidden) > 0.4 * Double(all)
  }
}

/// What a page shows when scripts are off.
enum Noscript {
  /// Whether the article lies there: it holds more than two fifths of all text.
  static func isThePage(_ page: Page, _ measure: PageMeasure) -> Bool {
    var inside = 0
    for node in page.nodes.indices where page.nodes[node].tag == .noscript {
      for place in page.contents(of: node) where page.nodes[place].tag == .text {
        let length = Int(page.nodes[place].stop - page.nodes[place].start)
        if length >= 40 { inside += length }
      }
    }
    return inside > 0 && Double(inside) > 0.4 * Double(inside + measure.total)
  }
}
