import Deriving
import Foundation
import Prose

/// Counts what the lexicons take up: as text in the sources and as tables in memory.
enum SpeedSizes {
  private static let folder = "Sources/Prose/Lexicon"

  /// One line a kind; the texts only where the program runs in its own checkout.
  static func report() -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let texts = names.sorted().compactMap {
      FileManager.default.contents(atPath: folder + "/" + $0)?.count
    }
    let text = texts.reduce(0, +)
    let (classes, stems) = (Paragraph.tableSize, WordMemory.lexiconSize)
    return """
      lexicons, source text   \(text) bytes in \(texts.count) files
      word classes, table     \(classes) bytes
      stems, themes, thesaurus, tables   \(stems) bytes
      all   \(text + classes + stems) bytes
      """
  }
}
