/// A value out of a data file, as templates may show it.
package indirect enum DataValue: Hashable, Sendable {
  /// Nothing, on purpose.
  case null
  /// Yes or no.
  case bool(Bool)
  /// A whole number.
  case number(Int)
  /// Words, and numbers that are not whole, as they are written.
  case text(String)
  /// Values in order.
  case list([DataValue])
  /// Values under names, in the order of the file.
  case object([Pair])

  /// A name and its value.
  package struct Pair: Hashable, Sendable {
    /// The name, as templates say it.
    package let name: String
    /// What it stands for.
    package let value: DataValue

    /// A value under a name.
    package init(_ name: String, _ value: DataValue) {
      self.name = name
      self.value = value
    }
  }

  /// Every name in it, more than once where it stands more than once.
  package var names: [String] {
    switch self {
    case .null, .bool, .number, .text: []
    case .list(let values): values.flatMap(\.names)
    case .object(let pairs): pairs.flatMap { [$0.name] + $0.value.names }
    }
  }

  /// The same with every entry of a list having all names that one of them has: where one has none, it
  /// stands for nothing.
  ///
  /// So that a template may ask each river for its length, and the one without shows none.
  package var evened: DataValue {
    switch self {
    case .null, .bool, .number, .text: self
    case .object(let pairs): .object(pairs.map { Pair($0.name, $0.value.evened) })
    case .list(let values): .list(Self.evened(values.map(\.evened)))
    }
  }

  private static func evened(_ values: [DataValue]) -> [DataValue] {
    var names: [String] = []
    var known: Set<String> = []
    for case .object(let pairs) in values {
      for pair in pairs where known.insert(pair.name).inserted { names.append(pair.name) }
    }
    return values.map { value in
      guard case .object(let pairs) = value, pairs.count < names.count else { return value }
      let own = Set(pairs.map(\.name))
      return .object(pairs + names.filter { !own.contains($0) }.map { Pair($0, .null) })
    }
  }
}
