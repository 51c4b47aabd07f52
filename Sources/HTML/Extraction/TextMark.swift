/// A stretch of a block's words that its page marks: as a link, with stress, as code.
package struct TextMark: Hashable, Sendable {
  /// How words stand out.
  package struct Style: OptionSet, Hashable, Sendable {
    /// A bit for each way.
    package let rawValue: UInt8

    /// A style of some bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// With stress.
    package static let emphasis = Style(rawValue: 1)
    /// With weight.
    package static let strong = Style(rawValue: 2)
    /// As something to type, or that a program says.
    package static let code = Style(rawValue: 4)

    /// What an element makes of its words.
    init(_ tag: Tag) {
      self =
        switch tag {
        case .em, .i: .emphasis
        case .strong, .b: .strong
        case .code, .kbd, .samp, .tt: .code
        default: []
        }
    }
  }

  /// Its bytes in the block's text.
  package var range: Range<Int>
  /// How it stands out.
  package let style: Style
  /// Where it leads, as the page writes it; nil when it is no link.
  package var address: [UInt8]?
  /// The number of the link it lies in, which other marks may share; -1 outside of all.
  package let link: Int32
}

extension TextBlock {
  /// Marks the words from a byte on, as far as they are no space.
  mutating func mark(from start: Int, _ style: TextMark.Style, link: Int32) {
    guard !style.isEmpty || link >= 0 else { return }
    var (low, high) = (start, text.count)
    while low < high, text[low] == 0x20 { low += 1 }
    while high > low, text[high - 1] == 0x20 { high -= 1 }
    guard low < high else { return }
    if let last = marks.last, last.style == style, last.link == link,
      text[last.range.upperBound..<low].allSatisfy({ $0 == 0x20 })
    {
      marks[marks.count - 1].range = last.range.lowerBound..<high
    } else {
      marks.append(TextMark(range: low..<high, style: style, link: link))
    }
  }

  /// The block with the addresses of its links.
  func withAddresses(of page: Page) -> TextBlock {
    var block = self
    for index in marks.indices where marks[index].link >= 0 {
      block.marks[index].address = page.value(.href, of: Int(marks[index].link)).map { Array($0) }
    }
    return block
  }
}
