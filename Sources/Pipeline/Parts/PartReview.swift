import Model
import Reading

/// Holds the parts of a site against the content they are merged with.
///
/// Every file is read and compared: parts come from other machines, whose disks say nothing here. What
/// passes is remembered with the stamps of this disk, so that the build that follows reads no file twice.
struct PartReview<Source: SiteSource, Target: Press>: Sendable {
  /// The build of the site that the parts are merged into.
  let build: SiteBuild<Source, Target>
  /// The parts.
  let set: PartSet
  /// What lies where.
  let plan: ContentLayout
  /// The settings and the theme.
  let ground: BuildGround

  /// The memory of a build that made all stories and pages and no lists; nil when a part was made of
  /// something else, which is said.
  /// - Throws: `FileError` when a file cannot be read.
  func memory(_ diagnostics: inout [Diagnostic]) async throws -> BuildMemory? {
    let others = otherSettings() + otherTeasers()
    guard others.isEmpty else {
      diagnostics += others.map(\.diagnostic)
      return nil
    }
    let (pairs, strays) = pairs()
    let checked = try await Batch.all(of: pairs, size: 64).concurrentMap(jobs: build.jobs) {
      batch in
      var results: [Result<UnitRecord, PartRefusal>] = []
      for pair in batch.elements { results.append(try review(pair)) }
      return results
    }.flatMap(\.self)
    // One file for each part: with the wrong content it would be all of them.
    var said: Set<String> = []
    let refusals = (strays + checked.compactMap(\.refusal)).map(\.diagnostic)
      .filter { said.insert($0.location.path).inserted }
    diagnostics += refusals
    guard refusals.isEmpty else { return nil }
    // No fingerprint of the frame is known here, so that every page's key is worked out again.
    let unknown = Fingerprint(high: 0, low: 0)
    return BuildMemory(
      ground: ground.print, theme: ground.theme, frame: unknown, frameTeasers: unknown,
      units: checked.compactMap { try? $0.get() }, listings: [])
  }

  /// Parts that were built from other settings or another theme.
  private func otherSettings() -> [PartRefusal] {
    set.parts.compactMap { part in
      Self.difference(part.record.settings, ground.files).map { .otherFile($0, than: part) }
    }
  }

  /// Parts that do not tell the same of the site as the first.
  private func otherTeasers() -> [PartRefusal] {
    set.parts.compactMap { part in
      let first = set.parts[0]
      let isSame = part.record.memory.frameTeasers == first.record.memory.frameTeasers
      return isSame ? nil : .otherTeasers(part, than: first)
    }
  }

  private func review(_ pair: Pair) throws(FileError) -> Result<UnitRecord, PartRefusal> {
    let inputs = try build.inputs(pair.files, since: pair.record)
    guard inputs.areUnchanged else {
      let file = Self.difference(pair.record.inputs, inputs.records) ?? pair.record.id
      return .failure(.otherFile(file, than: pair.part))
    }
    return .success(pair.record.with(inputs.records))
  }

  /// The first path that is not in both lists with the same bytes; both are in the order of paths.
  private static func difference(_ known: [InputRecord], _ found: [InputRecord]) -> String? {
    let pairs = zip(known, found)
    if let (one, other) = pairs.first(where: {
      !$0.path.isSame(as: $1.path) || $0.print != $1.print
    }) {
      return other.path.precedes(one.path) ? other.path : one.path
    }
    let longer = known.count > found.count ? known : found
    return longer.dropFirst(min(known.count, found.count)).first?.path
  }
}

extension PartReview {
  /// A story or plain page as it lies here, with what a part remembers of it.
  struct Pair: Sendable {
    let files: [FoundFile]
    let record: UnitRecord
    let part: Part
  }

  /// Each story and plain page with its part, in the order of their names; and the first one that has
  /// none here, none there, or two.
  private func pairs() -> (pairs: [Pair], strays: [PartRefusal]) {
    let here =
      (plan.pages.map { (id: $0.file.path, files: [$0.file]) }
      + plan.stories.map { (id: $0.path, files: $0.files) }).sorted { $0.id.precedes($1.id) }
    let there = set.parts.flatMap { part in part.record.memory.units.map { (unit: $0, part: part) }
    }
    .sorted { $0.unit.id.precedes($1.unit.id) }
    var pairs: [Pair] = []
    for (place, known) in zip(here, there) {
      guard place.id.isSame(as: known.unit.id) else {
        return (pairs, [stray(place.id, place.files, known.unit.id, known.part)])
      }
      pairs.append(Pair(files: place.files, record: known.unit, part: known.part))
    }
    if here.count > there.count {
      return (pairs, [.unbuilt(here[there.count].files.first?.path ?? here[there.count].id)])
    }
    let rest = there.dropFirst(here.count).first
    return (pairs, rest.map { [.gone($0.unit.id, from: $0.part)] } ?? [])
  }

  private func stray(
    _ here: String, _ files: [FoundFile], _ there: String, _ part: Part
  ) -> PartRefusal {
    here.precedes(there)
      ? .unbuilt(files.first?.path ?? here) : .gone(there, from: part)
  }
}

extension Result where Failure == PartRefusal {
  /// Why not.
  fileprivate var refusal: PartRefusal? {
    if case .failure(let refusal) = self { refusal } else { nil }
  }
}
