import Model
import Prose

/// Finds what put a block into its section.
struct Reasons {
  let sweeps: Sweeps
  let postings: TermPostings
  let outline: OutlineWords
  let input: PlacementInput
  private let articleLengths: [Int]

  init(_ sweeps: Sweeps, _ postings: TermPostings, _ outline: OutlineWords, _ input: PlacementInput)
  {
    (self.sweeps, self.postings) = (sweeps, postings)
    (self.outline, self.input) = (outline, input)
    articleLengths = sweeps.reading.articles.flatMap { repeatElement($0.count, count: $0.count) }
  }

  /// The three weightiest reasons for a row to stand in a section, strongest first.
  ///
  /// Empty only when neither a word nor a subhead nor a neighbour says anything.
  /// - Complexity: O(entries of the row + rows that share the words named)
  func reasons(for row: Int, in section: Int, _ score: IndependentScore) -> [Reason] {
    var podium = Podium()
    if let subhead = subhead(over: row, section) { podium.add(subhead) }
    hear(row, in: section, score, &podium)
    if needsNeighbours(row, section) || podium.isSilent,
      let neighbours = neighbours(of: row, section)
    {
      podium.yield(to: neighbours)
    }
    var reasons: [Reason] = []
    reasons.reserveCapacity(3)
    podium.forEach { winner in
      reasons.append(Reason(kind(of: winner.source, row, section), weight: winner.weight))
    }
    return reasons
  }

  /// Lets the words of a row compete, but those that nothing ties to any section.
  private func hear(
    _ row: Int, in section: Int, _ score: IndependentScore, _ podium: inout Podium
  ) {
    let (entries, sharedCount) = (sweeps.words.matrix.row(row), sweeps.words.slots.sharedCount)
    let uses = sweeps.words.slots.uses.span
    var bar = podium.bar
    for entry in entries where Int(uses[entry].slot) >= sharedCount {
      let weight = score.lead(of: entry - entries.lowerBound, for: section)
      guard weight > bar, isKnown(entry, section) else { continue }
      podium.add(Candidate(source: .entry(entry), weight: weight))
      bar = podium.bar
    }
  }

  /// A reason before it is put into words.
  private struct Candidate {
    enum Source {
      case entry(Int)
      case subhead
      case neighbours
    }
    let source: Source
    let weight: Double
  }

  /// The three best candidates so far; one that says nothing stays only while it is alone.
  private struct Podium {
    private var first: Candidate?
    private var second: Candidate?
    private var third: Candidate?

    /// Whether none of them speaks for the section.
    var isSilent: Bool { first.map { $0.weight <= 0 } ?? true }

    /// The weight that a candidate must have more of.
    var bar: Double {
      if isSilent { return first?.weight ?? -.infinity }
      return third?.weight ?? 0
    }

    /// Takes in a candidate that is better than one of them.
    mutating func add(_ candidate: Candidate) {
      guard candidate.weight > bar else { return }
      if isSilent { first = nil }
      insert(candidate)
    }

    /// Makes room for a candidate that must be named.
    mutating func yield(to candidate: Candidate) {
      if isSilent { first = nil }
      third = nil
      insert(candidate)
    }

    func forEach(_ body: (Candidate) -> Void) {
      if let first { body(first) }
      if let second { body(second) }
      if let third { body(third) }
    }

    private mutating func insert(_ candidate: Candidate) {
      if Self.isOpen(to: candidate, first) {
        (first, second, third) = (candidate, first, second)
      } else if Self.isOpen(to: candidate, second) {
        (second, third) = (candidate, second)
      } else if Self.isOpen(to: candidate, third) {
        third = candidate
      }
    }

    /// Whether a place is free for a candidate, or taken by a worse one.
    private static func isOpen(to candidate: Candidate, _ place: Candidate?) -> Bool {
      place.map { $0.weight < candidate.weight } ?? true
    }
  }

  /// Whether a seed or another block ties the word to the section.
  private func isKnown(_ entry: Int, _ section: Int) -> Bool {
    let column = Int(sweeps.words.matrix.entries[entry].column)
    return postings.count(column) > 1 || sweeps.words.seeds.seed(column, section) != nil
  }

  /// The subhead, with what the other paragraphs under it say.
  private func subhead(over row: Int, _ section: Int) -> Candidate? {
    let unit = sweeps.reading.unitOfRow[row]
    guard sweeps.reading.units[unit].subhead != nil else { return nil }
    if sweeps.reading.units[unit].section != nil {
      return Candidate(source: .subhead, weight: SectionMargin.bound)
    }
    let others = (0..<sweeps.sections).map {
      Double(sweeps.unitScores[unit, $0] - sweeps.words.scores[row, $0])
    }
    return Candidate(source: .subhead, weight: Self.lead(others, for: section))
  }

