package import Model

/// Puts each paragraph of a story into a section of its outline, and says why.
///
/// Purely lexical and learned anew from every story: seed words from titles, hints, themes and a
/// thesaurus, six sweeps of naive Bayes with a hidden Markov model over each article. The same
/// story gives the same answer on any machine and for any order of its articles.
package struct Placer: Sendable {
  private let weights: PlacementWeights

  /// A placer; weights other than the standard ones are for measuring.
  package init(weights: PlacementWeights = PlacementWeights()) {
    self.weights = weights
  }

  /// What becomes of each block, article by article.
  /// - Complexity: O(bytes + sweeps · words · sections)
  package func place(
    _ input: PlacementInput, memory: WordMemory = WordMemory()
  ) -> [[BlockPlacement]] {
    place(input, memory, without: nil)
  }

  /// What would become of a block if one reason for its placement were not there.
  ///
  /// The whole story is placed again with the word blanked, the subhead hidden, the neighbours cut
  /// off or the pin pulled, so that a reason can be proved to be one.
  package func place(
    _ input: PlacementInput, without reason: Reason.Kind, at block: BlockReference
  ) -> BlockPlacement {
    let placements = place(input, WordMemory(), without: Removal(reason: reason, block: block))
    return placements[block.article][block.block]
  }

  private func place(
    _ input: PlacementInput, _ memory: WordMemory, without removal: Removal?
  ) -> [[BlockPlacement]] {
    var placements = input.articles.map {
      [BlockPlacement](repeating: .stray(.noEvidence), count: $0.count)
    }
    guard !input.outline.isEmpty else { return placements }
    let story = StoryReader(input, memory, without: removal)
    for (block, rule) in story.strays { placements[block.article][block.block] = .stray(rule) }
    for (block, section) in story.moved {
      placements[block.article][block.block] = .placed(.pinned(to: section))
    }
    place(story, input, &placements)
    return placements
  }

  private func place(
    _ story: StoryReader, _ input: PlacementInput, _ placements: inout [[BlockPlacement]]
  ) {
    let postings = TermPostings(story.matrix)
    let seeds = Seeds(
      story.outline, in: story.matrix, postings, story.words.memory.lexicon, weights)
    let subheads = SubheadEvidence(story.reading, story.outline, story.words.memory, weights)
    let sweeps = Sweeps(
      story.matrix, postings, story.reading, seeds, subheads: subheads.values,
      affinity: affinity(story, input), sections: input.outline.count, weights)
    let reasons = Reasons(sweeps, postings, story.outline, input)
    var score = IndependentScore(sections: input.outline.count)
    for (row, block) in story.matrix.blocks.enumerated() {
      score.score(row, in: sweeps.words)
      placements[block.article][block.block] = placement(of: row, sweeps, reasons, score)
    }
  }

  private func affinity(_ story: StoryReader, _ input: PlacementInput) -> SectionAffinity? {
    guard story.hasAffinity else { return nil }
    return SectionAffinity(
      story.matrix.blocks.map { input[$0] }, sections: input.outline.count,
      weight: weights.affinity)
  }

  private func placement(
    of row: Int, _ sweeps: Sweeps, _ reasons: Reasons, _ score: IndependentScore
  ) -> BlockPlacement {
    let section = sweeps.section(of: row)
    let margin = sweeps.margin(of: row, score, for: section)
    let unit = sweeps.reading.unitOfRow[row]
    let isBound = sweeps.reading.units[unit].section != nil
    var named = reasons.reasons(for: row, in: section, score)
    if isBound, sweeps.reading.units[unit].subhead == nil {
      named = [Reason(.pinned, weight: SectionMargin.bound)] + named.prefix(2)
    }
    guard !named.isEmpty else { return .stray(.noEvidence) }
    let placement = Placement(
      section: section, runnerUp: margin.runnerUp, margin: isBound ? .strong : margin.grade,
      lead: isBound ? SectionMargin.bound : margin.lead, reasons: named)
    let isGuess = !isBound && sweeps.seedScores[row] <= 0 && margin.grade == .weak
    return isGuess ? .weak(placement) : .placed(placement)
  }
}

extension Placement {
  /// A block that stands where the editor says.
  fileprivate static func pinned(to section: Int) -> Placement {
    Placement(
      section: section, runnerUp: nil, margin: .strong, lead: SectionMargin.bound,
      reasons: [Reason(.pinned, weight: SectionMargin.bound)])
  }
}
