import Model
import Testing

@Suite struct PaddedDigitsTests {
  @Test(arguments: [(7, "07"), (19, "19"), (2026, "2026"), (0, "00")])
  func writesZerosBeforeShortNumbers(number: Int, text: String) {
    #expect(number.padded(to: 2) == text)
  }

  @Test func writesFingerprintsAndBytesInHexadecimal() {
    #expect(UInt64(0xAB1).padded(to: 16, radix: 16) == "0000000000000ab1")
    #expect(UInt64.max.padded(to: 16, radix: 16) == "ffffffffffffffff")
    #expect(UInt8(0xE).padded(to: 2, radix: 16, uppercase: true) == "0E")
  }
}
