import Glibc

/// A quick look over a page's tags before it is parsed: what the parser need not see is left out, and
/// what would be too much for it is refused.
///
/// The parser takes time and memory with the square of how deep tags are nested (10,000 nested `div`
/// take 770 MB), and three quarters of a news page are scripts.
struct MarkupScan {
  /// The page without what scripts, styles, frames and comments hold.
  private(set) var bytes: [UInt8] = []
  /// From there to the bytes that were looked over.
  private(set) var origins = OffsetMap(runs: 256)
  /// Why the page is refused, and where.
  private(set) var refusal: (PageError.Limit, place: Int)?
  /// The address in `<!-- saved from url=(0042)https://… -->`.
  private(set) var savedFrom: String?

  private var open = OpenTags()
  /// Whether the last tag ended with a slash.
  private var endsItself = false
  /// The elements of raw text of which no end tag follows, so that nobody looks for one again.
  private var endless: Set<RawTextElement> = []
  /// Up to here the page has been kept or left out.
  private var kept = 0

  /// Looks over a page in UTF-8.
  /// - Complexity: O(bytes)
  init(_ page: [UInt8]) {
    bytes.reserveCapacity(page.count)
    page.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ page: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while refusal == nil, let tag = Self.find(0x3C, in: page, from: index), tag + 1 < page.count {
      let next = page[tag + 1]
      if Bytes.isLetter(next) {
        index = startTag(page, at: tag)
      } else if next == 0x2F {
        index = endTag(page, at: tag)
      } else if next == 0x21 {
        index = declaration(page, at: tag)
      } else if next == 0x3F {
        index = Self.behindBracket(page, from: tag)
      } else {
        index = tag + 1
      }
    }
    keep(page, upTo: page.count)
    blankControls()
  }

