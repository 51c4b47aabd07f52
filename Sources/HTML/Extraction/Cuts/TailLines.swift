/// Cuts short lines behind the last sentence: names of sections, buttons, headings without text.
enum TailLines {
  /// Entries of lists and cells of tables stay, because texts end with them.
  static func cut(_ body: inout BodyText) {
    while let last = body.blocks.last, !last.isSentence,
      last.isHeading
        || last.characters < 60 && !last.endsSentence && last.kind != .item
          && last.kind != .cell && last.kind != .quote && last.kind != .preformatted,
      body.blocks.count > 1
    {
      body.blocks.removeLast()
    }
  }
}
