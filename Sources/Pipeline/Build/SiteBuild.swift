import Model
import Reading
import Rendering
import Writing

/// One build of a site: reads what changed, derives and renders it, and hands the pages to a press.
///
/// It holds neither the files of the site nor its pages: each task reads, works and prints one story
/// or a few pages at a time, and keeps what the rest of the site needs of them. What an earlier build
/// remembers is only used where fingerprints say that the same would come out again.
struct SiteBuild<Source: SiteSource, Target: Press>: Sendable {
  /// Where the files are.
  let source: Source
  /// Where the pages go.
  let press: Target
  /// How many tasks run at once.
  let jobs: Int
  /// What the last build remembers.
  var memory: BuildMemory?
  /// What the build was asked for.
  var flags = BuildFlags()
  /// Whether the explainers are wanted as well; then every story is derived.
  var keepsExplainers = false
  /// What is left as it was, in the second round of a build that found something wrong.
  var held = HeldUnits()
  /// Tells which stamps of files can be trusted.
  let clock = BuildClock()

  /// Runs the build, over what was listed before if that was done already.
  /// - Throws: `FileError` when the machine fails.
  func run(_ listed: ContentListing? = nil) async throws -> BuildOutcome<Target.Desk.Sheet> {
    var said: [Diagnostic] = []
    guard let (plan, ground) = try survey(&said, of: listed) else {
      return BuildOutcome(diagnostics: said).sorted()
    }
    Timings.mark("settings and theme")
    return BuildOutcome(try await build(plan, on: ground, said)).sorted()
  }

  /// Builds what a survey found.
  /// - Throws: `FileError` when the machine fails.
  func build(
    _ plan: ContentLayout, on ground: BuildGround, _ said: [Diagnostic]
  ) async throws -> SiteState<Target.Desk.Sheet> {
    let (pages, frame) = try await framed(plan, on: ground)
    Timings.mark("front matter, menu")
    var units = try await printPages(pages, of: plan.pages, in: frame)
    Timings.mark("pages")
    units += try await printStories(plan.stories, on: ground, in: frame)
    Timings.mark("stories")
    let listings = try await printListings(of: units, plan, on: ground, in: frame)
    Timings.mark("lists, indexes, search, assets")
    let relatives = try await related(units, listings, on: ground, in: frame)
    Timings.mark("related pages")
    return try whole(
      SiteState(
        plan: plan, ground: ground, frame: frame, said: said, complaints: relatives.complaints,
        units: relatives.units, listings: listings))
  }

  /// The state with what is wrong with the site as a whole: what no single page can tell.
  /// - Throws: `FileError` when the machine fails.
  func whole(
    _ state: SiteState<Target.Desk.Sheet>
  ) throws(FileError) -> SiteState<Target.Desk.Sheet> {
    var state = state
    let site = state.ground.site
    state.complaints +=
      mistakes(state.units, state.listings, site)
      + SharedExcerpts.complaints(
        about: state.units.flatMap(\.record.yield.excerpts), within: site.excerpts)
    state.complaints += try similarTerms(in: state.units)
    if held.missing.isEmpty { state.complaints += try deadReferences(state) }
    state.ground = state.ground.withoutMemory
    return state
  }

  /// What names something that is not on the site; not asked while something is missing that is to come
  /// back, because half of what leads to it would be told.
  private func deadReferences(
    _ state: SiteState<Target.Desk.Sheet>
  ) throws(FileError) -> [Diagnostic] {
    TranslationReview(
      state.units.compactMap(\.record.yield.teaser), on: state.ground.site
    ).complaints
      + Self.strayChoices(of: state.units, asking: state.units.filter { !held.has($0.record.id) })
      + (try brokenLinks(state.units, state.listings, on: state.ground, in: state.frame))
  }

  /// The plain pages as they were read, and what every page of the site shows of the others.
  /// - Throws: `FileError` when a file cannot be read.
  func framed(
    _ plan: ContentLayout, on ground: BuildGround
  ) async throws -> (pages: [UnitResult<Target.Desk.Sheet>], frame: BuildFrame) {
    let pages = try await readPages(plan.pages, on: ground)
    let sketches = try await sketches(of: plan.stories, on: ground)
    var teasers: [(source: String, teaser: Teaser)] = []
    for page in pages {
      if let teaser = page.record.yield.teaser { teasers.append((page.record.id, teaser)) }
    }
    for (story, teaser) in zip(plan.stories, sketches) {
      if let teaser { teasers.append((ContentLayout.file(of: story.path), teaser)) }
    }
    let copies = try copies(plan.files)
    return (
      pages,
      BuildFrame(
        of: teasers, copies: copies, on: ground, head: { [source] in try? source.head(of: $0, $1) })
    )
  }

  /// Two stories or pages of one address, two files of one path.
  private func mistakes(
    _ units: [UnitResult<Target.Desk.Sheet>], _ listings: [Printed<Target.Desk.Sheet>],
    _ site: SiteConfiguration
  ) -> [Diagnostic] {
    if let memory, memory.isOfWholeSite, hasSameAddresses(units, listings, as: memory) {
      return []
    }
    let addresses = units.compactMap { unit in
      unit.record.yield.teaser.map { (path: $0.path, place: unit.record.yield.place) }
    }
    let records = (units.map(\.record.page) + listings.map(\.record)).compactMap(\.self)
    let menu = held.missing.isEmpty ? site.menu ?? [] : []
    return ContentReader.collisions(among: addresses) + Self.collisions(of: records)
      + Self.deadEnds(in: menu, records)
  }

  /// Entries of the menu that lead nowhere: they would on every page.
  private static func deadEnds(in menu: [MenuItem], _ records: [PageRecord]) -> [Diagnostic] {
    let items = menu.filter(\.isOnSite)
    if items.isEmpty { return [] }
    let files = Set(records.flatMap(\.outputs).map(\.entry.path))
    return items.filter { !files.contains($0.file) }.map { item in
      .error(
        "dead-menu-link", "nothing stands at '\(item.target)', where the menu leads",
        at: item.location)
    }
  }

  /// Two files of one path; where pages share one, nothing is said of the files beside them.
  private static func collisions(of records: [PageRecord]) -> [Diagnostic] {
    let all = PagePaths.mistakes(in: records.flatMap(\.outputs).map { ($0.entry.path, $0.origin) })
    if all.isEmpty { return [] }
    let pages = PagePaths.mistakes(in: records.map { ($0.output.entry.path, $0.output.origin) })
    return pages.isEmpty ? all : pages
  }

  /// Whether all of it stands where the last build had it, which had no errors.
  func hasSameAddresses(
    _ units: [UnitResult<Target.Desk.Sheet>], _ listings: [Printed<Target.Desk.Sheet>],
    as memory: BuildMemory
  ) -> Bool {
    units.count == memory.units.count && listings.count == memory.listings.count
      && units.allSatisfy { unit in
        unit.isUnchanged || memory.unit(unit.record.id)?.hasAddress(of: unit.record) == true
      }
      && zip(listings, memory.listings).allSatisfy { listing, earlier in
        listing.record?.hasPaths(of: earlier) == true
      }
  }
}
