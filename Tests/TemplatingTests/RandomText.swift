import TestSupport

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
