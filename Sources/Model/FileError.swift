/// The machine's refusal to touch a file: it is full, forbidden or not there.
///
/// Unlike an author's mistake, which is a ``Diagnostic``, it is thrown: nothing in the text of the
/// articles can mend it.
package struct FileError: Error, Hashable, Sendable {
  /// What was to be done with the file, in the words of the message.
  package enum Operation: String, Sendable {
    /// Its bytes were to be looked at.
    case read
    /// It was to be made or replaced.
    case write
    /// It was to be deleted.
    case remove
    /// The names in a folder were to be read.
    case list
    /// A folder was to be made.
    case createFolder = "create folder"
    /// A folder was to be kept to ourselves while we write into it.
    case lock
    /// Changes to a folder were to be noticed.
    case watch
  }

  /// The file, as the author would name it: `Site/index.html`.
  package let path: String
  /// What was to be done.
  package let operation: Operation
  /// Why it failed, in the machine's words: `No space left on device`.
  package let reason: String

  /// A refusal with its reason.
  package init(path: String, operation: Operation, reason: String) {
    self.path = path
    self.operation = operation
    self.reason = reason
  }

  /// The message: `cannot write 'Site/index.html': No space left on device`.
  package var text: String { "cannot \(operation.rawValue) '\(path)': \(reason)" }
}
