import Model
import Writing

/// What a part of a site remembers: what it was made by and of, and where its pages lie in its file.
struct PartRecord: Sendable {
  /// Which part it is.
  let shard: Shard
  /// The fingerprint of the program.
  let program: Fingerprint
  /// The files of the settings and the theme.
  let settings: [InputRecord]
  /// What a build remembers of the stories and plain pages of the part; without stamps, which mean
  /// nothing on another machine.
  let memory: BuildMemory
  /// Where in the part's file each file of theirs begins, in the order of `PageRecord.outputs`.
  let places: [Int]
}

extension PartRecord {
  /// The record of a part that was built.
  init(
    _ shard: Shard, _ ground: BuildGround, _ outcome: BuildOutcome<PartPage>, _ memory: BuildMemory
  ) {
    var starts: [Manifest.Entry: Int] = [:]
    starts.reserveCapacity(outcome.sheets.count)
    for page in outcome.sheets { starts[page.entry] = page.start }
    var memory = memory
    memory.units = memory.units.map(\.withoutStamps)
    self.init(
      shard: shard, program: Program.bytes, settings: ground.files, memory: memory,
      places: memory.units.flatMap(\.outputs).compactMap { starts[$0.entry] })
  }

  /// Its pages and the files beside them, with the places in the part's file where they begin.
  var pages: [PartPage] {
    zip(memory.units.flatMap(\.outputs), places)
      .map { PartPage(entry: $0.entry, start: $1) }
  }
}

extension UnitRecord {
  /// The files of its page.
  fileprivate var outputs: [OutputRecord] { page?.outputs ?? [] }

  /// The same without what the disk of this machine says of its files.
  fileprivate var withoutStamps: UnitRecord {
    with(inputs.map { InputRecord(path: $0.path, stamp: nil, print: $0.print) })
  }
}

extension PartRecord: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(shard)
    writer.write(program)
    writer.write(settings)
    writer.write(memory)
    writer.write(places)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let (shard, program): (Shard, Fingerprint) = (try reader.value(), try reader.value())
    let (settings, memory): ([InputRecord], BuildMemory) = (try reader.list(), try reader.value())
    let places = try reader.numbers()
    let pages = memory.units.reduce(0) { $0 + $1.outputs.count }
    guard places.count == pages else { throw DamagedRecord() }
    self.init(
      shard: shard, program: program, settings: settings, memory: memory, places: places)
  }
}
