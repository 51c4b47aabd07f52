import Model
import Testing

@testable import Pipeline

@Suite struct WrittenAddressesTests {
  private static func plainSearch(_ address: [UInt8], in text: [UInt8]) -> Int? {
    let (starts, ends) = (Array(" \t\n(<\"':}".utf8), Array(" \t\r\n)>\"'".utf8))
    return text.indices.first { place in
      let next = place + address.count
      return text[place...].starts(with: address)
        && (place == 0 || starts.contains(text[place - 1]))
        && (next == text.count || ends.contains(text[next]))
    }
  }

  /// One look at a file finds what looking for every address by itself would find.
  @Test func findsWhatASearchForEachWouldFind() {
    var state: UInt64 = 8
    // Marsaglia's xorshift (https://www.jstatsoft.org/article/view/v008i14).
    func random(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % count
    }
    let alphabet = Array("ab/#(): \"'<>{}\r\n\t".utf8)
    func text(_ most: Int) -> [UInt8] {
      (0...random(most)).map { _ in alphabet[random(alphabet.count)] }
    }
    var hits = 0
    for _ in 0..<400 {
      let file = SourceFile(path: "Content/a.md", bytes: text(60))
      let addresses = WrittenAddresses(file)
      for _ in 0..<40 {
        let address = text(3)
        let place = addresses.place(of: String(decoding: address, as: UTF8.self))
        #expect(place == Self.plainSearch(address, in: file.bytes))
        guard let place else { continue }
        hits += 1
        #expect(addresses.location(at: place) == file.location(at: place))
      }
    }
    #expect(hits > 500)
  }

  @Test(arguments: [
    ("\u{FEFF} /a", "/a", 1, 2), ("[x](/a)\r\n[y](/b)", "/b", 2, 5), ("one\rtwo '/a'", "/a", 2, 6),
    ("\"/b\n(/a b)", "/a b", 2, 2),
  ])
  func countsLinesAndColumns(text: String, address: String, line: Int, column: Int) throws {
    let file = SourceFile(path: "Content/a.md", text: text)
    let addresses = WrittenAddresses(file)
    let place = try #require(addresses.place(of: address))
    let location = SourceLocation(path: file.path, line: line, column: column)
    #expect(addresses.location(at: place) == location)
    #expect(file.location(at: place) == location)
  }
}
