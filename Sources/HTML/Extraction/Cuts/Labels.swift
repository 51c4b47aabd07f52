/// Cuts short lines that announce something else ("Read more", "Advertisement"), and the links below.
enum Labels {
  /// A label takes the linked lines that follow it along.
  static func cut(_ body: inout BodyText) {
    var isInList = false
    body.blocks.removeAll { block in
      if isInList, block.linkShare > 0.5 { return true }
      isInList = isLabel(block)
      return isInList
    }
  }

  private static func isLabel(_ block: TextBlock) -> Bool {
    guard block.characters <= 160, block.kind != .cell, block.kind != .quote else { return false }
    if block.characters > 60, block.linkShare < 0.3, block.endsSentence { return false }
    if block.characters > 100, block.linkShare < 0.3 { return false }
    if block.isHeading, block.characters > 30 { return false }
    return LinePhrases.labels.begin(block.lineWords)
  }
}
