package import Model

/// Reads the words of the interface: `Templates/strings/uk.yml` holds those in Ukrainian.
package enum InterfaceStringsReader {
  /// The words of a file; nil when it cannot be read or its name is no language.
  /// - Complexity: O(bytes)
  package static func read(
    _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> InterfaceStrings? {
    guard EncodingCheck.passes(file, &diagnostics) else { return nil }
    guard let language = LanguageTag(file.stem), LanguageName.isKnown(language) else {
      diagnostics.append(.namelessStrings(file))
      return nil
    }
    let yaml = YAMLDocument(file: file, range: 0..<file.bytes.count)
    guard let fields = yaml.fields(&diagnostics) else { return nil }
    let entries = fields.compactMap { field in
      value(of: field, &diagnostics).map {
        InterfaceStrings.Entry(key: field.name, value: $0, location: field.location)
      }
    }
    return InterfaceStrings(language: language, path: file.path, entries: entries)
  }

  private static func value(
    of field: YAMLField, _ diagnostics: inout [Diagnostic]
  ) -> InterfaceStrings.Value? {
    if field.holdsPairs {
      return .forms(
        field.pairs(&diagnostics).compactMap { form in
          form.text(&diagnostics).map {
            InterfaceStrings.Form(category: form.name, text: $0, location: form.location)
          }
        })
    }
    return field.holdsItems
      ? .list(field.list(&diagnostics)) : field.text(&diagnostics).map { .text($0) }
  }
}

extension Diagnostic {
  fileprivate static func namelessStrings(_ file: SourceFile) -> Diagnostic {
    .error(
      "bad-language",
      "'\(file.stem)' is not the short name of a language; name the file after one, such as "
        + "'\(InterfaceStrings.folder)uk.yml'", at: SourceLocation(path: file.path))
  }
}