  /// Whether the unit's own words and subhead would have put it elsewhere.
  private func needsNeighbours(_ row: Int, _ section: Int) -> Bool {
    let unit = sweeps.reading.unitOfRow[row]
    let (scores, width) = (sweeps.unitScores.vectors.span, sweeps.unitScores.width)
    let own = sweeps.unitScores[unit, section]
    for lane in 0..<width {
      let isAbsent = Lanes.isAbsent(lane, of: sweeps.sections)
      let others = scores[unit * width + lane].replacing(with: -.infinity, where: isAbsent)
      if others.greatest > own { return true }
    }
    return false
  }

  /// What the neighbours say, when the unit has any and is not bound to its section.
  private func neighbours(of row: Int, _ section: Int) -> Candidate? {
    let unit = sweeps.reading.unitOfRow[row]
    guard sweeps.reading.units[unit].section == nil, articleLengths[unit] > 1 else { return nil }
    let context = (0..<sweeps.sections).map { other in
      Double(max(sweeps.posterior[unit, other], 1e-30)).logarithm
        - Double(sweeps.unitScores[unit, other])
    }
    return Candidate(source: .neighbours, weight: Self.lead(context, for: section))
  }

  /// A section's value against the average of the others.
  private static func lead(_ values: [Double], for section: Int) -> Double {
    guard values.count > 1 else { return values[section] }
    var others = 0.0
    for (index, value) in values.enumerated() where index != section { others += value }
    return values[section] - others / Double(values.count - 1)
  }

  private func kind(of source: Candidate.Source, _ row: Int, _ section: Int) -> Reason.Kind {
    switch source {
    case .subhead: .subhead(sweeps.reading.units[sweeps.reading.unitOfRow[row]].subhead ?? "")
    case .neighbours: .neighbours
    case .entry(let entry): kind(of: entry, row, section)
    }
  }

  /// A word of title or hints is named as that; any other by whether seed or example taught more.
  private func kind(of entry: Int, _ row: Int, _ section: Int) -> Reason.Kind {
    let entry = sweeps.words.matrix.entries[entry]
    let seed = sweeps.words.seeds.seed(Int(entry.column), section)
    if let trait = StyleTrait(rawValue: Int(sweeps.words.matrix.stems[Int(entry.column)])) {
      return .style(trait.name, theme: theme(of: seed?.cause, section))
    }
    let text = surface(of: entry, row)
    switch seed?.cause {
    case .title: return .titleWord(text)
    case .hint: return .hintWord(text)
    case let cause? where !isMoreLearned(entry, row, section):
      return .themeWord(text, theme: theme(of: cause, section))
    default:
      return .learnedWord(text, from: teacher(of: Int(entry.column), section, for: row))
    }
  }

  private func isMoreLearned(_ entry: TermMatrix.Entry, _ row: Int, _ section: Int) -> Bool {
    let column = Int(entry.column)
    let seed = sweeps.words.seeds.seed(column, section)?.weight ?? 0
    let own = sweeps.words.teaching[row, section] * entry.weight
    return postings.count(column) > 1 && sweeps.words.mass(of: column, in: section) - own > 2 * seed
  }

  /// The theme behind a seed: of a related word the word it goes with, else the section itself.
  private func theme(of cause: SeedCause?, _ section: Int) -> String {
    switch cause {
    case .theme(let theme), .style(let theme): Theme.all[theme].name
    case .related(let headword): outline.word(for: headword)
    case .title, .hint, nil: input.outline[section].title
    }
  }

  /// The block that taught the section most of a word.
  private func teacher(of column: Int, _ section: Int, for row: Int) -> BlockReference {
    var best = (row: row, part: -Float.infinity)
    let (teaching, width) = (sweeps.words.teaching.vectors.span, sweeps.words.teaching.width)
    let entries = postings.entries.span
    for place in postings.range(column) where Int(entries[place].row) != row {
      let entry = entries[place]
      let part = teaching[Int(entry.row) * width + section >> 3][section & 7] * entry.weight
      if part > best.part { best = (Int(entry.row), part) }
    }
    return input.name(of: sweeps.words.matrix.blocks[best.row])
  }

  /// The word as the block writes it.
  private func surface(of entry: TermMatrix.Entry, _ row: Int) -> String {
    let block = sweeps.words.matrix.blocks[row]
    let text = input.articles[block.article][block.block].paragraph.bytes
    let range = Int(entry.surface.lowerBound)..<Int(entry.surface.upperBound)
    return text.withUnsafeBufferPointer { text in
      String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }
  }
}
