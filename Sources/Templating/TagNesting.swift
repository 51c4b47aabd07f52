/// Which closing tag belongs to which opening tag, and what is lost inside of parents.
struct TagNesting {
  /// What a tag is good for.
  enum Role {
    /// It is shown or shapes what is shown.
    case shown
    /// A block directly within a parent: what the parent's block is filled with.
    case argument
    /// Directly within a parent and no block: never shown.
    case lost
  }

  /// Templates nest sections by the hand of a person; more than this is an accident or an attack.
  static let maximumDepth = 64

  private(set) var partners: [Int?]
  private(set) var roles: [Role]
  private(set) var errors: [TemplateError] = []

  private let tags: [Tag]
  private let path: String
  private var opened: [Int] = []
  private var isTooDeep = false
  /// Sections that were found unclosed; their closing tags come too late and are no news.
  private var abandoned: Set<String> = []

  /// - Complexity: O(n · depth)
  init(_ tags: [Tag], path: String) {
    self.tags = tags
    self.path = path
    partners = Array(repeating: nil, count: tags.count)
    roles = Array(repeating: .shown, count: tags.count)
    for index in tags.indices where !isTooDeep { visit(index) }
    if !isTooDeep { opened.forEach { reportUnclosed($0) } }
  }

  private mutating func visit(_ index: Int) {
    let tag = tags[index]
    if tag.kind == .close { return close(index) }
    roles[index] = role(of: tag)
    guard tag.kind.opens else { return }
    if opened.count == Self.maximumDepth {
      let message = "more than \(Self.maximumDepth) sections within each other; use partials"
      report(.deepNesting, message, index)
      isTooDeep = true
    }
    opened.append(index)
  }

  private func role(of tag: Tag) -> Role {
    guard let outer = opened.last else { return .shown }
    if roles[outer] == .lost { return .lost }
    guard tags[outer].kind == .parent else { return .shown }
    switch tag.kind {
    case .block: return .argument
    case .comment, .delimiters: return .shown
    default: return .lost
    }
  }

  private mutating func close(_ index: Int) {
    let name = tags[index].name
    guard let position = opened.lastIndex(where: { tags[$0].name == name }) else {
      return reportUnopened(index)
    }
    for unclosed in opened[(position + 1)...] { reportUnclosed(unclosed, before: tags[index]) }
    let opening = opened[position]
    opened.removeSubrange(position...)
    partners[index] = opening
    partners[opening] = index
    roles[index] = roles[opening]
  }

  private mutating func reportUnclosed(_ index: Int, before end: Tag? = nil) {
    let tag = tags[index]
    let problem = end.map { "not closed before \($0.text)" } ?? "never closed"
    report(.unclosedSection, "\(tag.text) is \(problem); add {{/\(tag.name)}}", index)
    abandoned.insert(tag.name)
  }

  private mutating func reportUnopened(_ index: Int) {
    let tag = tags[index]
    if abandoned.remove(tag.name) != nil { return }
    guard let open = opened.last.map({ tags[$0] }) else {
      return report(.unopenedSection, "\(tag.text) closes nothing; remove it", index)
    }
    report(
      .unopenedSection, "\(tag.text) closes nothing; {{/\(open.name)}} is expected here", index,
      opening: open.place)
  }

  private mutating func report(
    _ kind: TemplateError.Kind, _ message: String, _ index: Int,
    opening: TemplateError.Place? = nil
  ) {
    let tag = tags[index]
    errors.append(
      TemplateError(kind, message, name: tag.name, file: path, at: tag.place, opening: opening))
  }
}
