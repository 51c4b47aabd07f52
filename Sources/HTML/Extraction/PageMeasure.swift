/// How much running text lies in each element of a page.
///
/// Sums over the order of the page, so that the mass of an element is one subtraction.
struct PageMeasure {
  /// Good characters before each node.
  private let mass: [Int32]
  /// Characters of text before each node, and those in links.
  private let all: [Int32]
  private let linked: [Int32]
  /// Whether a node lies in a link.
  let isLinked: [Bool]

  /// Measures a page: text outside links counts as good in runs of 40 characters, 20 behind a link or
  /// emphasis that interrupts it.
  /// - Complexity: O(bytes)
  init(_ page: Page) {
    let count = page.nodes.count
    var (mass, all, linked) = ([Int32](), [Int32](), [Int32]())
    mass.reserveCapacity(count + 1)
    all.reserveCapacity(count + 1)
    linked.reserveCapacity(count + 1)
    var isLinked = [Bool](repeating: false, count: count)
    var (good, text, link): (Int32, Int32, Int32) = (0, 0, 0)
    var skipped = 0
    for number in 0..<count {
      mass.append(good)
      all.append(text)
      linked.append(link)
      let node = page.nodes[number]
      let parent = Int(node.parent)
      isLinked[number] = parent >= 0 && isLinked[parent] || node.tag == .a
      if number < skipped { continue }
      if node.tag.isSkipped || node.tag == .noscript {
        skipped = Int(node.end)
        continue
      }
      guard node.tag == .text else { continue }
      let length = Self.length(page, node)
      text += length
      if isLinked[number] {
        link += length
      } else if length >= (number == parent + 1 ? 40 : 20) {
        good += length
      }
    }
    mass.append(good)
    all.append(text)
    linked.append(link)
    (self.mass, self.all, self.linked, self.isLinked) = (mass, all, linked, isLinked)
  }

  /// The characters of a text without the white space around it.
  private static func length(_ page: Page, _ node: Page.Node) -> Int32 {
    page.text.withUnsafeBufferPointer { text in
      var (start, stop) = (Int(node.start), Int(node.stop))
      while start < stop, text[start] <= 0x20 { start += 1 }
      while stop > start, text[stop - 1] <= 0x20 { stop -= 1 }
      var count: Int32 = 0
      for index in start..<stop where text[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// The good characters of an element.
  func mass(_ page: Page, _ node: Int) -> Int { Int(mass[Int(page.nodes[node].end)] - mass[node]) }

  /// The good characters of the whole page.
  var total: Int { Int(mass.last ?? 0) }

  /// The share of an element's characters that lie in links.
  func linkShare(_ page: Page, _ node: Int) -> Double {
    let end = Int(page.nodes[node].end)
    return Double(linked[end] - linked[node]) / Double(max(1, all[end] - all[node]))
  }
}
