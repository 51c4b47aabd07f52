import Model
import Testing

struct FingerprintTests {
  @Test func tellsEveryLengthAndEveryChangedByteApart() {
    var seen: Set<Fingerprint> = []
    for length in 0..<70 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      #expect(seen.insert(Fingerprint(bytes)).inserted, "\(length) bytes")
      for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 0x20
        #expect(seen.insert(Fingerprint(changed)).inserted, "\(length) bytes, byte \(place)")
      }
    }
  }

  @Test func doesNotLetNeighboursRunTogether() {
    #expect(print(of: ["ab", "c"]) != print(of: ["a", "bc"]))
    #expect(print(of: ["ab", ""]) != print(of: ["", "ab"]))
    #expect(print(of: ["ab"]) != print(of: ["ab", ""]))
    #expect(print(of: ["a", "b"]) != print(of: ["b", "a"]))
  }

  @Test func tellsAMissingTextFromAnEmptyOne() {
    var (missing, empty) = (Fingerprinter(), Fingerprinter())
    missing.add(nil as String?)
    empty.add("" as String?)
    #expect(missing.fingerprint != empty.fingerprint)
  }

  /// A cache that one run writes must mean the same to the next.
  @Test func isTheSameInEveryProcess() {
    let print = Fingerprint(Array("the same in every process, on every machine".utf8))
    #expect(String(print.high, radix: 16) == "1ee44f1acab74191")
    #expect(String(print.low, radix: 16) == "29f88e2236785aeb")
  }

  private func print(of texts: [String]) -> Fingerprint {
    var print = Fingerprinter()
    for text in texts { print.add(text) }
    return print.fingerprint
  }
}
