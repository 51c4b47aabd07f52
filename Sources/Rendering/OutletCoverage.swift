import Model
import Templating

/// Which outlet gave how many paragraphs to which section, for a picture shaded by number.
struct OutletCoverage {
  /// A section and what each outlet gave to it.
  private struct Row {
    let name: String
    var counts: [Int]
  }

  /// More columns do not fit on a phone; the outlets that gave least share the last one.
  private static let mostColumns = 8
  /// How many shades there are.
  private static let shades = 4
  /// How wide and high a field is.
  private static let field = 20

  private var outlets: [String] = []
  private var rows: [Row] = []

  /// Counts the paragraphs of an explainer, those that an outlet has a copy of among them.
  /// - Complexity: O(paragraphs · outlets)
  init(_ explainer: Explainer, in wording: Wording) {
    let names = explainer.story.articles.map(\.details.outlet)
    var numbers: [String: Int] = [:]
    for name in names where numbers[name] == nil {
      numbers[name] = outlets.count
      outlets.append(name)
    }
    for section in explainer.sections {
      var row = Row(name: section.title ?? wording[.inShort], counts: outlets.map { _ in 0 })
      for placed in section.blocks {
        let carriers = [placed.reference] + placed.carriers(in: explainer.story)
        let giving = Set(carriers.compactMap { numbers[names[$0.article]] })
        for outlet in giving.sorted() { row.counts[outlet] += 1 }
      }
      if row.counts.contains(where: { $0 > 0 }) { rows.append(row) }
    }
    fold(others: wording[.others])
  }

  /// The picture for a template; null for a single outlet or section.
  ///
  /// Sections are its rows, outlets its columns; a field is the darker the more paragraphs it stands for.
  var value: TemplateValue {
    guard outlets.count > 1, rows.count > 1 else { return .null }
    let left = 10 + Self.width(of: rows.map(\.name))
    let top = 10 + Self.width(of: outlets)
    return [
      "label": .text(label), "left": .number(left), "top": .number(top),
      "width": .number(left + Self.field * outlets.count),
      "height": .number(top + Self.field * rows.count),
      "outlets": .list(Self.names(outlets)), "rows": .list(Self.names(rows.map(\.name))),
      "shades": .list(shades),
    ]
  }

  /// The fields of each shade as one line of strokes, in fields to the right and below the first.
  private var shades: [TemplateValue] {
    let most = rows.flatMap(\.counts).max() ?? 1
    var paths = Array(repeating: "", count: Self.shades)
    for (row, counts) in rows.map(\.counts).enumerated() {
      for (column, count) in counts.enumerated() where count > 0 {
        paths[(count * Self.shades - 1) / most] += "M\(column) \(row == 0 ? "" : "\(row)").5h.9"
      }
    }
    return paths.enumerated().filter { !$1.isEmpty }.map { shade, path -> TemplateValue in
      ["shade": .number(shade + 1), "path": .text(path)]
    }
  }

  /// All counts in words, for those who do not see the picture.
  private var label: String {
    let words = rows.map { row in
      let given = zip(outlets, row.counts).filter { $0.1 > 0 }.map { "\($0) \($1)" }
      return row.name + ": " + given.joined(separator: ", ")
    }
    return words.joined(separator: ". ")
  }

  /// Names with their places, in units of the picture.
  private static func names(_ names: [String]) -> [TemplateValue] {
    names.enumerated().map { ["name": .text($1), "place": .number($0 * field + field * 3 / 4)] }
  }

  /// About how wide the longest of some names is.
  private static func width(of names: [String]) -> Int {
    7 * (names.map { $0.unicodeScalars.count }.max() ?? 0)
  }

  /// Leaves out outlets that gave nothing, and joins the smallest when there are too many.
  private mutating func fold(others name: String) {
    let totals = outlets.indices.map { outlet in rows.reduce(0) { $0 + $1.counts[outlet] } }
    let giving = outlets.indices.filter { totals[$0] > 0 }
    let ranked = giving.sorted { (-totals[$0], $0) < (-totals[$1], $1) }
    let isCrowded = giving.count > Self.mostColumns
    let kept = isCrowded ? Array(ranked.prefix(Self.mostColumns - 1)).sorted() : giving
    let others = giving.filter { !kept.contains($0) }
    for row in rows.indices {
      let counts = rows[row].counts
      let rest = others.reduce(0) { $0 + counts[$1] }
      rows[row].counts = kept.map { counts[$0] } + (isCrowded ? [rest] : [])
    }
    outlets = kept.map { outlets[$0] } + (isCrowded ? [name] : [])
  }
}
