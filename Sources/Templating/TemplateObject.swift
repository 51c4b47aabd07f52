/// Named values for a template, such as a page or one entry of its list of sources.
///
/// The order in which names were given never reaches a page: `names` are sorted, and objects with
/// the same values in another order are equal.
package struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
  /// A name and its value.
  package typealias Entry = (TemplateName, TemplateValue)

  /// As they were given: most objects have a dozen names, and looking through their fingerprints
  /// takes no longer than keeping them sorted would.
  private var entries: [Entry]

  /// An object with these names; of a name given twice the last value holds.
  /// - Complexity: O(n²) comparisons of numbers for n names
  package init(_ entries: [Entry]) {
    self.entries = entries
    for index in entries.indices.dropFirst()
    where Self.position(of: entries[index].0, in: entries[..<index]) != nil {
      self = Self.merging(entries)
      return
    }
  }

  private static func merging(_ entries: [Entry]) -> TemplateObject {
    var object = TemplateObject()
    for (name, value) in entries { object.set(name, to: value) }
    return object
  }

  /// An object written as `["title": "Dam fails", "draft": false]`.
  package init(dictionaryLiteral elements: (TemplateName, TemplateValue)...) {
    self.init(elements)
  }

  /// The value of a name, or nil when the object does not have the name; nil removes it.
  /// - Complexity: O(n)
  package subscript(name: String) -> TemplateValue? {
    get { self[TemplateName(name)] }
    set { set(TemplateName(name), to: newValue) }
  }

  /// The names, in alphabetical order of their bytes.
  package var names: [String] {
    entries.map(\.0.text).inByteOrder
  }

  subscript(name: TemplateName) -> TemplateValue? {
    Self.position(of: name, in: entries[...]).map { entries[$0].1 }
  }

  private mutating func set(_ name: TemplateName, to value: TemplateValue?) {
    switch (value, Self.position(of: name, in: entries[...])) {
    case (let value?, let index?): entries[index].1 = value
    case (let value?, nil): entries.append((name, value))
    case (nil, let index?): entries.remove(at: index)
    case (nil, nil): break
    }
  }

  /// Looks at the fingerprints first: names are compared only when these are equal.
  private static func position(of name: TemplateName, in entries: ArraySlice<Entry>) -> Int? {
    entries.withUnsafeBufferPointer { buffer in
      for index in buffer.indices
      where buffer[index].0.fingerprint == name.fingerprint
        && buffer[index].0.text == name.text
      {
        return entries.startIndex + index
      }
      return nil
    }
  }
}

extension TemplateObject: Hashable {
  /// Whether both have the same names with the same values.
  package static func == (first: TemplateObject, second: TemplateObject) -> Bool {
    first.entries.count == second.entries.count
      && first.entries.allSatisfy { second[$0.0] == $0.1 }
  }

  /// Feeds what does not depend on the order.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(entries.reduce(0) { $0 ^ $1.0.fingerprint })
  }
}
