import Model
import Reading
import Rendering

extension SiteBuild {
  /// Reads what the rest of the site needs of each plain page: its front matter.
  /// - Throws: `FileError` when a file cannot be read.
  func readPages(
    _ pages: [ContentLayout.PageFile], on ground: BuildGround
  ) async throws -> [UnitResult<Target.Desk.Sheet>] {
    let earlier = EarlierUnits(ground.memory).of(pages.map(\.file.path))
    return try await Batch.all(of: Array(zip(pages, earlier)), size: 64)
      .concurrentMap(jobs: jobs) { batch in
        var results: [UnitResult<Target.Desk.Sheet>] = []
        for (page, earlier) in batch.elements {
          results.append(try read(page, since: earlier, on: ground.site))
        }
        return results
      }.flatMap(\.self)
  }

  private func read(
    _ page: ContentLayout.PageFile, since earlier: UnitRecord?, on site: SiteConfiguration
  ) throws(FileError) -> UnitResult<Target.Desk.Sheet> {
    if let record = held.standing[page.file.path] { return UnitResult(record) }
    let inputs = try inputs([page.file], since: earlier)
    if let earlier, inputs.areUnchanged, earlier.isSection == page.isSection {
      return UnitResult(earlier.with(inputs.records), isUnchanged: true)
    }
    let file = try files(inputs)[0]
    let (record, plain) = read(page, file, inputs, on: site)
    return UnitResult(
      record, found: UnitFindings(page: plain?.with(SourceFile(path: file.path, bytes: []))))
  }

  private func read(
    _ page: ContentLayout.PageFile, _ file: SourceFile, _ inputs: UnitInputs,
    on site: SiteConfiguration
  ) -> (record: UnitRecord, page: PlainPage?) {
    var yield = UnitYield(place: SourceLocation(path: page.file.path))
    let plain = ContentReader.page(file, as: page, on: site, &yield.diagnostics)
    yield.teaser = plain?.teaser
    if plain != nil { yield.tally.pages = 1 }
    let record = UnitRecord(
      id: page.file.path, isSection: page.isSection, inputs: inputs.records, yield: yield)
    return (record, plain)
  }

  /// Reads and prints a plain page in a frame that is known before.
  /// - Throws: `FileError` when the machine fails.
  func readAndPrint(
    _ page: ContentLayout.PageFile, in frame: BuildFrame, _ printer: UnitPrinter<Target.Desk>
  ) throws(FileError) -> UnitResult<Target.Desk.Sheet> {
    let inputs = try inputs([page.file], since: nil)
    let (record, plain) = read(page, try files(inputs)[0], inputs, on: frame.site)
    var unit = UnitResult<Target.Desk.Sheet>(record)
    if let plain, let pages = frame.pages {
      let key = Self.key(of: frame.neighbours(of: plain.teaser), frame)
      unit.take(try printer.print(pages.page(plain), key: key, in: frame))
    }
    return unit
  }

  /// Prints the plain pages that are not what the last build made of them.
  /// - Throws: `FileError` when the machine fails.
  func printPages(
    _ units: [UnitResult<Target.Desk.Sheet>], of files: [ContentLayout.PageFile],
    in frame: BuildFrame
  ) async throws -> [UnitResult<Target.Desk.Sheet>] {
    guard frame.canPrint else { return units }
    BuildProgress.begin(units.count, "pages")
    return try await Batch.all(of: Array(zip(units, files)), size: 64)
      .concurrentMap(jobs: jobs) { batch in
        let printer = UnitPrinter(press.desk())
        var results: [UnitResult<Target.Desk.Sheet>] = []
        for (unit, file) in batch.elements {
          results.append(try print(unit, of: file, frame, printer))
        }
        BuildProgress.step(batch.elements.count)
        return results
      }.flatMap(\.self)
  }

  private func print(
    _ unit: UnitResult<Target.Desk.Sheet>, of file: ContentLayout.PageFile, _ frame: BuildFrame,
    _ printer: UnitPrinter<Target.Desk>
  ) throws(FileError) -> UnitResult<Target.Desk.Sheet> {
    // A page that speaks for its folder is printed with the list of the folder's pages.
    guard let teaser = unit.record.yield.teaser, !file.isSection else { return unit }
    if held.has(file.file.path) { return try asItWas(unit, printer) }
    var unit = unit
    let earlier = unit.record.page
    if frame.isSettled, unit.isUnchanged, let key = earlier?.key,
      let kept = try printer.kept(earlier, key: key)
    {
      unit.take(kept)
      return unit
    }
    let neighbours = frame.neighbours(of: teaser)
    let key = Self.key(of: neighbours, frame)
    if let kept = try printer.kept(earlier, key: frame.key(key, leadingTo: earlier?.sources ?? ""))
    {
      unit.take(kept)
    } else if let pages = frame.pages, let page = try page(of: file, unit, on: frame.site) {
      unit.take(try printer.print(pages.page(page, beside: neighbours), key: key, in: frame))
    }
    return unit
  }

  /// A unit with its page as an earlier build left it.
  /// - Throws: `FileError` when the machine fails.
  func asItWas(
    _ unit: UnitResult<Target.Desk.Sheet>, _ printer: UnitPrinter<Target.Desk>
  ) throws(FileError) -> UnitResult<Target.Desk.Sheet> {
    var unit = unit
    if let page = unit.record.page, let kept = try printer.kept(page, key: page.key) {
      unit.take(kept)
    }
    return unit
  }

  /// A plain page with its text again, which nobody held meanwhile.
  private func page(
    of file: ContentLayout.PageFile, _ unit: UnitResult<Target.Desk.Sheet>,
    on site: SiteConfiguration
  ) throws(FileError) -> PlainPage? {
    guard let known = unit.found?.page else { return try page(of: file, on: site) }
    let source = try source.read(file.file.path)
    guard Fingerprint(source.bytes) == unit.record.inputs[0].print else {
      throw FileError(
        path: source.path, operation: .read, reason: "it changed while the site was built")
    }
    return known.with(source)
  }

  /// A plain page read again; what is wrong with its front matter has been said before.
  func page(
    of file: ContentLayout.PageFile, on site: SiteConfiguration
  ) throws(FileError) -> PlainPage? {
    var said: [Diagnostic] = []
    return ContentReader.page(try source.read(file.file.path), as: file, on: site, &said)
  }

  private static func key(of neighbours: Neighbours, _ frame: BuildFrame) -> Fingerprint {
    var key = Fingerprinter()
    key.add(frame.print)
    key.add(neighbours.fingerprint)
    return key.fingerprint
  }
}
