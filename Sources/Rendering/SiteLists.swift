import Model

extension SectionTable {
  /// The list of a section's pages.
  func list(_ number: Int, on shelf: TeaserShelf) -> SiteList {
    let entry = entries[number]
    return SiteList(
      kind: .section, folder: entry.path, title: link(to: number).title,
      description: entry.page.flatMap { shelf.teasers[$0].description }, members: entry.members,
      parent: parent(of: entry.path), links: entry.children.map(link))
  }
}

extension TagTable {
  /// The list of all subjects or terms, then those of each; none without any.
  var lists: [SiteList] {
    guard !entries.isEmpty else { return [] }
    let links = entries.map { PageLink(path: folder + "/" + $0.slug, title: $0.title) }
    let all = SiteList(
      kind: .tags, folder: folder, title: title, links: links,
      counts: entries.map(\.members.count))
    let parent = PageLink(path: all.folder, title: all.title)
    return [all]
      + zip(entries, links).map { entry, link in
        SiteList(
          kind: .tag, folder: link.path, title: link.title, members: entry.members, parent: parent)
      }
  }
}
