import Model

/// The files of a unit: what is remembered of them, and their bytes when they had to be read.
struct UnitInputs: Sendable {
  /// What is remembered of them, in the order of their paths.
  let records: [InputRecord]
  /// Their bytes; nil when their stamps say that nobody wrote them since.
  let files: [SourceFile]?
  /// Whether they are those of the build before.
  let areUnchanged: Bool
}

extension SiteBuild {
  /// Looks at the files of a unit and reads them only when their stamps are not those remembered.
  /// - Throws: `FileError` when a file cannot be read.
  func inputs(_ found: [FoundFile], since earlier: UnitRecord?) throws(FileError) -> UnitInputs {
    if let earlier, Self.areStamped(found, earlier.inputs) {
      return UnitInputs(records: earlier.inputs, files: nil, areUnchanged: true)
    }
    var (records, files): ([InputRecord], [SourceFile]) = ([], [])
    for file in found {
      let source = try source.read(file.path)
      files.append(source)
      records.append(
        InputRecord(
          path: file.path, stamp: clock.trusted(file.stamp), print: Fingerprint(source.bytes)))
    }
    let isSame = earlier.map { $0.inputs.print == records.print } ?? false
    return UnitInputs(records: records, files: files, areUnchanged: isSame)
  }

  /// The bytes of the files, read now if they were not.
  func files(_ inputs: UnitInputs) throws(FileError) -> [SourceFile] {
    if let files = inputs.files { return files }
    var files: [SourceFile] = []
    for input in inputs.records { files.append(try source.read(input.path)) }
    return files
  }

  private static func areStamped(_ found: [FoundFile], _ records: [InputRecord]) -> Bool {
    guard found.count == records.count else { return false }
    for (file, record) in zip(found, records) {
      guard let stamp = record.stamp, stamp == file.stamp,
        file.path.isSame(as: record.path)
      else { return false }
    }
    return true
  }
}
