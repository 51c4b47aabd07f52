import Prose

/// What a headline or a file's name says about the version of a report: `UPDATE 2-`, `2nd Ld`.
///
/// The marks of the wire services and of newsrooms' own file names. "Update on the repairs" is a
/// headline, "Update: repairs begin" a mark.
struct VersionMark: Hashable, Comparable {
  /// The number of the update; 0 without any mark.
  let number: Int
  /// Whether it says that it corrects an earlier version.
  let isCorrection: Bool

  /// Reads a headline.
  static func headline(_ text: String) -> VersionMark {
    VersionMark(VersionMarkReader.mayFindMark(in: text) ? .readHeadline(text) : nil)
  }

  /// Reads a file's name without its ending, where a mark stands at the end.
  static func fileName(_ text: String) -> VersionMark {
    VersionMark(VersionMarkReader.mayFindMark(in: text) ? .readFileName(text) : nil)
  }

  /// The words of a headline that are no part of a mark, as hashes.
  static func words(ofHeadline text: String) -> [UInt64] {
    VersionMarkReader.readHeadline(text).rest
  }

  /// The words of a file's name that are no part of a mark or a date before them, as hashes.
  static func words(ofFileName text: String) -> [UInt64] {
    VersionMarkReader.readFileName(text).rest
  }

  /// Whether anything is marked.
  var isMarked: Bool { number > 0 || isCorrection }

  /// Orders by the number of the update; a correction stands after what it corrects.
  static func < (first: VersionMark, second: VersionMark) -> Bool {
    (first.number, first.isCorrection ? 1 : 0) < (second.number, second.isCorrection ? 1 : 0)
  }

  /// The later of two marks.
  static func later(_ first: VersionMark, _ second: VersionMark) -> VersionMark {
    first < second ? second : first
  }

  private init(_ reader: VersionMarkReader?) {
    number = reader?.number ?? 0
    isCorrection = reader?.isCorrection ?? false
  }
}
