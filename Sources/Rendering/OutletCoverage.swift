import Model
import Templating

/// Which outlet gave how many paragraphs to which section, for a table shaded by number.
struct OutletCoverage {
  /// A section and what each outlet gave to it.
  private struct Row {
    let title: String?
    var counts: [Int]
  }

  /// More columns do not fit on a phone; the outlets that gave least share the last one.
  private static let mostColumns = 8
  /// How many shades there are.
  private static let shades = 4

  private var outlets: [String] = []
  private var rows: [Row] = []

  /// Counts the paragraphs of an explainer, those that an outlet has a copy of among them.
  /// - Complexity: O(paragraphs · outlets)
  init(_ explainer: Explainer) {
    let names = explainer.story.articles.map(\.details.outlet)
    var numbers: [String: Int] = [:]
    for name in names where numbers[name] == nil {
      numbers[name] = outlets.count
      outlets.append(name)
    }
    for section in explainer.sections {
      var row = Row(title: section.title, counts: outlets.map { _ in 0 })
      for placed in section.blocks {
        let carriers = [placed.reference] + placed.carriers(in: explainer.story)
        let giving = Set(carriers.compactMap { numbers[names[$0.article]] })
        for outlet in giving.sorted() { row.counts[outlet] += 1 }
      }
      if row.counts.contains(where: { $0 > 0 }) { rows.append(row) }
    }
    fold()
  }

  /// The table for a template; null for a single outlet or section.
  var value: TemplateValue {
    guard outlets.count > 1, rows.count > 1 else { return .null }
    let most = rows.flatMap(\.counts).max() ?? 1
    return [
      "outlets": .list(outlets.map { ["name": TemplateValue($0)] }),
      "rows": .list(
        rows.map { row in
          [
            "title": TemplateValue(row.title),
            "cells": .list(row.counts.map { Self.cell($0, of: most) }),
          ]
        }),
    ]
  }

  private static func cell(_ count: Int, of most: Int) -> TemplateValue {
    let shade = (count * shades + most - 1) / most
    return ["count": .number(count), "shade": .number(shade)]
  }

  /// Leaves out outlets that gave nothing, and joins the smallest when there are too many.
  private mutating func fold() {
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
    // The name of no outlet: a theme says "others".
    outlets = kept.map { outlets[$0] } + (isCrowded ? [""] : [])
  }
}
