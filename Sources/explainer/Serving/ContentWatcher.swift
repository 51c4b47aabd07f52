import Model

/// Notices when the author changes something in the folders of a site.
struct ContentWatcher: Sendable {
  let folders: [String]

  /// One event for each burst of changes, about 50 ms after its last one.
  ///
  /// An event that comes while another is still unread is the same news. The watching ends with the
  /// stream.
  func changes() -> AsyncStream<Void> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { stream in
      let task = Task { [folders] in
        do throws(FileError) {
          try await Self.follow(FolderEvents(folders), every: .milliseconds(25), stream)
        } catch {
          // The machine cannot tell, or has run out of things to tell about: look for ourselves.
          await Self.follow(FolderSnapshots(folders), every: .milliseconds(500), stream)
        }
        stream.finish()
      }
      stream.onTermination = { _ in task.cancel() }
    }
  }

  /// Looks again and again; a burst is over when a look finds nothing new.
  static func follow<Source: ChangeSource>(
    _ source: Source, every interval: Duration, _ stream: AsyncStream<Void>.Continuation
  ) async throws(Source.Failure) {
    while !Task.isCancelled {
      var isNew = false
      while try source.hasChanges(), !Task.isCancelled {
        isNew = true
        try? await Task.sleep(for: .milliseconds(50))
      }
      if isNew { stream.yield() }
      try? await Task.sleep(for: interval)
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
protocol ChangeSource {
  associatedtype Failure: Error

  /// Whether anything changed since it was last asked.
  func hasChanges() throws(Failure) -> Bool
}
