/// Cuts what stands at an article's end about its author, its outlet and its rights.
enum SignOffs {
  /// Judges the last tenth of the text, from the end up to the first line that is none.
  static func cut(_ body: inout BodyText) {
    let total = body.characters
    var seen = 0
    var rest: [TextBlock] = []
    while body.blocks.count > 1, seen <= max(total / 10, 300) {
      let block = body.blocks.removeLast()
      if block.characters > 320 || !isSignOff(block) { rest.append(block) }
      seen += block.characters
    }
    body.blocks += rest.reversed()
    TailLines.cut(&body)
  }

  private static func isSignOff(_ block: TextBlock) -> Bool {
    let words = block.lineWords
    if LinePhrases.signOffs.begin(words) { return true }
    if LinePhrases.signOffWords.occur(in: words) { return true }
    return block.characters < 200 && hasMailAddress(block.text)
  }

  private static func hasMailAddress(_ text: [UInt8]) -> Bool {
    guard let at = text.firstIndex(of: 0x40), at > 0, at + 1 < text.count else { return false }
    return text[at - 1] > 0x20 && Bytes.isLetter(text[at + 1])
      && text[at...].prefix { $0 > 0x20 }.contains(0x2E)
  }
}
