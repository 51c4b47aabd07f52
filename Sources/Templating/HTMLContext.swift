/// Where in the markup of a page a template has arrived.
///
/// It reads the literal text of a template byte by byte while the template is compiled, as a
/// browser's tokenizer would (https://html.spec.whatwg.org/multipage/parsing.html#tokenization),
/// so that each value can be escaped for its place, or refused.
struct HTMLContext {
  enum State: Hashable {
    /// The content of an element.
    case text
    /// After `<`.
    case tagOpen
    /// After `</`.
    case endTagOpen
    case tagName
    /// Where an attribute may begin; not separated means that a space must come first.
    case betweenAttributes(separated: Bool)
    case attributeName
    case afterAttributeName
    /// After `=`.
    case beforeValue
    case value(quote: UInt8)
    case unquotedValue
    /// After `<!`.
    case declarationOpen
    /// A document type, a processing instruction: everything up to `>`.
    case declaration
    case comment
    /// The content of an element that contains no elements: `script`, `style`, `title`.
    case rawText
  }

  private(set) var state = State.text
  /// The element whose tag is being read or whose raw text it is, in lower case.
  private(set) var element: [UInt8] = []
  /// The attribute being read, in lower case.
  private(set) var attribute: [UInt8] = []
  /// The literal part of the attribute's value so far.
  private(set) var value: [UInt8] = []
  /// Whether the raw text is a JSON document.
  private(set) var isJSON = false
  /// Whether it is within a string of that document.
  private(set) var isInJSONString = false

  /// Whether it is an end tag whose attributes are read.
  private(set) var isEndTag = false
  /// How much of `-->` or of the raw text's end tag has been read.
  private(set) var matched = 0
  /// A space is missing in front of an attribute.
  private var isSpaceMissing = false
  /// Whether the next byte of the JSON string is escaped.
  private(set) var isEscaped = false
  /// Whether a script has said its type; browsers take the first.
  private var hasType = false
  private var rawTextEnd: [UInt8] = []

  /// Reads one byte of literal text.
  mutating func read(_ byte: UInt8) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen, .endTagOpen, .tagName: readTagName(byte)
    case .betweenAttributes, .attributeName, .afterAttributeName: readAttributeName(byte)
    case .beforeValue, .value, .unquotedValue: readValue(byte)
    case .declarationOpen, .declaration, .comment: readDeclaration(byte)
    case .rawText: readRawText(byte)
    }
  }

  /// A tag of the template ends the name of an element or attribute.
  ///
  /// `<li{{#current}} class="current"{{/current}}>` is what themes write.
  mutating func settle() {
    switch state {
    case .tagName, .attributeName: state = .betweenAttributes(separated: false)
    case .afterAttributeName: state = .betweenAttributes(separated: true)
    default: break
    }
  }

  /// Goes on after a section that may or may not be shown.
  mutating func join(_ start: HTMLContext) {
    if start.state == .betweenAttributes(separated: false) { state = start.state }
  }

  /// Whether a section that begins at one place may end at the other.
  func matches(_ other: HTMLContext) -> Bool {
    switch (state, other.state) {
    case (.text, .text), (.comment, .comment), (.declaration, .declaration): true
    case (.betweenAttributes, .betweenAttributes):
      element == other.element && isEndTag == other.isEndTag && isJSON == other.isJSON
    case (.value, .value): state == other.state && attribute == other.attribute
    case (.rawText, .rawText):
      element == other.element && isInJSONString == other.isInJSONString && matched == other.matched
    default: false
    }
  }

  /// Whether a space was missing since the last time this was asked.
  mutating func takeMissingSpace() -> Bool {
    defer { isSpaceMissing = false }
    return isSpaceMissing
  }

  /// A value was shown here; what follows is no longer known letter by letter.
  mutating func passValue() {
    if case .value = state { value.append(0) }
    isEscaped = false
  }
}

