/// Reads the part of a byline after "By": people, then where they work.
struct BylineReader {
  private(set) var names: [Range<Int>] = []
  private(set) var desk: Range<Int>?
  private var isOfNewsroom = false
  private let pieces: [[Word]]

  init(_ bytes: [UInt8], from start: Int) {
    pieces = Self.pieces(of: bytes, from: start)
  }

  /// Whether every piece could be read and somebody is named; a name must come first.
  mutating func read() -> Bool {
    for piece in pieces {
      if Self.isDate(piece) { break }
      guard read(piece) else { return false }
    }
    return !names.isEmpty || desk != nil
  }

  /// The form that needs no "By": a person, then a desk.
  var namesPersonAndDesk: Bool {
    guard isOfNewsroom, let name = names.first, let desk else { return false }
    return name.lowerBound < desk.lowerBound
  }

  private mutating func read(_ piece: [Word]) -> Bool {
    if let cut = piece.firstIndex(where: \.isLink) {
      let tail = Array(piece[(cut + 1)...])
      guard cut == 0 || read(Array(piece[..<cut])), tail.allSatisfy(\.isRaised) else {
        return false
      }
      if piece[cut].leadsToDesk { take(tail) }
      return true
    }
    if piece.contains(where: \.isOfNewsroom) {
      take(piece)
      isOfNewsroom = true
      return piece.last?.isOfNewsroom == true || piece.allSatisfy { $0.isRaised || $0.isParticle }
    }
    if !names.isEmpty, piece.count == 1, piece[0].isRaised {
      take(piece)
      return true
    }
    guard Self.isName(piece), let first = piece.first, let last = piece.last else { return false }
    names.append(first.range.lowerBound..<last.range.upperBound)
    return true
  }

  private mutating func take(_ piece: [Word]) {
    guard let first = piece.first, let last = piece.last else { return }
    desk = (desk?.lowerBound ?? first.range.lowerBound)..<last.range.upperBound
  }

  private static func isName(_ piece: [Word]) -> Bool {
    (2...5).contains(piece.count) && piece.allSatisfy { $0.isRaised || $0.isParticle }
      && piece[0].isRaised && !NewsroomWords.article.fill(piece[0].plain)
      && piece[piece.count - 1].isRaised
      && !piece.contains { TimeWords.names.fill($0.plain) && $0.plain.count > 3 }
  }

  private static func isDate(_ piece: [Word]) -> Bool {
    guard let first = piece.first else { return true }
    return first.head == .digit || NewsroomWords.stamp.fill(first.plain)
      || TimeWords.names.fill(first.plain) && piece.contains { $0.head == .digit }
  }

  /// The words between commas, "and" and other marks.
  private static func pieces(of bytes: [UInt8], from start: Int) -> [[Word]] {
    var pieces: [[Word]] = [[]]
    for span in bytes[start...].split(separator: UInt8(ascii: " ")) {
      let word = Word(bytes, span.indices)
      if NewsroomWords.stamp.fill(word.plain) { pieces.append([]) }
      if !word.isSeparator, !word.range.isEmpty { pieces[pieces.count - 1].append(word) }
      if word.isSeparator || word.endsPiece { pieces.append([]) }
    }
    return pieces.filter { !$0.isEmpty }
  }
}

/// One word of a byline, without the comma or bracket that clings to it.
private struct Word {
  let range: Range<Int>
  let head: Glyph
  let plain: [UInt8]
  let endsPiece: Bool
  let isSeparator: Bool

  init(_ bytes: [UInt8], _ span: Range<Int>) {
    var (start, end) = (span.lowerBound, span.upperBound)
    let brackets = [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ",")]
    endsPiece = bytes[end - 1] == UInt8(ascii: ",")
    while start < end, brackets.contains(bytes[end - 1]) { end -= 1 }
    while start < end, brackets.contains(bytes[start]) { start += 1 }
    range = start..<end
    plain = PlainText.folding(Array(bytes[range]))
    head = range.isEmpty ? .other : Glyph.read(bytes, at: start, before: end).glyph
    isSeparator = plain == [UInt8(ascii: "|")] || NewsroomWords.separator.fill(plain)
  }

  var isRaised: Bool { head == .upper || head == .letter }
  var isParticle: Bool { NewsroomWords.particle.fill(plain) }
  var isOfNewsroom: Bool { NewsroomWords.desk.fill(plain) }
  var isLink: Bool { head == .lower && NewsroomWords.link.fill(plain) }
  var leadsToDesk: Bool { plain != Array("in".utf8) && plain != Array("from".utf8) }
}
