/// Ends the text at a line such as "Comments" or "About the author".
enum EndLabels {
  /// Only behind some text, and only if little reads like the article behind it.
  static func cut(_ body: inout BodyText) {
    let total = body.blocks.reduce(0) { $0 + ($1.isSentence ? $1.characters : 0) }
    var text = 0
    for (index, block) in body.blocks.enumerated() {
      if block.characters <= 60, text >= 200, Double(text) > 0.5 * Double(total),
        block.kind != .cell, LinePhrases.ends.begin(block.lineWords)
      {
        body.blocks.removeSubrange(index...)
        return
      }
      if block.isSentence { text += block.characters }
    }
  }
}
