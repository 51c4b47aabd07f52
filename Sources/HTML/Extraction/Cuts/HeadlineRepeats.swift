/// Cuts the headline where it stands in the text again, and what leads up to it.
enum HeadlineRepeats {
  /// What precedes a repeat goes with it unless a sentence stands there.
  static func cut(_ body: inout BodyText) {
    guard let headline = body.headline, headline.words.count > 1 else { return }
    let repeats = body.blocks.indices.prefix(12).last { index in
      let block = body.blocks[index]
      return
        (block.isHeading || block.characters < 200 && !block.isSentence
        || block.kind == .heading(1))
        && FoldedTitle(block.words).isLike(headline)
    }
    guard let place = repeats else { return }
    if body.blocks[..<place].contains(where: \.isSentence) {
      body.blocks.remove(at: place)
    } else {
      body.blocks.removeFirst(place + 1)
    }
  }
}
