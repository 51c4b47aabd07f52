import Model
import Reading
import Synchronization

/// The sizes of the pictures of a site, each read when the first page asks for it.
final class PictureSizes: Sendable {
  private let files: [String: String]
  private let head: @Sendable (String, Int) -> [UInt8]?
  private let known = Mutex<[String: PictureSize?]>([:])

  /// The pictures among the files that go onto a site; `head` reads the beginning of one, as far as asked.
  init(_ copies: [StaticCopy], head: @escaping @Sendable (String, Int) -> [UInt8]?) {
    files = Dictionary(
      copies.map { ($0.file.address, $0.file.file.path) }, uniquingKeysWith: { first, _ in first })
    self.head = head
  }

  /// The size of the picture at a place on the site; nil for what is none, and where it cannot be told.
  func size(of address: String) -> PictureSize? {
    guard let path = files[address] else { return nil }
    if let size = known.withLock({ $0[address] }) { return size }
    let size = read(path)
    known.withLock { $0[address] = .some(size) }
    return size
  }

  private func read(_ path: String) -> PictureSize? {
    for count in [PictureHeader.usual, SiteFolder.staticLimit] {
      guard let bytes = head(path, count) else { return nil }
      switch PictureHeader.read(bytes) {
      case .size(let size): return size
      case .unknown: return nil
      case .further: if bytes.count < count { return nil }
      }
    }
    return nil
  }
}
