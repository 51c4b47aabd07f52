/// The forms that a language has for what is counted, by their names in the Common Locale Data
/// Repository: English tells `one` source from `other` sources, Arabic has all six.
package enum PluralCategory: Int, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other

  /// Its name as strings files have it.
  package var name: String {
    switch self {
    case .zero: "zero"
    case .one: "one"
    case .two: "two"
    case .few: "few"
    case .many: "many"
    case .other: "other"
    }
  }
}
