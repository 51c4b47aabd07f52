/// The machine's refusal to publish: a program that is not there, a server that does not answer.
package struct PublishFailure: Error, Hashable, Sendable {
  /// What failed and, where it is known, how to mend it; passwords are blotted out.
  package let text: String

  init(_ text: String) {
    self.text = text
  }
}
