import Model

/// Holds every passage that is drawn out against the report it claims to come from.
struct PassageProof {
  /// What is known of a block: whether it was looked at, and how long it is when it is proved.
  private enum Proof {
    case unknown
    case failed
    case holds(length: Int)
  }

  private let story: Story
  private var proofs: BlockTable<Proof>
  private var complained: Set<BlockReference> = []
  private var complaints: [Diagnostic] = []

  /// One error for each passage whose words do not stand, letter for letter, in its article.
  ///
  /// A quotation that nobody can find in the source would be an invention, so it fails the build.
  /// - Complexity: O(bytes of the blocks drawn from)
  static func complaints(about extracts: Extracts, in story: Story) -> [Diagnostic] {
    var proof = PassageProof(story)
    extracts.forEachPassage { proof.check($0) }
    return proof.complaints
  }

  private init(_ story: Story) {
    self.story = story
    proofs = BlockTable(of: story, filledWith: .unknown)
  }

  private mutating func check(_ passage: Passage) {
    // On its own line: asked for within the call, all of this proof would be copied for it first.
    let length = length(of: passage.block)
    if isWhole(passage, in: length) { return }
    guard complained.insert(passage.block).inserted else { return }
    complaints.append(complaint(about: passage))
  }

  /// The length of a block that says what stands at its place; nil when it does not.
  private mutating func length(of reference: BlockReference) -> Int? {
    switch proofs[reference] {
    case .holds(let length): return length
    case .failed: return nil
    case .unknown:
      let length = provedLength(of: reference)
      proofs[reference] = length.map { .holds(length: $0) } ?? .failed
      return length
    }
  }

  /// The length of a block that is looked at for the first time; nil when nothing proves it.
  ///
  /// By number, because an article that is handed on is copied with all that it holds.
  private func provedLength(of reference: BlockReference) -> Int? {
    let (article, number) = (reference.article, reference.block)
    let file = story.articles[article].source
    let text = story.articles[article].blocks[number].text
    let range = story.articles[article].blocks[number].range
    if file.holds(text, at: range) { return text.utf8.count }
    let citation = Citation(source: article + 1, file: file, range: range)
    return citation.proves(story.articles[article].blocks[number]) ? text.utf8.count : nil
  }

  /// Whether a passage lies in its block and cuts no letter in two.
  private func isWhole(_ passage: Passage, in length: Int?) -> Bool {
    guard let length, passage.range.lowerBound >= 0, passage.range.upperBound <= length else {
      return false
    }
    let text = story.articles[passage.block.article].blocks[passage.block.block].text.utf8
    return text.withContiguousStorageIfAvailable { Self.isWhole(passage.range, in: $0) }
      ?? Array(text).withUnsafeBufferPointer { Self.isWhole(passage.range, in: $0) }
  }

  private static func isWhole(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    (range.lowerBound == text.count || text[range.lowerBound] & 0xC0 != 0x80)
      && (range.upperBound == text.count || text[range.upperBound] & 0xC0 != 0x80)
  }

  private func complaint(about passage: Passage) -> Diagnostic {
    let article = story.articles[passage.block.article]
    let block = article.blocks[passage.block.block]
    return .error(
      "unproven-passage",
      "what is drawn from block '\(block.id)' does not stand here; this is a fault of the program",
      at: article.source.location(at: block.range.lowerBound))
  }
}
