/// What is wrong with an author's file, where, and how to mend it.
///
/// Author's mistakes are collected, all of them; the machine's failures are thrown instead.
/// The message is lower case and quotes the author's own words.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is: an error stops the writing of the site.
  package enum Severity: String, Sendable {
    case note, warning, error
  }

  /// A second place that belongs to the message: `first used here`.
  package struct Note: Hashable, Sendable {
    /// What is to be seen there.
    package let message: String
    /// Where to look.
    package let location: SourceLocation

    /// A remark about another place.
    package init(_ message: String, at location: SourceLocation) {
      self.message = PrintableText.of(message)
      self.location = location
    }
  }

  /// How bad it is.
  package let severity: Severity
  /// The kind of mistake, in kebab case: `unknown-key`.
  package let identifier: String
  /// What is wrong and how to mend it; always one line, whatever it quotes.
  package let message: String
  /// Where it is.
  package let location: SourceLocation
  /// Other places that explain it.
  package let notes: [Note]

  /// A complaint about one place.
  package init(
    _ severity: Severity, _ identifier: String, _ message: String, at location: SourceLocation,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.identifier = identifier
    self.message = PrintableText.of(message)
    self.location = location
    self.notes = notes
  }

  /// A mistake that stops the build.
  package static func error(
    _ identifier: String, _ message: String, at location: SourceLocation, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, identifier, message, at: location, notes: notes)
  }

  /// Something to mend soon; the site is still whole.
  package static func warning(
    _ identifier: String, _ message: String, at location: SourceLocation, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.warning, identifier, message, at: location, notes: notes)
  }

  /// The form that editors and continuous integration read, one line a place.
  package var text: String {
    let head = "\(location.text): \(severity.rawValue): \(message) [\(identifier)]"
    return notes.reduce(head) { "\($0)\n\($1.location.text): note: \($1.message)" }
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them stops the writing of what it was found in.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic: Comparable {
  /// Orders by place, then kind, then words, so that output never depends on who looked first.
  package static func < (first: Diagnostic, second: Diagnostic) -> Bool {
    if first.location != second.location { return first.location < second.location }
    if first.identifier != second.identifier { return first.identifier < second.identifier }
    return first.message.utf8.lexicographicallyPrecedes(second.message.utf8)
  }
}
