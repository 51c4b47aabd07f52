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
  /// So that a template may ask each river for its length, and the one without shows none. Nil when that
  /// would take more than ``mostFilled`` values: entries that share no name are no list of a kind, and a
  /// megabyte of them would fill any memory.
  package var evened: DataValue? {
    var room = Self.mostFilled
    let value = evened(&room)
    return room < 0 ? nil : value
  }

  /// The most values that ``evened`` puts in.
  package static let mostFilled = 1_000_000

  private func evened(_ room: inout Int) -> DataValue {
    switch self {
    case .null, .bool, .number, .text: return self
    case .object(let pairs):
      return .object(pairs.map { Pair($0.name, $0.value.evened(&room)) })
    case .list(let values):
      return .list(Self.evened(values.map { $0.evened(&room) }, &room))
    }
  }

  private static func evened(_ values: [DataValue], _ room: inout Int) -> [DataValue] {
    var names: [String] = []
    var known: Set<String> = []
    for case .object(let pairs) in values {
      for pair in pairs where known.insert(pair.name).inserted { names.append(pair.name) }
    }
    return values.map { value in
      guard case .object(let pairs) = value, pairs.count < names.count else { return value }
      room -= names.count - pairs.count
      if room < 0 { return value }
      let own = Set(pairs.map(\.name))
      return .object(pairs + names.filter { !own.contains($0) }.map { Pair($0, .null) })
    }
  }
}
