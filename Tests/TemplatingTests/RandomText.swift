/// Numbers that look random and are the same in every run (xorshift,
/// https://doi.org/10.18637/jss.v008.i14).
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 up to a limit.
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}

/// Random scalars, with a preference for markup and for scalars that join others.
func randomText(seed: UInt64) -> String {
  let favourites: [Unicode.Scalar] = [
    "<", ">", "\"", "'", "&", "`", "\u{301}", "\u{600}", "\u{200D}", "\r", "\n", "\u{2028}",
    "\u{FE0F}", "\u{E0001}", "é", "a", ":", "/",
  ]
  var numbers = RandomNumbers(seed: seed)
  var text = String.UnicodeScalarView()
  for _ in 0..<numbers.next(120) {
    let other = Unicode.Scalar(UInt32(numbers.next(0x10FFFF) + 1)) ?? "x"
    text.append(numbers.next(4) == 0 ? other : favourites[numbers.next(favourites.count)])
  }
  return String(text)
}
