/// Who publishes a page, and how to take that name off its titles.
struct SiteName {
  /// The outlet's name in words; nil when the page does not say.
  let name: String?
  /// The host of the page's address, without `www.`.
  let host: String?

  /// Its names, in words and with the words run together.
  private let folded: [(title: FoldedTitle, joined: [UInt8])]
  /// Of so many publishers at most a page's linked data may be the work.
  private static let mostPublishers = 20

  /// Asks the linked data, then `og:site_name`, then the address.
  init(_ data: LinkedData, _ meta: MetaTags, address: String?) {
    let publishers = data.articles.flatMap { data.names("publisher", in: $0) }.map(\.name)
      .prefix(Self.mostPublishers)
    let candidates =
      publishers
      + [
        meta.first("og:site_name"), meta.first("application-name", "al:ios:app_name"),
        meta.first("publisher", "dc.publisher", "article:publisher").flatMap {
          Self.isAddress($0) ? nil : $0
        },
      ].compactMap(\.self)
    host = address.flatMap(Self.host)
    name = candidates.first { !$0.isEmpty && $0.utf8.count < 80 && !Self.isAddress($0) }
    let label = host.map { $0.utf8.split(separator: 0x2E) } ?? []
    let domain = label.count > 1 ? [String(decoding: label[label.count - 2], as: UTF8.self)] : []
    folded = (candidates + [host].compactMap(\.self) + domain).map { FoldedTitle($0) }
      .filter { !$0.words.isEmpty }.map { ($0, Array($0.words.joined())) }
  }

  private static func isAddress(_ text: String) -> Bool {
    Bytes.contains("://", in: Array(text.utf8)[...])
  }

  private static func host(of address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let mark = Bytes.find(Array("://".utf8), in: bytes[...]) else { return nil }
    var host = bytes[(mark + 3)...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x3A }
    if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
    return String(decoding: host, as: UTF8.self)
  }

  /// Whether words are only the site's name.
  func isName(_ text: String) -> Bool {
    let words = FoldedTitle(text)
    let joined = Array(words.words.joined())
    return folded.contains { $0.title == words || $0.joined == joined }
  }

  private static let marks: [[UInt8]] = [
    " | ", " - ", " – ", " — ", " : ", " » ", " · ", " • ", " :: ",
  ]
  .map { Array($0.utf8) }

  /// A title without the site's name behind its last mark: `Dam opened - Example Herald`.
  ///
  /// What stands there is taken off if it is the site's name, or if it is short and the rest is not.
  func withoutSuffix(_ title: String) -> String {
    var bytes = Array(title.utf8)
    for _ in 0..<3 {
      guard let (start, end) = lastMark(in: bytes) else { break }
      let head = String(decoding: bytes[..<start], as: UTF8.self)
      let tail = String(decoding: bytes[end...], as: UTF8.self)
      let words = FoldedTitle(tail).words.count
      if isName(head), !isName(tail), words > 2 { return tail }
      guard isName(tail) || words <= 3 && FoldedTitle(head).words.count > words else { break }
      bytes = Array(bytes[..<start])
    }
    return String(decoding: Bytes.folded(bytes[...]), as: UTF8.self)
  }

  private func lastMark(in bytes: [UInt8]) -> (Int, Int)? {
    for index in bytes.indices.reversed() where bytes[index] == 0x20 {
      for mark in Self.marks where bytes[index...].starts(with: mark) {
        return (index, index + mark.count)
      }
    }
    return nil
  }
}
