import CYAML

/// What a YAML text says, one event after another, as libyaml reads it.
///
/// The parser remembers where it stands itself and where its text stands, so both have memory of their own,
/// which this value frees (https://pyyaml.org/wiki/LibYAML).
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  /// Where the text begins in its file.
  private let start: Int
  /// The last place asked for, in both counts.
  private var reached = (characters: 0, bytes: 0)

  /// The events of a text in UTF-8.
  init(_ bytes: ArraySlice<UInt8>) {
    start = bytes.startIndex
    text = .allocate(capacity: bytes.count)
    _ = text.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    // Without memory for it, the first event says so.
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  /// The next event; behind the end there is none, and asking for it is a flaw.
  mutating func next() throws(YAMLFlaw) -> YAMLEvent {
    var event = yaml_event_t()
    defer { yaml_event_delete(&event) }
    guard yaml_parser_parse(parser, &event) == 1, let kind = Self.kind(of: event) else {
      throw flaw()
    }
    return YAMLEvent(kind: kind, offset: offset(of: event.start_mark))
  }

  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind? {
    switch event.type {
    case _ where isMarked(event): .marked
    case YAML_STREAM_START_EVENT: .start
    case YAML_STREAM_END_EVENT: .end
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_SEQUENCE_START_EVENT: .listStart
    case YAML_SEQUENCE_END_EVENT: .listEnd
    case YAML_MAPPING_START_EVENT: .pairsStart
    case YAML_MAPPING_END_EVENT: .pairsEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT: .text(words(of: event))
    default: nil
    }
  }

  /// Whether the author gave the value a name or a type of its own.
  private static func isMarked(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil || event.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
    default: false
    }
  }

  private static func words(of event: yaml_event_t) -> String {
    let scalar = event.data.scalar
    return String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  /// What libyaml has to complain about.
  private mutating func flaw() -> YAMLFlaw {
    switch parser.pointee.error {
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
      return .syntax(problem, at: offset(of: parser.pointee.problem_mark))
    default: return .unreadable(at: start)
    }
  }

  /// The byte of the file where a mark of libyaml's stands; it counts characters.
  /// - Complexity: O(characters since the last mark)
  private mutating func offset(of mark: yaml_mark_t) -> Int {
    if mark.index < reached.characters { reached = (0, 0) }
    while reached.characters < mark.index, reached.bytes < text.count {
      reached.bytes += 1
      let isInside = reached.bytes < text.count && text[reached.bytes] & 0xC0 == 0x80
      if !isInside { reached.characters += 1 }
    }
    return start + reached.bytes
  }
}
