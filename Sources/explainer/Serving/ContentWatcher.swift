import Model
import Pipeline

/// Notices when the author changes something in the folders of a site.
struct ContentWatcher: Sendable {
  /// The folders to follow, by their paths from the root.
  let folders: [String]
  /// The folder that paths are told from.
  let root: String

  /// What changes from now on; the watching ends with the queue.
  ///
  /// A thread of its own waits for the machine, because a task that waits would keep one of the few
  /// threads for tasks.
  func changes() -> ChangeQueue {
    let queue = ChangeQueue()
    let events: FolderEvents?
    do throws(FileError) {
      events = try FolderEvents(folders, below: root)
    } catch {
      events = nil
    }
    let snapshots = FolderSnapshots(folders.map { root + "/" + $0 })
    WatchThread.start { [events] in
      if let events { try? Self.follow(events, telling: queue) }
      // The machine cannot tell, or has run out of things to tell about: look for ourselves.
      Self.follow(snapshots, telling: queue)
    }
    return queue
  }

  /// Tells a file that was saved at once, and all else when nothing has happened for 50 ms.
  static func follow<Source: ChangeSource>(
    _ source: Source, telling queue: ChangeQueue
  ) throws(Source.Failure) {
    var source = source
    var sightings = Sightings()
    while !queue.isClosed {
      let found = try source.wait(milliseconds: sightings.isEmpty ? 500 : 50)
      for sighting in found ?? [] { sightings.add(sighting) }
      if let changes = sightings.news(isQuiet: found == nil) { queue.add(changes) }
    }
  }

  /// Whether a file is none of the author's texts: hidden files and what editors put beside a file
  /// while it is being saved (`.x.swp`, `x~`, `#x#`, `4913`).
  static func ignores(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
      || (name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#"))
      || name == Array("4913".utf8)
  }
}

/// A way to notice changes in folders.
protocol ChangeSource: Sendable {
  associatedtype Failure: Error

  /// Waits until something happens, and says what; nil when nothing did for so long.
  mutating func wait(milliseconds: Int32) throws(Failure) -> [Sighting]?
}