extension HTMLContext {
  private mutating func readTagName(_ byte: UInt8) {
    switch (state, byte) {
    case (.tagOpen, UInt8(ascii: "/")): state = .endTagOpen
    case (.tagOpen, UInt8(ascii: "!")): (state, matched) = (.declarationOpen, 0)
    case (.tagOpen, UInt8(ascii: "?")): state = .declaration
    case (.tagOpen, UInt8(ascii: "<")): break
    case (.endTagOpen, UInt8(ascii: ">")): state = .text
    case (.tagOpen, _) where byte.isLetter: beginTag(byte, isEnd: false)
    case (.endTagOpen, _) where byte.isLetter: beginTag(byte, isEnd: true)
    case (.tagOpen, _): state = .text
    case (.endTagOpen, _): state = .declaration
    case (_, UInt8(ascii: ">")): endTag()
    case (_, UInt8(ascii: "/")): state = .betweenAttributes(separated: true)
    default:
      if byte.isMarkupSpace {
        state = .betweenAttributes(separated: true)
      } else {
        element.append(byte.lowercase)
      }
    }
  }

  private mutating func beginTag(_ byte: UInt8, isEnd: Bool) {
    state = .tagName
    element = [byte.lowercase]
    isEndTag = isEnd
    (isJSON, hasType) = (false, false)
  }

  private mutating func endTag() {
    let isRaw = !isEndTag && HTMLVocabulary.isRawText(element)
    state = isRaw ? .rawText : .text
    (matched, isInJSONString, isEscaped) = (0, false, false)
    rawTextEnd = isRaw ? Array("</".utf8) + element : []
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): state = .betweenAttributes(separated: true)
    case UInt8(ascii: "=") where state == .attributeName || state == .afterAttributeName:
      state = .beforeValue
    case _ where byte.isMarkupSpace:
      let isName = state == .attributeName || state == .afterAttributeName
      state = isName ? .afterAttributeName : .betweenAttributes(separated: true)
    case _ where state == .attributeName: attribute.append(byte.lowercase)
    default:
      if state == .betweenAttributes(separated: false) { isSpaceMissing = true }
      state = .attributeName
      attribute = [byte.lowercase]
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    switch state {
    case .value(let quote) where byte == quote: endValue()
    case .beforeValue where byte.isMarkupSpace: break
    case .beforeValue where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
      (state, value) = (.value(quote: byte), [])
    case .beforeValue where byte != UInt8(ascii: ">"):
      (state, value) = (.unquotedValue, [byte])
    case .unquotedValue where byte.isMarkupSpace: endValue()
    case .unquotedValue where byte == UInt8(ascii: ">"):
      endValue()
      endTag()
    case .beforeValue: endTag()
    default: value.append(byte)
    }
  }

  private mutating func endValue() {
    if element == Array("script".utf8), attribute == Array("type".utf8), !hasType {
      (isJSON, hasType) = (HTMLVocabulary.isJSON(type: value), true)
    }
    state = .betweenAttributes(separated: true)
  }

  /// Comments end with `-->`; `<!-->` and `--!>` end them too.
  private mutating func readDeclaration(_ byte: UInt8) {
    let isDash = byte == UInt8(ascii: "-")
    switch state {
    case .declarationOpen where isDash:
      matched += 1
      if matched == 2 { state = .comment }
    case .comment where isDash: matched += 1
    case .comment where byte == UInt8(ascii: ">") && matched >= 2: state = .text
    case .comment where byte == UInt8(ascii: "!") && matched >= 2: break
    case .comment: matched = 0
    default: state = byte == UInt8(ascii: ">") ? .text : .declaration
    }
  }

  private mutating func readRawText(_ byte: UInt8) {
    if isJSON { readJSON(byte) }
    if matched == rawTextEnd.count {
      isEndTag = true
      if byte == UInt8(ascii: ">") { return endTag() }
      if byte == UInt8(ascii: "/") || byte.isMarkupSpace {
        return state = .betweenAttributes(separated: true)
      }
    }
    if matched < rawTextEnd.count, byte.lowercase == rawTextEnd[matched] {
      matched += 1
    } else {
      matched = byte == UInt8(ascii: "<") ? 1 : 0
    }
  }

  private mutating func readJSON(_ byte: UInt8) {
    if isEscaped { return isEscaped = false }
    if byte == UInt8(ascii: "\"") { isInJSONString.toggle() }
    isEscaped = isInJSONString && byte == UInt8(ascii: "\\")
  }
}
