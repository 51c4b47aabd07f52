import Testing
import Writing

struct ManifestTests {
  private static let entries = [
    Manifest.Entry(path: "a/index.html", hash: 0x0123_4567_89ab_cdef, size: 12),
    Manifest.Entry(path: "b.css", hash: 0xfedc_ba98_7654_3210, size: 0),
  ]

  @Test(arguments: [[], Array(entries.prefix(1)), entries])
  func readsWhatItWrote(entries: [Manifest.Entry]) {
    #expect(Manifest(reading: Manifest(entries).bytes)?.entries == entries)
  }

  @Test func sortsItsFiles() {
    #expect(Manifest(Self.entries.reversed()) == Manifest(Self.entries))
  }

  /// Each row spoils one thing in a good manifest.
  @Test(arguments: [
    ("explainer-manifest-2", "explainer-manifest-1"),
    ("a/index.html", "../index.html"),
    ("a/index.html", "/etc/passwd"),
    ("a/index.html", "a//index.html"),
    ("a/index.html", "z/index.html"),
    ("0123456789abcdef", "0123456789ABCDEF"),
    ("0123456789abcdef", "0123456789abcde"),
    ("12}", "-12}"),
    ("12}", "012}"),
    ("12}", "99999999999999999999}"),
    ("12},", "12}"),
    ("12}", "12, \"extra\": 1}"),
    ("    {", "  {"),
    ("]\n}\n", "]\n}"),
    ("]\n}\n", "]\n}\n\n"),
    ("\n", "\r\n"),
  ])
  func refusesAnythingElse(good: String, bad: String) throws {
    let text = String(decoding: Manifest(Self.entries).bytes, as: UTF8.self)
    let spoilt = text.replacingFirst(good, with: bad)
    #expect(spoilt != text)
    #expect(Manifest(reading: Array(spoilt.utf8)) == nil)
  }

  @Test func refusesEveryTruncation() {
    let bytes = Manifest(Self.entries).bytes
    #expect(bytes.indices.allSatisfy { Manifest(reading: Array(bytes[..<$0])) == nil })
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }

  private func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + self[range.upperBound...]
  }
}
