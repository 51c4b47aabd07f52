import Model
import Reading
import Writing

/// The stories and pages that a build leaves as they were, because something is wrong with their files.
///
/// The rest of the site is made as if these files stood as they stood when all was well with them: lists,
/// feeds and neighbours tell of the page that readers find. Those that never were well, or of which
/// nothing is remembered, are left out until they are mended.
struct HeldUnits: Sendable {
  /// What is remembered of those whose page still stands, by the name of the unit.
  private(set) var standing: [String: UnitRecord] = [:]
  /// The names of those that are left out.
  private(set) var missing: Set<String> = []

  /// How many there are.
  var count: Int { standing.count + missing.count }

  /// Whether there is none.
  var isEmpty: Bool { count == 0 }

  /// Whether a unit is among them.
  func has(_ name: String) -> Bool { standing[name] != nil || missing.contains(name) }

  /// Adds a unit, with what is remembered of it if its page stands.
  mutating func hold(_ name: String, as record: UnitRecord?) {
    if let record { standing[name] = record } else { missing.insert(name) }
  }

  /// What the author should know: what became of the pages, each at the file that decides its address.
  var notices: [Diagnostic] {
    let kept = standing.map { name, record in
      Diagnostic.warning(
        "page-kept",
        "'\(record.page?.output.entry.path ?? "")' stays as it was built last, until this is mended",
        at: Self.place(of: name))
    }
    let left = missing.map { name in
      Diagnostic.warning(
        "page-missing", "the site goes without this, until it is mended", at: Self.place(of: name))
    }
    return kept + left
  }

  private static func place(of name: String) -> SourceLocation {
    SourceLocation(path: ContentLayout.file(of: name))
  }
}

extension ContentLayout {
  /// What is to be built when some stories and pages are left out.
  func without(_ held: HeldUnits) -> ContentLayout { without(held.missing) }
}

extension BuildMemory {
  /// What the next build may know of a site on which some pages are kept as they were.
  ///
  /// They were made in another frame, so every key has to be worked out again; and not all links were
  /// held against the site.
  func holding(_ held: HeldUnits) -> BuildMemory {
    if held.isEmpty { return self }
    var memory = self
    let unknown = Fingerprint(high: 0, low: 0)
    (memory.frame, memory.frameTeasers, memory.listings) = (unknown, unknown, [])
    return memory
  }
}
