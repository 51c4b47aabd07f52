extension TemplateLibrary {
  /// The names of values in the tags of templates, dotted names in their parts.
  /// - Complexity: O(bytes)
  package static func valueNames(in files: [TemplateFile]) -> Set<String> {
    var names: Set<String> = []
    for file in files {
      for tag in ScannedTemplate(file).tags where tag.kind.namesValue {
        names.formUnion(PathSegments.of(tag.name))
      }
    }
    return names
  }
}
