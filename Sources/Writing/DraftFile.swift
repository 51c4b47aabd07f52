package import Model

/// A page of the draft: what it is and where its bytes are, but not the bytes.
package struct DraftFile: Sendable {
  /// Where the bytes are.
  enum Place: Sendable {
    /// In the output folder already, in a file with this stamp.
    case inPlace(FileStamp)
    /// In the draft folder, to replace a file of ours with this stamp, or one yet to be looked at.
    case staged(Staged, over: FileStamp?)
  }

  /// A file in the draft folder: by numbers, because there may be very many.
  struct Staged: Sendable {
    let desk: Int
    let number: Int

    /// Its path below the draft folder.
    var path: String { "\(desk)/\(number)" }
  }

  /// The content or template file that asked for it, for messages about two files at one path.
  package let origin: String
  /// Its path, fingerprint and size.
  package let entry: Manifest.Entry
  let place: Place

  init(_ entry: Manifest.Entry, origin: String, _ place: Place) {
    self.entry = entry
    self.origin = origin
    self.place = place
  }

  /// What the disk says of it; nil when it is not in its place yet.
  package var stamp: FileStamp? {
    guard case .inPlace(let stamp) = place else { return nil }
    return stamp
  }

  /// The path below the output folder.
  package var path: String { entry.path }
}
