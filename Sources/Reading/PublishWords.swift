import Model

/// The values of `publish:`, which other programs are started with: nothing in one may be taken for a
/// flag or for the end of a line.
extension YAMLField {
  /// A value that begins with no hyphen and is one line.
  func word(_ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = text(&diagnostics) else { return nil }
    guard text.utf8.first != UInt8(ascii: "-"), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else {
      diagnostics.append(
        unfit(text, "begin with no hyphen and hold no control character"))
      return nil
    }
    return text
  }

  /// The name of a machine, with the user before it.
  func host(_ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = word(&diagnostics) else { return nil }
    let isFit = text.utf8.allSatisfy { byte in
      byte.isLetterOrDigit || "@._-".utf8.contains(byte)
    }
    guard isFit else {
      diagnostics.append(unfit(text, "be like 'user@example.org'"))
      return nil
    }
    return text
  }

  /// An address without a password in it.
  func openAddress(_ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = word(&diagnostics) else { return nil }
    guard !Self.holdsPassword(text) else {
      diagnostics.append(
        .error(
          "password-in-settings",
          "'\(name)' holds a password; keep it out of site.yml, in a credential helper or the "
            + "environment", at: valueLocation))
      return nil
    }
    return text
  }

  /// The name of a branch, by the rules of git that matter
  /// (https://git-scm.com/docs/git-check-ref-format).
  func branchName(_ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = word(&diagnostics) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isFit =
      text.utf8.allSatisfy { $0.isLetterOrDigit || "._-/+".utf8.contains($0) }
      && parts.allSatisfy { part in
        !part.isEmpty && part.first != UInt8(ascii: ".") && part.last != UInt8(ascii: ".")
          && !zip(part, part.dropFirst()).contains { $0 == 0x2E && $1 == 0x2E }
          && !String(Substring(part)).hasSuffix(".lock")
      }
    guard isFit else {
      diagnostics.append(unfit(text, "be the name of a branch, such as 'gh-pages'"))
      return nil
    }
    return text
  }

  /// A whole number within bounds.
  func number(in bounds: ClosedRange<Int>, _ diagnostics: inout [Diagnostic]) -> Int? {
    guard let text = text(&diagnostics) else { return nil }
    if let number = Int(text), bounds.contains(number) { return number }
    diagnostics.append(
      unfit(text, "be a number from \(bounds.lowerBound) to \(bounds.upperBound)"))
    return nil
  }

  private func unfit(_ text: String, _ rule: String) -> Diagnostic {
    .error("unknown-value", "\(name) '\(text)' should \(rule)", at: valueLocation)
  }

  /// Whether there is `user:password@` between the scheme and the host.
  private static func holdsPassword(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    guard let scheme = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[scheme...].starts(with: "://".utf8)
    else { return false }
    let host = bytes[(scheme + 3)...].prefix { $0 != UInt8(ascii: "/") }
    guard let end = host.lastIndex(of: UInt8(ascii: "@")) else { return false }
    return host[..<end].contains(UInt8(ascii: ":")) || bytes.starts(with: "http".utf8)
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
  }
}

extension String {
  /// Without slashes at its beginning and end.
  var withoutOuterSlashes: String {
    var bytes = utf8[...]
    while bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
