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
  /// - Complexity: O(n log n)
  package init(_ values: [(String, TemplateValue)]) {
    entries = []
    entries.reserveCapacity(values.count)
    for (name, value) in values { self[name] = value }
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
