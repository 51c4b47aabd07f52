extension Page {
  /// Whether an element lies in a comment, a side column or an announcement of something else.
  ///
  /// A box that holds the headline, too, is the page whatever its name: `has-sidebar`.
  func isBeside(_ node: Int, _ names: BoxNames, headline: Int?) -> Bool {
    var place: Int? = node
    while let element = place {
      let box = nodes[element]
      if box.tag == .body || headline.map({ holds(element, $0) }) == true { return false }
      if box.tag == .aside || box.tag == .footer || box.tag == .nav || box.tag.isSkipped {
        return true
      }
      if element != node, names.meanings[Int(box.name)].contains(.aside) { return true }
      place = parent(of: element)
    }
    return false
  }
}
