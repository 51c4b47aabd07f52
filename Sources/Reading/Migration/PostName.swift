import Model

/// What the path of another program's post says: its day, its name, whether it speaks for its folder.
struct PostName {
  /// The name without day and ending.
  let stem: String
  /// The day in front of it, as Jekyll's posts have it.
  let date: CalendarDate?
  /// Whether it is the page of its folder.
  let isIndex: Bool

  /// Reads the last part of a path.
  init(_ path: String) {
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let dot = file.lastIndex(of: UInt8(ascii: "."))
    let name = String(Substring(file[..<(dot ?? file.endIndex)]))
    let bytes = Array(name.utf8)
    let day =
      bytes.count > 11 && bytes[10] == UInt8(ascii: "-")
      ? CalendarDate(iso: String(decoding: bytes[..<10], as: UTF8.self)) : nil
    date = day
    stem = day == nil ? name : String(decoding: bytes[11...], as: UTF8.self)
    isIndex = ["index", "_index"].contains(name)
  }

  /// The name by which texts refer to a file: of a folder's page that of the folder.
  static func stem(of path: String) -> String {
    let name = PostName(path)
    guard name.isIndex else { return name.stem }
    return path.utf8.split(separator: UInt8(ascii: "/")).dropLast().last.map {
      String(Substring($0))
    } ?? name.stem
  }
}
