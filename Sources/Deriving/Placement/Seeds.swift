import Model
import Prose

/// Why a word is a seed of a section.
enum SeedCause {
  case title
  case hint
  /// A body cue of a theme, by its number.
  case theme(Int)
  /// A trait of style that suits a theme, by its number.
  case style(Int)
  /// The thesaurus puts it with a stem of title or hints.
  case related(Int)
}

/// A word that speaks for a section before anything was learned.
struct Seed {
  let column: Int
  let section: Int
  /// Imagined occurrences of the word in the section.
  var weight: Float
  /// What put it there; of several things the weightiest.
  var cause: SeedCause
  fileprivate var causeWeight: Float
}

/// The seeds of all sections of an outline.
struct Seeds {
  /// The seeds, section by section.
  private(set) var list: [Seed] = []
  /// The sum of each section's seeds.
  private(set) var totals: [Float]
  private var place: [Int32]
  private let sections: Int

  /// The seeds that the outline's words lay in a story.
  /// - Complexity: O(columns · sections + words of the lexicon that titles call up)
  init(
    _ outline: OutlineWords, in matrix: TermMatrix, _ postings: TermPostings,
    _ lexicon: SeedLexicon, _ weights: PlacementWeights
  ) {
    sections = outline.sections.count
    totals = [Float](repeating: 0, count: sections)
    place = [Int32](repeating: -1, count: matrix.columnCount * sections)
    var room: [Int32] = []
    for (number, section) in outline.sections.enumerated() {
      sow(section, number, matrix, weights)
      let share = Self.coverage(of: section, matrix, postings)
      sowThemes(
        section, number, matrix, lexicon, weights, max(0, 1 - share / weights.themeCoverage))
      let back = max(0, 1 - share / weights.thesaurusCoverage)
      let titles = lexicon.related(to: section.headwords, &room)
      sow(titles, section.title.count, weights.thesaurus * back, number, matrix)
      let hints = lexicon.related(to: section.hints, &room)
      sow(hints, section.hints.count, weights.hintThesaurus * back, number, matrix)
    }
    shareOut(columns: matrix.columnCount)
  }

  /// Of which of so many columns there is a seed.
  func columns(of count: Int) -> [Bool] {
    var isSeeded = [Bool](repeating: false, count: count)
    for seed in list { isSeeded[seed.column] = true }
    return isSeeded
  }

  /// The seed that a column is of a section.
  func seed(_ column: Int, _ section: Int) -> Seed? {
    let index = place[column * sections + section]
    return index < 0 ? nil : list[Int(index)]
  }

  private mutating func sow(
    _ section: OutlineWords.Section, _ number: Int, _ matrix: TermMatrix,
    _ weights: PlacementWeights
  ) {
    for stem in section.title { add(stem, number, weights.title, .title, matrix) }
    for stem in section.hints where !section.title.contains(stem) {
      add(stem, number, weights.hint, .hint, matrix)
    }
  }

  private mutating func sowThemes(
    _ section: OutlineWords.Section, _ number: Int, _ matrix: TermMatrix, _ lexicon: SeedLexicon,
    _ weights: PlacementWeights, _ back: Double
  ) {
    let part = back / Double(max(1, section.themes.count)).squareRoot()
    for theme in section.themes {
      for stem in lexicon.themes[theme] {
        add(Int(stem), number, weights.theme * part, .theme(theme), matrix)
      }
      for (trait, strength) in StyleTrait.byTheme[Theme.all[theme].name] ?? [] {
        add(trait.rawValue, number, weights.style * strength * part, .style(theme), matrix)
      }
    }
  }

  private mutating func sow(
    _ related: [SeedLexicon.Related], _ headwords: Int, _ weight: Double, _ number: Int,
    _ matrix: TermMatrix
  ) {
    let part = weight / Double(max(1, headwords)).squareRoot()
    for word in related {
      add(word.stem, number, part * word.strength, .related(word.headword), matrix)
    }
  }

  private mutating func add(
    _ stem: Int, _ section: Int, _ weight: Double, _ cause: SeedCause, _ matrix: TermMatrix
  ) {
    guard weight > 0, let column = matrix.column(of: stem) else { return }
    let weight = Float(weight)
    let index = Int(place[column * sections + section])
    guard index >= 0 else {
      place[column * sections + section] = Int32(list.count)
      let seed = Seed(
        column: column, section: section, weight: weight, cause: cause, causeWeight: weight)
      return list.append(seed)
    }
    list[index].weight += weight
    if weight > list[index].causeWeight {
      list[index].cause = cause
      list[index].causeWeight = weight
    }
  }

  /// A word that several sections claim is worth less to each.
  private mutating func shareOut(columns: Int) {
    var claims = [Float](repeating: 0, count: columns)
    for seed in list { claims[seed.column] += 1 }
    for index in list.indices {
      list[index].weight /= claims[list[index].column]
      totals[list[index].section] += list[index].weight
    }
  }

  /// The share of blocks that hold any word of a section's title or hints.
  private static func coverage(
    of section: OutlineWords.Section, _ matrix: TermMatrix, _ postings: TermPostings
  ) -> Double {
    guard matrix.rowCount > 0 else { return 0 }
    var isCovered = [Bool](repeating: false, count: matrix.rowCount)
    for stem in section.title + section.hints {
      guard let column = matrix.column(of: stem) else { continue }
      for place in postings.range(column) { isCovered[Int(postings.entries[place].row)] = true }
    }
    return Double(isCovered.count(where: { $0 })) / Double(matrix.rowCount)
  }
}
