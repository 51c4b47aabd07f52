import Model
import Reading
import Writing

/// What a build saw and said, so that the next one only has to look whether everything is as it was.
///
/// Like ``BuildMemory`` it saves work and decides nothing.
struct SettledBuild: Sendable {
  /// The fingerprint of the program and of all files it read, by their stamps.
  let seen: Fingerprint
  /// The files of the site.
  let roll: RollCall
  /// The numbers at the end.
  let tally: Tally
  /// What is wrong, but no error.
  let diagnostics: [Diagnostic]
}

extension SettledBuild {
  /// A build; nil when the disk cannot vouch for a file.
  ///
  /// What was seen is what it saw before it opened the first file: whatever was written after that
  /// has another stamp.
  init?(_ report: Report, _ seen: SiteLook?, in site: Configuration) {
    guard let seen, !seen.isYoung, let writing = report.writing, !report.hasErrors,
      let roll = RollCall(of: writing, in: site.output)
    else { return nil }
    self.init(
      seen: seen.print, roll: roll, tally: report.tally, diagnostics: report.diagnostics)
  }

  /// Whether the site still stands there as it was left.
  func isStanding(in site: Configuration) async throws -> Bool {
    guard let room = RollCallRoom(site.output) else { return false }
    return try await (roll.parts + [roll.manifest])
      .concurrentMap(jobs: site.jobs) { room.hasAll(of: $0) }.allSatisfy(\.self)
  }
}

extension SettledBuild: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(seen)
    writer.write(roll.parts)
    writer.write(roll.manifest)
    writer.write(tally)
    writer.write(diagnostics)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    seen = try reader.value()
    roll = RollCall(parts: try reader.list(), manifest: try reader.value())
    tally = try reader.value()
    diagnostics = try reader.list()
  }
}

extension RollCall.Part: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(paths)
    writer.write(count)
    writer.write(stamps)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(paths: try reader.rawBytes(), count: try reader.count(), stamps: try reader.value())
  }
}
