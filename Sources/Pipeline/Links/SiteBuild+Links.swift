import Model
import Rendering
import Writing

extension SiteBuild {
  /// The links of all pages that lead nowhere on the site.
  ///
  /// Pages that are as the last build made them, on a site of the same files, are not asked again.
  /// While a page is missing because of another mistake nothing is said: half of what leads to it would
  /// be told as well.
  /// - Throws: `FileError` when the machine fails.
  func brokenLinks(
    _ units: [UnitResult<Target.Desk.Sheet>], _ listings: [Printed<Target.Desk.Sheet>],
    on ground: BuildGround, in frame: BuildFrame
  ) throws(FileError) -> [Diagnostic] {
    guard ground.renderer != nil, units.allSatisfy(\.isWhole),
      listings.allSatisfy({ $0.record != nil })
    else { return [] }
    let records = (units.map(\.record.page) + listings.map(\.record)).compactMap(\.self)
    // What is kept as it was is not asked: its files say something else by now.
    let all = units.filter { !held.has($0.record.id) }.map(\.record.page) + listings.map(\.record)
    let asked = changed(units, listings, ground, frame) ?? all.compactMap(\.self)
    guard asked.contains(where: { !$0.links.isEmpty }) else { return [] }
    let review = LinkReview(
      files: records.lazy.flatMap(\.outputs).map(\.entry.path), of: ground.site)
    let broken = asked.flatMap(review.broken)
    if broken.isEmpty { return [] }
    var places = try LinkPlaces(source)
    var said: Set<Diagnostic> = []
    for link in broken {
      if let complaint = try places.complaint(about: link) { said.insert(complaint) }
    }
    return said.sorted()
  }

  /// The pages that the last build did not make so; nil when every page has to be asked.
  private func changed(
    _ units: [UnitResult<Target.Desk.Sheet>], _ listings: [Printed<Target.Desk.Sheet>],
    _ ground: BuildGround, _ frame: BuildFrame
  ) -> [PageRecord]? {
    guard let memory = ground.memory, memory.isOfWholeSite, frame.isSettled,
      hasSameAddresses(units, listings, as: memory)
    else { return nil }
    let lists = zip(listings, memory.listings).compactMap { listing, earlier in
      listing.record?.key == earlier.key ? nil : listing.record
    }
    return units.filter { !$0.isUnchanged }.compactMap(\.record.page) + lists
  }
}

extension UnitResult {
  /// Whether no mistake keeps it from having a page.
  fileprivate var isWhole: Bool {
    record.page != nil || !diagnostics.hasErrors
  }
}
