/// Numbers that look random and are the same in every run (xorshift,
/// https://doi.org/10.18637/jss.v008.i14).
package struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of a seed.
  package init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// Any number.
  package mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// A number from 0 up to a limit.
  package mutating func next(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
