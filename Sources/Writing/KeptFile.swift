import Model

/// The messages about files in the output folder that explainer will not touch.
extension Diagnostic {
  /// A page that somebody edited where explainer wrote it.
  static func edited(_ place: SourceLocation) -> Diagnostic {
    .error(
      "edited-output",
      "'\(place.path)' was edited since explainer wrote it and is kept; make the edit in Content"
        + " or Templates, delete the file and build again",
      at: place)
  }

  /// A file that somebody else put where a page belongs.
  static func taken(_ place: SourceLocation, by origin: String) -> Diagnostic {
    .error(
      "foreign-file",
      "'\(place.path)' was not written by explainer and is kept, so the page of '\(origin)'"
        + " is missing; move the file away or give the page another slug",
      at: place)
  }

  /// A page of an earlier run that somebody edited and that no source makes any more.
  static func leftOver(_ place: SourceLocation) -> Diagnostic {
    .warning(
      "edited-output",
      "'\(place.path)' is no longer part of the site but was edited since explainer wrote it, so it"
        + " is kept; delete it if nobody needs it",
      at: place)
  }
}
