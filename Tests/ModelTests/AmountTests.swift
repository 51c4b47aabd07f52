import Model
import Testing

@Suite struct AmountTests {
  @Test func knowsOneNumberInAllItsForms() {
    #expect(Amount(1300) == Amount(13, exponent: 2))
    #expect(Amount(60, exponent: 5) == Amount(6, exponent: 6))
    #expect(Amount(25, exponent: -1) == Amount(250, exponent: -2))
    #expect(Amount(0, exponent: 4) == Amount(0))
  }

  @Test func tellsNumbersApart() {
    #expect(Amount(13) != Amount(130))
    #expect(Amount(-14) != Amount(14))
  }
}
