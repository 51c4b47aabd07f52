import Deriving
import Model
import Reading
import Rendering

extension SiteBuild {
  /// What the menu needs of each story before any is derived: that it is there, and its tags.
  /// - Throws: `FileError` when a file cannot be read.
  func sketches(
    of stories: [ContentLayout.StoryFolder], on ground: BuildGround
  ) async throws -> [Teaser?] {
    let earlier = EarlierUnits(ground.memory).of(stories.map(\.path))
    return try await Batch.all(of: Array(zip(stories, earlier)), size: 64)
      .concurrentMap(jobs: jobs) { batch in
        var results: [Teaser?] = []
        for (story, earlier) in batch.elements {
          results.append(try sketch(of: story, since: earlier, on: ground.site))
        }
        return results
      }.flatMap(\.self)
  }

  private func sketch(
    of story: ContentLayout.StoryFolder, since earlier: UnitRecord?, on site: SiteConfiguration
  ) throws(FileError) -> Teaser? {
    if let record = held.standing[story.path] { return record.yield.teaser?.sketch }
    let index = ContentLayout.file(of: story.path)
    let known = earlier?.inputs.first { $0.path.isSame(as: index) }
    if let earlier, let stamp = known?.stamp, stamp == story.index?.stamp {
      return earlier.yield.teaser?.sketch
    }
    let file = try story.index.map { (index) throws(FileError) in try source.read(index.path) }
    return ContentReader.sketch(of: story, file, on: site)
  }

  /// Derives and prints the stories that are not what the last build made of them.
  /// - Throws: `FileError` when the machine fails.
  func printStories(
    _ stories: [ContentLayout.StoryFolder], on ground: BuildGround, in frame: BuildFrame
  ) async throws -> [UnitResult<Target.Desk.Sheet>] {
    let earlier = EarlierUnits(ground.memory).of(stories.map(\.path))
    BuildProgress.begin(stories.count, "stories")
    let size = max(1, min(32, stories.count / (max(1, jobs) * 4)))
    return try await Batch.all(of: Array(zip(stories, earlier)), size: size)
      .concurrentMap(jobs: jobs) { batch in
        // Words met in one story are known in the next; that changes nothing but the time.
        var words: [String: WordMemory] = [:]
        let printer = UnitPrinter(press.desk())
        var results: [UnitResult<Target.Desk.Sheet>] = []
        for (story, earlier) in batch.elements {
          results.append(try print(story, since: earlier, ground, frame, &words, printer))
          BuildProgress.step()
        }
        return results
      }.flatMap(\.self)
  }

  /// Derives and prints a story, unless it is what the last build made of it.
  /// - Throws: `FileError` when the machine fails.
  func print(
    _ folder: ContentLayout.StoryFolder, since earlier: UnitRecord?, _ ground: BuildGround,
    _ frame: BuildFrame, _ words: inout [String: WordMemory], _ printer: UnitPrinter<Target.Desk>
  ) throws(FileError) -> UnitResult<Target.Desk.Sheet> {
    if let record = held.standing[folder.path] { return try asItWas(UnitResult(record), printer) }
    let inputs = try inputs(folder.files, since: earlier)
    if let earlier, inputs.areUnchanged {
      if let kept = try kept(earlier, inputs, frame, printer) { return kept }
    }
    let files = try files(inputs)
    var yield = UnitYield(place: SourceLocation(path: ContentLayout.file(of: folder.path)))
    guard
      let (story, place) = ContentReader.story(folder, files, on: ground.site, &yield.diagnostics)
    else { return UnitResult(record(folder, inputs, yield)) }
    let memory = words[story.language.primary] ?? WordMemory(story.language)
    words[story.language.primary] = memory
    let (explainer, found) = Deriver.derive(
      story, within: ground.site.excerpts, headings: frame.headings(in: story.language),
      memory: memory)
    yield.place = place
    yield.diagnostics += found
    if let language = story.details.language, ground.renderer?.hasWords(of: language) == false {
      yield.diagnostics.append(
        .untranslated(language, at: SourceLocation(path: story.introduction.source.path)))
    }
    yield.teaser = explainer.teaser
    let entry = StoryIndexEntry(explainer)
    yield.entry = PackedEntry(entry)
    yield.traits = StoryTraits(explainer, entry)
    yield.tally = Tally(of: explainer)
    yield.excerpts = ExcerptRecord.all(of: explainer, within: ground.site.excerpts)
    var result = UnitResult<Target.Desk.Sheet>(
      record(folder, inputs, yield),
      found: keepsExplainers ? UnitFindings(explainer: explainer) : nil)
    if let pages = frame.pages {
      result.take(try printer.print(pages.story(explainer), key: frame.print, in: frame))
    }
    return result
  }

  /// The story as the last build made it; a draft has no page to be kept, nor has anything while the
  /// theme is broken.
  private func kept(
    _ earlier: UnitRecord, _ inputs: UnitInputs, _ frame: BuildFrame,
    _ printer: UnitPrinter<Target.Desk>
  ) throws(FileError) -> UnitResult<Target.Desk.Sheet>? {
    let record = earlier.with(inputs.records)
    var result = UnitResult<Target.Desk.Sheet>(record, isUnchanged: true)
    guard frame.canPrint, record.yield.teaser != nil else { return result }
    guard let known = record.page else { return nil }
    let key = frame.isSettled ? known.key : frame.key(frame.print, leadingTo: known.sources)
    guard let page = try printer.kept(known, key: key) else { return nil }
    result.take(page)
    return result
  }

  private func record(
    _ folder: ContentLayout.StoryFolder, _ inputs: UnitInputs, _ yield: UnitYield
  ) -> UnitRecord {
    UnitRecord(id: folder.path, isSection: false, inputs: inputs.records, yield: yield)
  }
}
