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

  private typealias Pass = (Page, BoxNames, SiteName, Int) -> [String]

  private static func marked(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ headline: Int
  ) -> [String] {
    collect(page, boxes, site) { node in
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
    collect(page, boxes, site) { node in
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
        let found = candidate(page, boxes, site, node)
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
      if let found = candidate(page, boxes, site, box), looksLikeNames(found) { return found }
    }
    return []
  }

  private static func looksLikeNames(_ names: [String]) -> Bool {
    names.allSatisfy { name in
      let words = name.utf8.split(separator: 0x20)
      return words.count >= 2
        && words.allSatisfy {
          $0.first.map { $0 &- 0x41 < 26 || $0 >= 0x80 || $0 == 0x64 || $0 == 0x76 } ?? false
        }
    }
  }

  private static func collect(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ pick: (Int) -> Int?
  ) -> [String] {
    var names: [String] = []
    for node in page.nodes.indices where page.nodes[node].tag != .text && names.count < 8 {
      guard let place = pick(node), let found = candidate(page, boxes, site, place) else {
        continue
      }
      for name in found where !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The names in an element that is short and neither in a comment nor in a side column.
  private static func candidate(
    _ page: Page, _ boxes: BoxNames, _ site: SiteName, _ node: Int
  ) -> [String]? {
    guard page.nodes[node].end - Int32(node) < 40, !isAside(page, boxes, node) else { return nil }
    let words = page.words(of: node)
    guard words.utf8.count >= 3, words.utf8.count < 140 else { return nil }
    let names = BylineCleaning.names(in: words, site: site)
    return names.isEmpty || names.count > 6 ? nil : names
  }

  private static func isAside(_ page: Page, _ boxes: BoxNames, _ node: Int) -> Bool {
    page.nearest(from: node) { place in
      let element = page.nodes[place]
      return element.tag == .aside || element.tag == .footer || element.tag == .nav
        || element.tag.isSkipped
        || place != node && boxes.meanings[Int(element.name)].contains(.aside)
    } != nil
  }
}
