import Prose
import Testing

@testable import Deriving

/// Each case is a paragraph and the traits of style it has.
@Suite struct PlacementStyleTests {
  @Test(arguments: [
    ("He said “the wall is gone for good”.", [StyleTrait.quotation]),
    (#"The "wall" held."#, []),
    (#"A "wall" and a "dam of the first class"."#, [.quotation]),
    ("The dam had been patched.", [.perfect]),
    ("They have been told.", [.perfect]),
    ("They have a dam.", []),
    ("We’ll see next week.", [.future]),
    ("It is expected to hold.", [.future]),
    ("He expected it to hold.", []),
    ("It cost $3 and €5.", [.money]),
    ("It cost 3 million euros.", [.money]),
    ("A million euros went missing.", []),
    ("Rain fell on 40% of it, then on 50 percent.", [.percentage]),
    ("At 5:30 it broke.", [.clockTime]),
    ("At 5 p.m. it broke.", [.clockTime]),
    ("At 5 people broke it.", [.toll]),
    ("The flood killed a cow.", [.toll]),
    ("It is 30km long and 4 metres wide.", [.measurement]),
    ("The mayor came.", [.office]),
    ("The French and German engineers came.", [.nations]),
    ("The French president came.", [.office, .nationalOffice]),
    ("It was built in 1957.", [.year]),
  ])
  func readsTheTraits(text: String, traits: [StyleTrait]) {
    var words = BlockWords(WordMemory())
    words.read(Paragraph(Array(text.utf8)))
    let found = words.entries.compactMap { StyleTrait(rawValue: Int($0.stem)) }
    #expect(found == traits)
  }
}
