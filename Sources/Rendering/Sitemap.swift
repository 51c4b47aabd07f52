import Model

/// The addresses of a site for search engines (https://www.sitemaps.org/protocol.html).
///
/// The further pages of lists are left out: what they list is in it already.
struct Sitemap {
  /// An address and, when it is known, the day of its last change.
  private struct Address {
    let folder: String
    let date: CalendarDate?
    var alternates: [Alternate] = []
  }

  private let baseURL: String?
  private let addresses: [Address]

  /// The most addresses that one file may have by the protocol are 50,000.
  static let partSize = 45_000

  /// The map of a site: its lists, its indexes of sources and people, then its stories and pages.
  init(_ index: SiteIndex, indexes: [String] = []) {
    baseURL = index.site.baseURL
    let lists = index.listings.filter { $0.number == 1 }
      .map { Address(folder: $0.folder, date: $0.list.kind == .tags ? nil : $0.newest) }
    let pages = index.shelf.teasers.filter { $0.kind != .section }
      .map { teaser in
        Address(
          folder: teaser.path, date: teaser.date,
          alternates: index.translations.alternates(of: teaser.path))
      }
    addresses = lists + indexes.map { Address(folder: $0, date: nil) } + pages
  }

  /// One file; or an index and its parts when a file cannot hold all; none without a base address.
  var pages: [Page] {
    guard let baseURL else { return [] }
    if addresses.count <= Self.partSize {
      return [page("sitemap.xml", Self.map(of: addresses[...], under: baseURL))]
    }
    let starts = stride(from: 0, to: addresses.count, by: Self.partSize)
    let parts = zip(1..., starts).map { number, start in
      let end = min(start + Self.partSize, addresses.count)
      return page("sitemap-\(number).xml", Self.map(of: addresses[start..<end], under: baseURL))
    }
    return [page("sitemap.xml", Self.index(of: parts.map(\.path), under: baseURL))] + parts
  }

  private func page(_ path: String, _ xml: XMLText) -> Page {
    Page(path: path, bytes: xml.bytes, origin: "Content/site.yml")
  }

  private static func map(of addresses: ArraySlice<Address>, under baseURL: String) -> XMLText {
    var xml = XMLText()
    xml.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    if addresses.contains(where: { !$0.alternates.isEmpty }) {
      xml.markup(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"")
    }
    xml.markup(">\n")
    for address in addresses {
      xml.markup("<url><loc>")
      xml.text(PagePlace(folder: address.folder).address(under: baseURL) ?? "")
      xml.markup("</loc>")
      if let date = address.date {
        xml.markup("<lastmod>")
        xml.text(date.iso)
        xml.markup("</lastmod>")
      }
      for alternate in address.alternates {
        xml.markup("<xhtml:link rel=\"alternate\" hreflang=\"")
        xml.text(alternate.language)
        xml.markup("\" href=\"")
        xml.text(PagePlace(folder: alternate.path).address(under: baseURL) ?? "")
        xml.markup("\"/>")
      }
      xml.markup("</url>\n")
    }
    xml.markup("</urlset>\n")
    return xml
  }

  private static func index(of files: [String], under baseURL: String) -> XMLText {
    var xml = XMLText()
    xml.markup("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for file in files {
      xml.markup("<sitemap><loc>")
      xml.text(PagePlace.address(of: file, under: baseURL) ?? "")
      xml.markup("</loc></sitemap>\n")
    }
    xml.markup("</sitemapindex>\n")
    return xml
  }
}

extension Listing {
  /// The newest date in the list; its first page has it, whatever the order.
  fileprivate var newest: CalendarDate? { teasers.compactMap(\.date).max() }
}
