/// The dates that a page shows to its readers, in short lines of their own.
struct ShownDates {
  /// A date and how likely it is the day of publication.
  struct Sighting {
    let date: PageDate
    let score: Double
    let node: Int
  }

  /// All sightings in the order of the page.
  let sightings: [Sighting]

  /// Collects the dates in short texts outside links, comments and side columns.
  init(_ page: Page, _ names: BoxNames, headline: Int?, monthFirst: Bool) {
    var found: [Sighting] = []
    for node in page.nodes.indices where page.nodes[node].tag == .text {
      let text = page.nodes[node]
      let words = page.text[Int(text.start)..<Int(text.stop)]
      guard words.count >= 6, words.count < 160, words.contains(where: Bytes.isDigit) else {
        continue
      }
      let line = Bytes.folded(words)
      guard line.count >= 6, line.count <= 80,
        let date = DateText.first(
          in: String(decoding: line, as: UTF8.self), monthFirst: monthFirst),
        !page.isInSkipped(node)
      else { continue }
      let score = Self.score(page, names, node, line.count, headline)
      found.append(Sighting(date: date, score: score, node: node))
    }
    sightings = found
  }

  private static func score(
    _ page: Page, _ names: BoxNames, _ node: Int, _ length: Int, _ headline: Int?
  ) -> Double {
    var score = length < 40 ? 1.0 : 0.3
    var place = page.parent(of: node)
    var level = 0
    while let element = place, level < 8 {
      let tag = page.nodes[element].tag
      let meaning = names.meanings[Int(page.nodes[element].name)]
      if level < 3, meaning.contains(.date) || tag == .time { score += 1.5 }
      if level < 3, meaning.contains(.author) { score += 0.5 }
      if meaning.contains(.aside) || tag == .footer || tag == .aside || tag == .nav { score -= 2 }
      if tag == .a { score -= 0.7 }
      place = page.parent(of: element)
      level += 1
    }
    if let headline {
      let distance = node - headline
      if distance > 0, distance < 60 {
        score += 2
      } else if distance > 0, distance < 200 {
        score += 1
      }
      if distance < 0, distance > -30 { score += 1 }
    }
    return score
  }

  /// The likeliest one; nil when none is likely.
  var best: PageDate? {
    var best: Sighting?
    for sighting in sightings where sighting.score > best?.score ?? 0.9 { best = sighting }
    return best?.date
  }

  /// The shown day in place of one in universal time: an evening story carries the next day's stamp.
  func local(_ date: PageDate) -> PageDate {
    guard date.isUniversal else { return date }
    let near = Set(
      sightings.filter { $0.score > 0 && abs($0.date.number - date.number) <= 1 }.map(\.date))
    guard near.count == 1, let shown = near.first else { return date }
    return shown
  }
}

extension Page {
  /// Whether a node lies in a script, a menu or another element whose words are not read.
  func isInSkipped(_ node: Int) -> Bool {
    nearest(from: node) { nodes[$0].tag.isSkipped || nodes[$0].tag == .noscript } != nil
  }
}
