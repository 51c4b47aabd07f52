/// Which names a tag may carry.
enum NameRules {
  /// Longer names are mistakes, and messages quote them.
  static let maximumLength = 255

  /// What is wrong with a name and how to mend it, or nil.
  static func problem(with name: String, of kind: Tag.Kind) -> String? {
    if name.isEmpty { return "this tag has no name; write one between its marks" }
    if name.utf8.count > maximumLength {
      return "this name is too long; use at most \(maximumLength) bytes"
    }
    switch kind {
    case .partial, .parent: return isTemplateName(name) ? nil : badTemplateName(name)
    case .block: return isPathSegment(name.utf8[...]) ? nil : badBlockName(name)
    case .close: return nil
    default: return isPath(name) ? nil : badPath(name)
    }
  }

  /// Letters, digits, `_` and `-` in segments divided by `/`: nothing that could leave the folder.
  private static func isTemplateName(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy(isPathSegment)
  }

  private static func isPathSegment(_ segment: Substring.UTF8View) -> Bool {
    !segment.isEmpty
      && segment.allSatisfy {
        $0.isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
  }

  /// A single dot, or segments divided by dots, of anything that is neither space nor control.
  private static func isPath(_ name: String) -> Bool {
    name == "."
      || name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .allSatisfy { segment in !segment.isEmpty && segment.allSatisfy { $0 > 0x20 && $0 != 0x7F }
        }
  }

  private static func badTemplateName(_ name: String) -> String {
    "'\(name)' cannot name a template; use letters, digits, '_', '-' and '/' only"
  }

  private static func badBlockName(_ name: String) -> String {
    "'\(name)' cannot name a block; use letters, digits, '_' and '-' only"
  }

  private static func badPath(_ name: String) -> String {
    "'\(name)' cannot be a name; use words without spaces, divided by single dots"
  }
}
