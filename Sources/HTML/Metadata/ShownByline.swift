/// The byline that a page shows to its readers.
struct ShownByline {
  /// The names; empty when nothing looks like a byline.
  let names: [String]

  /// Looks for links and boxes marked as the author's, then for a short line that begins with "By".
  init(_ page: Page, _ boxes: BoxNames, _ site: SiteName, headline: Int?) {
    for pass in [Self.marked, Self.linked, Self.named, Self.written] {
      let found = pass(page, boxes, site, headline ?? 0)
      if !found.isEmpty {
        names = found
        return
      }
    }
    names = []
  }

  /// More names than these are a list of a site's authors.
  private static let mostNames = 6

  private typealias Pass = (Page, BoxNames, SiteName, Int) -> [String]

  private static func marked(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ headline: Int
  ) -> [String] {
    collect(page, boxes, site, headline) { node in
      guard page.nodes[node].tag != .meta, page.nodes[node].tag != .link else { return nil }
      if page.value(.rel, of: node)?.elementsEqual("author".utf8) == true { return node }
      guard page.value(.itemprop, of: node)?.elementsEqual("author".utf8) == true else {
        return nil
      }
      return page.contents(of: node).first {
        page.value(.itemprop, of: $0)?.elementsEqual("name".utf8) == true
      } ?? node
    }
  }

  private static func linked(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ headline: Int
  ) -> [String] {
    collect(page, boxes, site, headline) { node in
      guard page.nodes[node].tag == .a, let address = page.value(.href, of: node) else {
        return nil
      }
      return [
        "/author/", "/authors/", "/by/", "/people/", "/profile/", "/staff/", "/contributors/",
        "/journalist/",
      ]
      .contains { Bytes.contains($0, in: address) } ? node : nil
    }
  }

  private static func named(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ headline: Int
  ) -> [String] {
    var best: (names: [String], distance: Int)?
    for node in page.nodes.indices where page.nodes[node].name != 0 {
      guard boxes.meanings[Int(page.nodes[node].name)].contains(.author),
        let found = candidate(page, boxes, site, node, headline)
      else { continue }
      let distance = node >= headline ? node - headline : 3 * (headline - node)
      if distance < best?.distance ?? .max { best = (found, distance) }
    }
    return best?.names ?? []
  }

  private static func written(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ headline: Int
  ) -> [String] {
    for node in page.nodes.indices where page.nodes[node].tag == .text {
      let text = page.nodes[node]
      let words = page.text[Int(text.start)..<Int(text.stop)].drop { $0 <= 0x20 }.prefix(120)
      guard words.count > 2, words.count < 120,
        Bytes.lowercased(words.prefix(2)).elementsEqual("by".utf8),
        let third = words.dropFirst(2).first, third <= 0x20 || third == 0x3A || third == 0xC2,
        let parent = page.parent(of: node)
      else { continue }
      let box = page.nearest(from: parent) { !page.nodes[$0].tag.isInline } ?? parent
      if let found = candidate(page, boxes, site, box, headline), looksLikeNames(found) {
        return found
      }
    }
    return []
  }

  /// A single word beside the text is seldom a name.
  private static func isFull(_ name: String) -> Bool { name.utf8.contains(0x20) }

  private static func looksLikeNames(_ names: [String]) -> Bool {
    names.allSatisfy { name in
      let words = name.utf8.split(separator: 0x20)
      return words.count >= 2
        && words.allSatisfy {
          $0.first.map { $0 &- 0x41 < 26 || $0 >= 0x80 || $0 == 0x64 || $0 == 0x76 } ?? false
        }
    }
  }

  /// The names of the marked element nearest to the headline, and of those right beside it.
  private static func collect(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ headline: Int, _ pick: (Int) -> Int?
  ) -> [String] {
    var groups: [(names: [String], first: Int, last: Int)] = []
    for node in page.nodes.indices where page.nodes[node].tag != .text {
      guard let place = pick(node), let found = candidate(page, boxes, site, place, headline) else {
        continue
      }
      if let last = groups.last, node - last.last < 24 {
        // More than six are taken for nobody; so no list grows longer than that.
        if last.names.count <= mostNames {
          groups[groups.count - 1].names += found.filter { !last.names.contains($0) }
        }
        groups[groups.count - 1].last = Int(page.nodes[node].end)
      } else {
        groups.append((found, node, Int(page.nodes[node].end)))
      }
    }
    func distance(_ node: Int) -> Int { node >= headline ? node - headline : 3 * (headline - node) }
    let nearest = groups.min { distance($0.first) < distance($1.first) }
    return nearest.map { $0.names.count > mostNames ? [] : $0.names } ?? []
  }

  /// The names in an element that is short and neither in a comment nor in a side column.
  private static func candidate(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ node: Int, _ headline: Int
  ) -> [String]? {
    guard page.nodes[node].end - Int32(node) < 40, !page.isBeside(node, boxes, headline: headline)
    else { return nil }
    let words = page.words(of: node)
    guard words.utf8.count >= 3, words.utf8.count < 140 else { return nil }
    let names = BylineCleaning.names(in: words, site: site).filter(isFull)
    return names.isEmpty || names.count > mostNames ? nil : names
  }
}
