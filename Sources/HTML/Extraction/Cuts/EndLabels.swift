/// Ends the text at a line such as "Comments" or "More from the Herald".
enum EndLabels {
  /// Only behind some text.
  ///
  /// What announces other articles may stand amid the text, too: there it ends
  /// nothing unless little is left that reads like an article.
  static func cut(_ body: inout BodyText) {
    let total = body.blocks.reduce(0) { $0 + ($1.isSentence ? $1.characters : 0) }
    var text = 0
    for (index, block) in body.blocks.enumerated() {
      if block.characters <= 60, text >= 200, block.kind != .cell,
        Double(text) > 0.5 * Double(total)
      {
        let words = block.lineWords
        let isEnd = LinePhrases.ends.begin(words)
        if isEnd || Double(text) > 0.75 * Double(total) && LinePhrases.others.begin(words) {
          body.blocks.removeSubrange(index...)
          return
        }
      }
      if block.isSentence { text += block.characters }
    }
  }
}
