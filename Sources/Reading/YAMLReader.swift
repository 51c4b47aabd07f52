/// Puts the events of a YAML text together into one value.
///
/// Every value is the words that stand there. Aliases, anchors, tags and merge keys are refused where they
/// stand: a few hundred bytes of nested aliases can cost seconds and gigabytes
/// (https://yaml.org/spec/1.1/#id902561), and what is passed over would be lost without a word.
struct YAMLReader: ~Copyable {
  /// How deep lists and pairs may lie in one another; an author needs three levels.
  static let depth = 64
  /// The most keys of a text, those within others among them.
  static let mostKeys = 1000

  private var events: YAMLEvents
  private var keys = 0

  private init(events: consuming YAMLEvents) { self.events = events }

  /// The one document of a text in UTF-8; nil when it says nothing.
  /// - Complexity: O(bytes)
  static func document(in bytes: ArraySlice<UInt8>) throws(YAMLFlaw) -> YAMLValue? {
    var reader = YAMLReader(events: YAMLEvents(bytes))
    _ = try reader.events.next()
    guard case .documentStart = try reader.events.next().kind else { return nil }
    let value = try reader.value(try reader.events.next(), level: 0)
    _ = try reader.events.next()
    let rest = try reader.events.next()
    guard case .end = rest.kind else {
      throw .syntax("but found another document", at: rest.offset)
    }
    return value
  }

  private mutating func value(_ event: YAMLEvent, level: Int) throws(YAMLFlaw) -> YAMLValue {
    switch event.kind {
    case .text(let text): return .text(text, at: event.offset)
    case .listStart where level == Self.depth, .pairsStart where level == Self.depth:
      throw .tooDeep(at: event.offset)
    case .listStart: return .list(try items(level: level + 1), at: event.offset)
    case .pairsStart: return .pairs(try pairs(level: level + 1), at: event.offset)
    case .alias, .marked: throw .alias(at: event.offset)
    default: throw .unreadable(at: event.offset)
    }
  }

  private mutating func items(level: Int) throws(YAMLFlaw) -> [YAMLValue] {
    var items: [YAMLValue] = []
    while true {
      let event = try events.next()
      if case .listEnd = event.kind { return items }
      items.append(try value(event, level: level))
    }
  }

  private mutating func pairs(level: Int) throws(YAMLFlaw) -> [YAMLValue.Pair] {
    var pairs: [YAMLValue.Pair] = []
    while true {
      let event = try events.next()
      if case .pairsEnd = event.kind { break }
      keys += 1
      if keys > Self.mostKeys { throw .tooMany(at: event.offset) }
      let key = try value(event, level: level)
      if key.text == "<<" { throw .alias(at: event.offset) }
      pairs.append((key, try value(try events.next(), level: level)))
    }
    if let flaw = Self.repetition(in: pairs) { throw flaw }
    return pairs
  }

  /// The complaint about a key that is given twice; of several the first in the alphabet.
  private static func repetition(in pairs: [YAMLValue.Pair]) -> YAMLFlaw? {
    var first: [String: Int] = [:]
    var again: (key: String, offset: Int)?
    for pair in pairs {
      guard case .text(let key, at: let offset) = pair.key else { continue }
      if first[key] == nil {
        first[key] = offset
      } else if again.map({ key < $0.key }) ?? true {
        again = (key, offset)
      }
    }
    guard let again, let place = first[again.key] else { return nil }
    return .twice(again.key, at: again.offset, first: place)
  }
}
