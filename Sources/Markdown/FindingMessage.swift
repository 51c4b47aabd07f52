/// How authors are told what became of their Markdown: the same words wherever it stands.
extension MarkdownFinding {
  /// Whether it is an HTML comment: those are for the editors themselves, nobody misses them.
  package var isComment: Bool { kind == .droppedHTML && text.utf8.starts(with: "<!--".utf8) }

  /// The kind of mistake, in kebab case.
  package var identifier: String {
    switch kind {
    case .droppedHTML: "dropped-html"
    case .refusedAddress: "refused-address"
    case .unresolvedAddress: "unresolved-address"
    case .foreignImage: "foreign-image"
    case .undescribedImage: "undescribed-image"
    }
  }

  /// What is wrong, and how to mend it.
  package var message: String {
    switch kind {
    case .droppedHTML:
      "HTML '\(quoted)' is left out; write it as Markdown"
    case .refusedAddress:
      "address '\(quoted)' is left out; links may use http, https, mailto and tel"
    case .unresolvedAddress:
      "address '\(quoted)' leads nowhere on this site"
    case .foreignImage:
      "image '\(quoted)' lies on another server and is shown as a link; copy it to this site"
    case .undescribedImage:
      "image '\(quoted)' says nothing to those who cannot see it; write what it shows: ![A map](…)"
    }
  }

  /// The author's words up to the end of their line, at most 60 letters of them.
  private var quoted: String {
    let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let start = line.prefix(60)
    return String(String.UnicodeScalarView(start)) + (start.count < line.count ? "…" : "")
  }
}
