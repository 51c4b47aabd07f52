import Model

/// One reason taken away from one block, to see whether it mattered.
struct Removal {
  let reason: Reason.Kind
  let block: BlockReference

  func cutsOff(_ reference: BlockReference) -> Bool {
    reason == .neighbours && reference == block
  }

  /// The block without its subhead or pin, when that is what is taken away.
  func applied(to other: PlacementBlock, at reference: BlockReference) -> PlacementBlock {
    guard reference == block else { return other }
    switch reason {
    case .subhead:
      return PlacementBlock(
        other.paragraph, words: other.words, pin: other.pin,
        moved: other.moved, affinity: other.affinity)
    case .pinned:
      return PlacementBlock(
        other.paragraph, words: other.words, subhead: other.subhead,
        headingSection: other.headingSection,
        affinity: other.affinity)
    default: return other
    }
  }

  /// The stem of the word or trait that is taken away.
  func hiddenStem(at reference: BlockReference, _ words: inout BlockWords) -> Int? {
    guard reference == block else { return nil }
    switch reason {
    case .titleWord(let word), .hintWord(let word), .themeWord(let word, _),
      .learnedWord(let word, _):
      return words.stem(ofTerm: word)
    case .style(let name, _):
      return StyleTrait.allCases.first { $0.name == name }?.rawValue
    case .subhead, .neighbours, .pinned: return nil
    }
  }
}
