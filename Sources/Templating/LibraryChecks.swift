/// What can only be checked when all templates are known.
struct LibraryChecks {
  let templates: [ScannedTemplate]
  let index: TemplateIndex

  /// Names in tags that no page will ever know, so that branches never taken are checked too.
  /// - Complexity: O(tags)
  func namesOutside(_ vocabulary: [String]) -> [TemplateError] {
    let known = Set(vocabulary)
    let candidates = known.inByteOrder
    return templates.flatMap { template in
      template.tags.filter { $0.kind.namesValue && !$0.isPhrase }.flatMap { tag in
        PathSegments.of(tag.name).filter { !$0.isEmpty && !known.contains($0) }.map { name in
          TemplateError(
            .unknownName, "unknown name '\(name)'", name: name, file: template.file.path,
            at: tag.place, candidates: candidates)
        }
      }
    }
  }

  /// Blocks that are filled though no template of the parent's chain declares them.
  ///
  /// Chains with a template that cannot be read are passed over: it may declare any block.
  /// - Complexity: O(templates · tags) for each parent that is named
  func undeclaredBlocks() -> [TemplateError] {
    var declared: [Int: Set<String>?] = [:]
    return templates.flatMap { template in
      fillings(of: template).compactMap { filling in
        guard let target = index.position(of: filling.parent.name) else { return nil }
        let known = declared[target] ?? blocks(reachableFrom: target)
        declared[target] = known
        guard let known, !known.contains(filling.block.name) else { return nil }
        let message = "'\(filling.parent.name)' declares no block '\(filling.block.name)'"
        return template.error(
          .unknownBlock, message, at: filling.block, candidates: known.inByteOrder)
      }
    }
  }

  /// Templates of one name, of which only the first could be used.
  /// - Complexity: O(templates)
  func repeatedNames() -> [TemplateError] {
    index.files.enumerated().compactMap { position, file in
      guard let first = index.position(of: file.name), first != position else { return nil }
      let message = "'\(file.name)' is also the name of \(index.files[first].path); rename one"
      return TemplateError(
        .badName, message, name: file.name, file: file.path,
        at: TemplateError.Place(line: 1, column: 1))
    }
  }

  /// Templates that no other template names; the caller knows which of them are pages.
  /// - Complexity: O(tags)
  func unnamedTemplates() -> [String] {
    var named: Set<String> = []
    for template in templates {
      for tag in template.tags where tag.kind.namesTemplate && tag.name != template.file.name {
        named.insert(tag.name)
      }
    }
    return index.candidates.filter { !named.contains($0) }
  }

  /// The keys of all phrases that are shown.
  /// - Complexity: O(tags)
  func namedPhrases() -> [String] {
    let keys = templates.flatMap { $0.tags.filter(\.isPhrase).map(\.name) }
    return Set(keys.compactMap { TemplatePhrases.key(of: $0) }).inByteOrder
  }

  private func fillings(of template: ScannedTemplate) -> [(parent: Tag, block: Tag)] {
    var parents: [Tag] = []
    var found: [(parent: Tag, block: Tag)] = []
    for (position, tag) in template.tags.enumerated() {
      let isArgument = template.nesting.roles[position] == .argument
      if tag.kind == .block, isArgument, let parent = parents.last { found.append((parent, tag)) }
      if tag.kind == .parent { parents.append(tag) }
      let opening = tag.kind == .close ? template.nesting.partners[position] : nil
      if let opening, template.tags[opening].kind == .parent { parents.removeLast() }
    }
    return found
  }

  private func blocks(reachableFrom start: Int) -> Set<String>? {
    var seen: Set<Int> = [start]
    var queue = [start]
    var names: Set<String> = []
    while let next = queue.popLast() {
      let template = templates[next]
      if !template.isSound { return nil }
      for (position, tag) in template.tags.enumerated() {
        let isDeclared = tag.kind == .block && template.nesting.roles[position] == .shown
        if isDeclared { names.insert(tag.name) }
        guard tag.kind.namesTemplate, let target = index.position(of: tag.name) else { continue }
        if seen.insert(target).inserted { queue.append(target) }
      }
    }
    return names
  }
}

extension Tag {
  /// Whether it shows words of the page's language.
  var isPhrase: Bool { kind == .value && TemplatePhrases.key(of: name) != nil }
}

extension Tag.Kind {
  /// Whether the tag names a value of the page.
  var namesValue: Bool {
    switch self {
    case .value, .markup, .section, .inverted: true
    default: false
    }
  }

  /// Whether the tag names another template.
  var namesTemplate: Bool { self == .partial || self == .parent }
}
