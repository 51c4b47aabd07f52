/// The part of a file that a browser asks for: of a long recording it loads only what is heard.
///
/// One range of bytes (https://www.rfc-editor.org/rfc/rfc9110#section-14); whatever else is asked
/// for is answered with the whole file, as the standard allows.
enum ByteRange: Equatable {
  case whole
  case part(Range<Int>)
  /// Behind the end of the file.
  case outside

  /// What the field `Range` asks for of a file of so many bytes.
  init(_ field: String, of size: Int) {
    let unit = Array("bytes=".utf8)
    let bytes = Array(field.utf8)
    guard bytes.count > unit.count,
      zip(bytes, unit).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }),
      let dash = bytes.firstIndex(of: UInt8(ascii: "-"))
    else {
      self = .whole
      return
    }
    let (first, last) = (bytes[unit.count..<dash], bytes[(dash + 1)...])
    switch (first.isEmpty, Self.number(first), last.isEmpty, Self.number(last)) {
    case (false, let first?, true, _): self = Self.part(from: first, to: .max, of: size)
    case (false, let first?, false, let last?) where first <= last:
      self = Self.part(from: first, to: last, of: size)
    case (true, _, false, let count?): self = Self.end(count, of: size)
    default: self = .whole
    }
  }

  private static func part(from first: Int, to last: Int, of size: Int) -> ByteRange {
    first < size ? .part(first..<min(last, size - 1) + 1) : .outside
  }

  private static func end(_ count: Int, of size: Int) -> ByteRange {
    count == 0 || size == 0 ? .outside : .part(max(0, size - count)..<size)
  }

  /// The number that digits write, or the largest there is; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var result = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      let (product, isLarge) = result.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = product.addingReportingOverflow(Int(digit - 0x30))
      result = isLarge || isLarger || result == .max ? .max : sum
    }
    return result
  }
}
