import Model
import Writing

/// A place that a site is brought to.
///
/// To be used once: looked at, then sent to.
protocol Destination: AnyObject {
  /// The place, as messages name it.
  var address: String { get }

  /// What stands there.
  /// - Throws: ``PublishFailure`` or `FileError` when it cannot be reached.
  func look() throws -> DestinationState

  /// The files among these that somebody else made or edited there, and that would be lost.
  func strangers(to state: DestinationState, among changes: ChangeSet) throws -> [String]

  /// Brings the changes there.
  /// - Returns: what is served now, in words.
  /// - Throws: ``PublishFailure`` or `FileError` when it fails; the next run completes it.
  func send(_ changes: ChangeSet, of site: BuiltSite) throws -> String
}

extension Destination {
  func strangers(to state: DestinationState, among changes: ChangeSet) throws -> [String] { [] }
}

/// What earlier runs say they brought to a place.
struct DestinationState {
  /// The files of the last run that ended well.
  var manifest: Manifest?
  /// The files that a killed run was about to bring.
  var journal: Manifest?

  /// Whether explainer brought something to a path.
  func knows(_ path: String) -> Bool {
    manifest?.entries(at: path).isEmpty == false || journal?.entries(at: path).isEmpty == false
  }

  /// A record found in a place.
  /// - Throws: ``PublishFailure`` when it is none that explainer wrote, because then nothing tells
  ///   what may be deleted.
  static func record(_ bytes: [UInt8]?, at address: String) throws(PublishFailure) -> Manifest? {
    guard let bytes else { return nil }
    if let manifest = Manifest(reading: bytes) { return manifest }
    throw PublishFailure(
      "'\(Manifest.fileName)' at \(address) is not as explainer wrote it, so nothing tells what may "
        + "be deleted there; remove it and the site's old files, or choose another place")
  }
}
