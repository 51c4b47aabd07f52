import Model

/// Holds a page against the limits of `excerpts:`.
struct ExcerptGuard {
  /// The paragraphs that have to go.
  private(set) var trimmed: Set<BlockReference> = []
  /// What goes beyond the limits and cannot be left out.
  private(set) var complaints: [Diagnostic] = []

  private let story: Story
  private let limits: ExcerptLimits

  /// Measures a page and, with `over: trim`, leaves out what goes beyond.
  ///
  /// Trimming takes whole paragraphs, those that fit their section least first, the later of two alike;
  /// the lead last, and never what an editor pinned or moved.
  /// - Parameters:
  ///   - page: what the page shows
  ///   - story: the story
  ///   - limits: how much of a report it may show
  ///   - pinned: the paragraphs that the editor placed
  /// - Complexity: O(bytes of the story), and O(paragraphs) for each that is left out
  init(
    _ page: PageExcerpts, of story: Story, within limits: ExcerptLimits,
    pinned: Set<BlockReference>
  ) {
    self.story = story
    self.limits = limits
    if limits.over == .trim { trim(page, pinned) }
    complaints = complaints(
      about: page.without(trimmed), limits.over == .warning ? .warning : .error)
  }

  // MARK: Leaving out

  /// Takes the weakest out until all is within the limits, then puts back what still fits: a long
  /// paragraph that went late may have made room for two that went before.
  private mutating func trim(_ page: PageExcerpts, _ pinned: Set<BlockReference>) {
    var (rest, gone): (PageExcerpts, [BlockReference]) = (page, [])
    while let paragraph = oneTooMany(of: rest, pinned) {
      rest = rest.without([paragraph])
      gone.append(paragraph)
    }
    trimmed = Set(gone)
    for paragraph in gone.reversed()
    where oneTooMany(of: page.without(trimmed.subtracting([paragraph])), pinned) == nil {
      trimmed.remove(paragraph)
    }
  }

  /// The next paragraph to leave out; nil when all is within the limits or nothing may go.
  private func oneTooMany(
    of page: PageExcerpts, _ pinned: Set<BlockReference>
  ) -> BlockReference? {
    let excerpts = page.excerpts
    let over = excerpts.indices.filter { article in
      limits.budget(of: excerpts[article].sourceWords).map { excerpts[article].words > $0 } ?? false
    }
    for article in over {
      let found = weakest(page.shown.filter { $0.reference.article == article }, pinned)
      if let found { return found }
    }
    guard let limit = limits.run else { return nil }
    for run in page.runs where run.reduce(0, { $0 + $1.words }) > limit {
      if let found = weakest(run, pinned) { return found }
    }
    return nil
  }

  private func weakest(
    _ paragraphs: [PageExcerpts.Shown], _ pinned: Set<BlockReference>
  ) -> BlockReference? {
    paragraphs.filter { $0.words > 0 && !pinned.contains($0.reference) }
      .min { ($0.strength, $1.reference) < ($1.strength, $0.reference) }?.reference
  }

  // MARK: Complaining

  private func complaints(
    about page: PageExcerpts, _ severity: Diagnostic.Severity
  ) -> [Diagnostic] {
    let excerpts = page.excerpts
    let reports = story.articles.indices.compactMap { article in
      complaint(about: excerpts[article], of: story.articles[article], severity)
    }
    return reports + outlets(of: page, severity)
  }

  private func complaint(
    about excerpt: Excerpt, of article: Article, _ severity: Diagnostic.Severity
  ) -> Diagnostic? {
    var parts: [String] = []
    if let share = limits.share, excerpt.words > excerpt.sourceWords * share / 100 {
      parts.append(
        "\(excerpt.words) of its \(excerpt.sourceWords) words (\(excerpt.percent) %, "
          + "at most \(share) %)")
    }
    if let words = limits.words, excerpt.words > words {
      parts.append("\(excerpt.words) words (at most \(words))")
    }
    if let run = limits.run, excerpt.longestRun > run {
      parts.append("\(excerpt.longestRun) words in one piece (at most \(run))")
    }
    guard !parts.isEmpty else { return nil }
    return Diagnostic(
      severity, "excerpt-limit",
      "the page shows more of this report than 'excerpts' allows: \(parts.joined(separator: ", ")); "
        + "hide paragraphs with 'edits', or name a 'licence' in its front matter"
        + (limits.over == .trim ? "" : ", or set 'over: trim'"),
      at: SourceLocation(path: article.source.path))
  }

  /// Outlets that have too much of the page; leaving out words of one raises the share of the others,
  /// so that no trimming can mend it.
  private func outlets(of page: PageExcerpts, _ severity: Diagnostic.Severity) -> [Diagnostic] {
    guard let limit = limits.outlet else { return [] }
    let limited = Set(
      story.articles.filter { $0.details.licence == nil }.map { Array($0.details.outlet.utf8) })
    return page.outlets.compactMap { outlet in
      guard outlet.percent > limit, limited.contains(Array(outlet.name.utf8)) else { return nil }
      return Diagnostic(
        severity, "excerpt-limit",
        "\(outlet.percent) % of the reporting on the page is \(outlet.name)'s (at most \(limit) %); "
          + "add reports of other outlets, or name a 'licence' in its reports",
        at: SourceLocation(path: story.introduction.source.path))
    }
  }
}

extension PageExcerpts.Shown {
  /// How firmly it stands where it stands: by its margin, then by its lead over the next section.
  fileprivate var strength: Strength {
    guard let placement else { return Strength(margin: 3, lead: 0) }
    let margin =
      switch placement.margin {
      case .weak: 0
      case .fair: 1
      case .strong: 2
      }
    return Strength(margin: margin, lead: placement.lead)
  }
}

/// The order in which paragraphs are left out.
private struct Strength: Comparable {
  let margin: Int
  let lead: Double

  static func < (first: Strength, second: Strength) -> Bool {
    (first.margin, first.lead) < (second.margin, second.lead)
  }
}

extension ExcerptGuard {
  /// What an editor should know of the paragraphs that were left out, report by report.
  static func remarks(on trimmed: Set<BlockReference>, of story: Story) -> [Diagnostic] {
    story.articles.enumerated().compactMap { number, article in
      let count = trimmed.count { $0.article == number }
      guard count > 0 else { return nil }
      return Diagnostic(
        .note, "excerpt-trimmed",
        "\(count) \(count == 1 ? "paragraph is" : "paragraphs are") left out for 'excerpts'; "
          + "'explainer coverage \(story.slug.text) --unused' lists what is not shown",
        at: SourceLocation(path: article.source.path))
    }
  }
}

extension [Section] {
  /// The sections without some paragraphs; one that has nothing left is gone.
  func leavingOut(_ blocks: Set<BlockReference>) -> [Section] {
    compactMap { section in
      let items = section.items.filter { item in
        if case .block(let placed) = item { !blocks.contains(placed.reference) } else { true }
      }
      guard !items.isEmpty else { return nil }
      return Section(
        title: section.title, slug: section.slug, evidence: section.evidence, items: items)
    }
  }
}
