/// The units of measure and the currencies, each with the name that its short forms share.
///
/// Data only, in lower case. Nothing is converted: a mile and a kilometre stay two units.
enum FigureUnits {
  /// The words by what they do.
  static let classes: [(WordClass, String)] = [
    (.unit, (lengths + times).map { $0.1 }.joined(separator: " ")),
    (.currency, currencies.map { $0.1 }.joined(separator: " ")),
  ]

  /// The name of a unit or currency, by the hash of one of its forms.
  static let names: [UInt64: String] = {
    var names: [UInt64: String] = [:]
    for (name, forms) in lengths + times + currencies {
      for hash in WordList.hashes(forms) { names[hash] = name }
    }
    return names
  }()

  /// The stretches of time, which are figures only when they set a term.
  static let terms = WordSet(times.flatMap { WordList.hashes($0.1) })

  private static let lengths: [(String, String)] = [
    ("kilometre", "km kms kilometre kilometres kilometer kilometers"),
    ("mile", "mile miles"), ("metre", "metre metres meter meters"), ("foot", "foot feet ft"),
    ("inch", "inch inches"), ("yard", "yard yards"), ("centimetre", "cm centimetres centimeters"),
    ("millimetre", "mm millimetres millimeters"), ("tonne", "tonne tonnes"), ("ton", "ton tons"),
    ("kilogram", "kg kilo kilos kilogram kilograms"), ("gram", "gram grams grammes"),
    ("litre", "litre litres liter liters"), ("gallon", "gallon gallons"),
    ("barrel", "barrel barrels"), ("acre", "acre acres"), ("hectare", "hectare hectares ha"),
    ("mile an hour", "mph"), ("kilometre an hour", "kph kmh"), ("knot", "knot knots"),
    ("degree", "degrees"), ("megawatt", "mw megawatt megawatts"),
    ("gigawatt", "gw gigawatt gigawatts"),
  ]

  private static let times: [(String, String)] = [
    ("second", "second seconds"), ("minute", "minute minutes min mins"), ("hour", "hour hours"),
    ("day", "day days"), ("week", "week weeks"), ("month", "month months"), ("year", "year years"),
    ("decade", "decade decades"),
  ]

  private static let currencies: [(String, String)] = [
    ("$", "dollar dollars"), ("£", "pound pounds"), ("€", "euro euros"), ("¥", "yen"),
    ("yuan", "yuan renminbi"), ("rouble", "rouble roubles ruble rubles"),
    ("crown", "crowns kronor kroner"), ("franc", "francs"), ("rupee", "rupee rupees"),
    ("hryvnia", "hryvnia hryvnias"), ("shilling", "shillings"), ("rand", "rand"),
    ("peso", "pesos"), ("lira", "lira"), ("zloty", "zloty zlotys"), ("cent", "cents"),
    ("penny", "pence"),
  ]
}
