/// Named values for a template, such as a page or one entry of its list of sources.
///
/// The order in which names were given is forgotten, so that it can never reach a page.
package struct TemplateObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Entry: Hashable, Sendable {
    let name: TemplateName
    var value: TemplateValue
  }

  /// In the order of the fingerprints.
  private var entries: [Entry]

  /// An object with these names; of a name given twice the last value holds.
  ///
  /// Most objects of a page have a dozen names: their fingerprints are sorted before anything else
  /// is copied.
  /// - Complexity: O(n²) for n names
  package init(_ values: [(String, TemplateValue)]) {
    let fingerprints = values.map { TemplateName.fingerprint(of: $0.0) }
    let order = Self.order(of: fingerprints)
    entries = order.map { index in
      Entry(name: TemplateName(values[index].0, fingerprints[index]), value: values[index].1)
    }
    let isDistinct = zip(order, order.dropFirst()).allSatisfy {
      fingerprints[$0] != fingerprints[$1]
    }
    if isDistinct { return }
    entries = []
    for (name, value) in values { self[name] = value }
  }

  private static func order(of fingerprints: [UInt64]) -> [Int] {
    var order = Array(fingerprints.indices)
    for next in order.indices.dropFirst() {
      var index = next
      while index > 0, fingerprints[order[index - 1]] > fingerprints[next] {
        order[index] = order[index - 1]
        index -= 1
      }
      order[index] = next
    }
    return order
  }

  /// An object written as `["title": "Dam fails", "draft": false]`.
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self.init(elements)
  }

  /// The value of a name, or nil when the object does not have the name; nil removes it.
  /// - Complexity: O(log n) to read, O(n) to write.
  package subscript(name: String) -> TemplateValue? {
    get { self[TemplateName(name)] }
    set { set(TemplateName(name), to: newValue) }
  }

  /// The names, in alphabetical order of their bytes.
  package var names: [String] {
    entries.map(\.name.text).inByteOrder
  }

  /// Looks at the fingerprints first: names are compared only when these are equal.
  subscript(name: TemplateName) -> TemplateValue? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].name.fingerprint < name.fingerprint {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < entries.count, entries[low].name.fingerprint == name.fingerprint {
      if entries[low].name.text == name.text { return entries[low].value }
      low += 1
    }
    return nil
  }

  private mutating func set(_ name: TemplateName, to value: TemplateValue?) {
    let index = position(of: name)
    let isKnown = index < entries.count && entries[index].name == name
    switch (value, isKnown) {
    case (let value?, true): entries[index].value = value
    case (let value?, false): entries.insert(Entry(name: name, value: value), at: index)
    case (nil, true): entries.remove(at: index)
    case (nil, false): break
    }
  }

  /// Where a name is or would be.
  private func position(of name: TemplateName) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
