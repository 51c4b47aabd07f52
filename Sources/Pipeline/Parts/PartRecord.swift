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
  /// Where in the part's file the page of each of them begins that has one.
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
      places: memory.units.compactMap { $0.page.flatMap { starts[$0.output.entry] } })
  }

  /// Its pages, with the places in the part's file where they begin.
  var pages: [PartPage] {
    zip(memory.units.compactMap(\.page), places)
      .map { PartPage(entry: $0.output.entry, start: $1) }
  }
}

extension UnitRecord {
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
    writer.write(places.count)
    for place in places { writer.write(place) }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let (shard, program): (Shard, Fingerprint) = (try reader.value(), try reader.value())
    let (settings, memory): ([InputRecord], BuildMemory) = (try reader.list(), try reader.value())
    let pages = memory.units.count { $0.page != nil }
    guard try reader.count() == pages else { throw DamagedRecord() }
    var places: [Int] = []
    for _ in 0..<pages { places.append(try reader.count()) }
    self.init(
      shard: shard, program: program, settings: settings, memory: memory, places: places)
  }
}
