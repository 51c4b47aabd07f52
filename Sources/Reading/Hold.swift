import Model

/// Reads what keeps a file off the site: that it is a draft, under embargo, expired, or of a later day
/// than the site's.
///
/// Nothing is held back without a word: each note says why, and which flag shows it.
struct Hold {
  /// The keys of front matter that hold something back.
  static let keys = ["draft", "embargo", "expires"]

  private let isDraft: (Bool, SourceLocation)
  private let embargo: (day: CalendarDate, place: SourceLocation)?
  private let expiry: (day: CalendarDate, place: SourceLocation)?
  private let place: SourceLocation

  /// Nothing but its date, for a file without front matter.
  init(at place: SourceLocation) {
    self.place = place
    (isDraft, embargo, expiry) = ((false, place), nil, nil)
  }

  /// Reads the keys of a front matter.
  init(_ matter: FrontMatter, _ diagnostics: inout [Diagnostic]) {
    let fields = matter.fields
    place = matter.location
    isDraft = (fields["draft"]?.flag(&diagnostics) ?? false, matter.location)
    embargo = fields["embargo"].flatMap { Self.day($0, &diagnostics) }
    expiry = fields["expires"].flatMap { Self.day($0, &diagnostics) }
  }

  /// Whether it is held back, which is told; `what` is what it is to its author: `story`.
  ///
  /// A thing shows on the first day after its embargo, through the last day before it expires.
  func holds(
    _ what: String, of date: CalendarDate?, on flags: BuildFlags, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    if isDraft.0, !flags.showsDrafts {
      diagnostics.append(.draft(what, at: isDraft.1))
      return true
    }
    if let embargo, flags.day.map({ $0 < embargo.day }) ?? true {
      diagnostics.append(.embargo(what, until: embargo.day, at: embargo.place))
      return true
    }
    if let day = flags.day, let date, day < date {
      diagnostics.append(.later(what, date, than: day, at: place))
      return true
    }
    return hasExpired(what, on: flags, &diagnostics)
  }

  private func hasExpired(
    _ what: String, on flags: BuildFlags, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard let expiry else { return false }
    guard let day = flags.day else {
      diagnostics.append(.noDay(what, expiry.day, at: expiry.place))
      return false
    }
    guard expiry.day <= day else { return false }
    diagnostics.append(.expired(what, expiry.day, at: expiry.place))
    return true
  }

  /// A whole day: an embargo that says an hour must not be taken for midnight before it.
  private static func day(
    _ field: YAMLField, _ diagnostics: inout [Diagnostic]
  ) -> (day: CalendarDate, place: SourceLocation)? {
    guard let text = field.text(&diagnostics) else { return nil }
    if let day = CalendarDate(iso: text), day.day != nil { return (day, field.valueLocation) }
    diagnostics.append(.notADay(field.name, text, at: field.valueLocation))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func draft(_ what: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "draft",
      "this \(what) is a draft and is not built; remove 'draft: true' or build with '--drafts'",
      at: location)
  }

  fileprivate static func embargo(
    _ what: String, until day: CalendarDate, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .note, "embargo",
      "this \(what) is under embargo until \(day.text) and is not built; "
        + "a build with '--as-of \(day.iso)' shows it", at: location)
  }

  fileprivate static func later(
    _ what: String, _ date: CalendarDate, than day: CalendarDate, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .note, "future",
      "this \(what) is of \(date.text) and not part of the site as of \(day.text); "
        + "a later '--as-of' shows it", at: location)
  }

  fileprivate static func expired(
    _ what: String, _ date: CalendarDate, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .note, "expired",
      "this \(what) expired on \(date.text) and is not built; remove 'expires' to show it",
      at: location)
  }

  fileprivate static func noDay(
    _ what: String, _ date: CalendarDate, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .note, "expiry",
      "this \(what) expires on \(date.text); name the day of the build with '--as-of' "
        + "for that to happen", at: location)
  }

  fileprivate static func notADay(
    _ key: String, _ text: String, at location: SourceLocation
  ) -> Diagnostic {
    .error(
      "not-a-day",
      "\(key) '\(text)' is not a whole day, which is all that a site is built for; "
        + "write it as 2025-03-19", at: location)
  }
}
