import Model
import Testing

@Suite struct StableHashTests {
  @Test func isTheSameInEveryRunAndOnEveryMachine() {
    #expect(StableHash("The dam failed.".utf8).hexadecimal == "9ac208e0aeea7004")
  }

  @Test func dependsOnTheOrderOfWhatIsAdded() {
    var first = StableHash("ab".utf8)
    first.combine("c".utf8)
    #expect(first.value == StableHash("abc".utf8).value)
    #expect(first.value != StableHash("acb".utf8).value)
  }
}