  /// Makes spaces of control characters, which browsers do not show and the parser takes for damage.
  private mutating func blankControls() {
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in bytes.indices {
        let byte = bytes[index]
        if byte >= 0x20, byte != 0x7F, byte != 0xC2 { continue }
        if byte == 0xC2 {
          guard index + 1 < bytes.count, bytes[index + 1] < 0xA0 else { continue }
          bytes[index + 1] = 0x20
        } else if (0x09...0x0D).contains(byte), byte != 0x0B {
          continue
        }
        bytes[index] = 0x20
      }
    }
  }

  private mutating func keep(_ page: UnsafeBufferPointer<UInt8>, upTo end: Int) {
    guard end > kept else { return }
    origins.add(place: bytes.count, origin: kept)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: page[kept..<end]))
    kept = end
  }

  private mutating func leaveOut(_ range: Range<Int>, of page: UnsafeBufferPointer<UInt8>) {
    guard !range.isEmpty else { return }
    keep(page, upTo: range.lowerBound)
    kept = range.upperBound
  }

  private mutating func declaration(_ page: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard start + 3 < page.count, page[start + 2] == 0x2D, page[start + 3] == 0x2D else {
      // In a drawing `<![CDATA[` would hide end tags behind the next `>`; so it may not stay.
      if page[start + 2..<min(start + 9, page.count)].elementsEqual("[CDATA[".utf8) {
        leaveOut(start + 2..<start + 9, of: page)
      }
      return Self.behindBracket(page, from: start + 2)
    }
    var index = start + 4
    // `<!-->` and `<!--->` are whole comments.
    if index < page.count, page[index] == 0x3E { return index + 1 }
    if index + 1 < page.count, page[index] == 0x2D, page[index + 1] == 0x3E { return index + 2 }
    while let end = Self.find(0x3E, in: page, from: index) {
      if end >= start + 6, page[end - 1] == 0x2D, page[end - 2] == 0x2D {
        note(comment: page, start + 4..<end - 2)
        leaveOut(start + 4..<end - 2, of: page)
        return end + 1
      }
      if end >= start + 7, page[end - 1] == 0x21, page[end - 2] == 0x2D, page[end - 3] == 0x2D {
        return end + 1
      }
      index = end + 1
    }
    return page.count
  }

  /// The byte behind the next `>`, where whatever is no comment and no tag ends.
  private static func behindBracket(_ page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    find(0x3E, in: page, from: start).map { $0 + 1 } ?? page.count
  }

  private mutating func note(comment page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard savedFrom == nil, range.count < 2_000 else { return }
    let words = Array(page[range])
    guard let mark = Bytes.find(Array("saved from url=(".utf8), in: words[...]),
      let close = words[mark...].firstIndex(of: 0x29)
    else { return }
    let address = words[(close + 1)...].drop(while: Bytes.isSpace).prefix { $0 > 0x20 }
    savedFrom = String(decoding: address, as: UTF8.self)
  }

  private mutating func startTag(_ page: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let name = Self.nameEnd(page, from: start + 1)
    let end = attributes(page, from: name)
    guard end < page.count else { return page.count }
    let tag = UnsafeBufferPointer(rebasing: page[start + 1..<name])
    if let raw = RawTextElement(tag), !(endsItself && open.isDrawing) {
      return content(of: raw, page, from: end + 1, head: start..<end)
    }
    if let limit = open.start(tag, endsItself: endsItself) { refusal = (limit, start) }
    return end + 1
  }

  private mutating func endTag(_ page: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard start + 2 < page.count, Bytes.isLetter(page[start + 2]) else {
      return Self.behindBracket(page, from: start + 2)
    }
    let name = Self.nameEnd(page, from: start + 2)
    if let limit = open.end(UnsafeBufferPointer(rebasing: page[start + 2..<name])) {
      refusal = (limit, start)
    }
    return attributes(page, from: name) + 1
  }

  /// Leaves out what an element of raw text holds, or keeps it as what it is: no markup.
  ///
  /// In a drawing a parser would read tags there; so none is left for it, whatever it thinks.
  private mutating func content(
    of element: RawTextElement, _ page: UnsafeBufferPointer<UInt8>, from start: Int,
    head: Range<Int>
  ) -> Int {
    let close = self.end(of: element, page, from: start)
    if close == nil, open.isDrawing { return start }
    let end = close ?? page.count
    if element.isKept || element == .script && Self.isData(page, head) {
      keep(page, upTo: start)
      let first = bytes.count
      keep(page, upTo: end)
      for index in first..<bytes.count {
        switch bytes[index] {
        case 0x3C: bytes[index] = RawTextElement.bracket
        case RawTextElement.bracket: bytes[index] = 0x20
        default: break
        }
      }
    } else {
      leaveOut(start..<end, of: page)
    }
    return end
  }

  /// Where the end tag of an element of raw text begins; in a drawing, where a parser knows no raw text,
  /// that is the first one of its name.
  private mutating func end(
    of element: RawTextElement, _ page: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard open.isDrawing else { return element.end(in: page, from: start) }
    if endless.contains(element) { return nil }
    let end = element.firstEndTag(in: page, from: start)
    if end == nil { endless.insert(element) }
    return end
  }

  /// Whether a script is data about the article.
  private static func isData(_ page: UnsafeBufferPointer<UInt8>, _ head: Range<Int>) -> Bool {
    Bytes.contains("ld+json", in: Bytes.lowercased(page[head].prefix(400))[...])
  }

  private static func nameEnd(_ page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < page.count, page[index] > 0x20, page[index] != 0x2F, page[index] != 0x3E {
      index += 1
    }
    return index
  }

  /// No tag of a real page has so many attributes; the parser compares each with all before it.
  private static let mostAttributes = 256
  /// An inlined picture longer than this is not read.
  private static let longestData = 2_048

  /// Passes over a tag's attributes to its `>`; the page's end when there is none.
  private mutating func attributes(
    _ page: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var (index, count, surplus) = (start, 0, 0)
    endsItself = false
    while index < page.count {
      let byte = page[index]
      if byte == 0x3E { break }
      endsItself = byte == 0x2F
      if byte <= 0x20 || byte == 0x2F {
        index += 1
        continue
      }
      count += 1
      if count == Self.mostAttributes { surplus = index }
      index += 1
      while index < page.count, page[index] > 0x20, page[index] != 0x2F, page[index] != 0x3E,
        page[index] != 0x3D
      {
        index += 1
      }
      index = value(page, from: index, isKept: count < Self.mostAttributes)
    }
    if count >= Self.mostAttributes, index < page.count { leaveOut(surplus..<index, of: page) }
    return index
  }

  /// Passes over `= value`, when there is one.
  private mutating func value(
    _ page: UnsafeBufferPointer<UInt8>, from start: Int, isKept: Bool
  ) -> Int {
    var index = start
    while index < page.count, page[index] <= 0x20 { index += 1 }
    guard index < page.count, page[index] == 0x3D else { return index }
    index += 1
    while index < page.count, page[index] <= 0x20 { index += 1 }
    guard index < page.count else { return index }
    let quote = page[index]
    guard quote == 0x22 || quote == 0x27 else {
      while index < page.count, page[index] > 0x20, page[index] != 0x3E { index += 1 }
      return index
    }
    guard let end = Self.find(quote, in: page, from: index + 1) else { return page.count }
    if isKept, end - index > Self.longestData,
      page[index + 1..<index + 6].elementsEqual("data:".utf8)
    {
      leaveOut(index + 1..<end, of: page)
    }
    return end + 1
  }

  static func find(
    _ byte: UInt8, in page: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard start < page.count, let base = page.baseAddress,
      let found = memchr(base + start, Int32(byte), page.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
