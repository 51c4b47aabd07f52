import Programs

/// One connection of ssh for all that a run has to say: greeting a server takes longer than most of it.
///
/// The first ssh stays in the background and carries the others (`ControlMaster` of
/// https://man.openbsd.org/ssh_config); it is told to go when the run ends, and goes by itself soon
/// after if the run was killed.
final class SharedConnection {
  private let folder: ScratchFolder
  private let words: [String]

  /// A way for connections that begin with these words; nil where the machine's path for temporary
  /// files is too long for a socket.
  init?(_ words: [String]) {
    guard let folder = try? ScratchFolder(), folder.path.utf8.count < 60 else { return nil }
    self.folder = folder
    self.words = words
  }

  /// What makes ssh use it.
  var options: [String] {
    [
      "-o", "ControlMaster=auto", "-o", "ControlPath=\(folder.path)/ssh", "-o",
      "ControlPersist=15",
    ]
  }

  /// Ends it.
  func end(_ host: String) {
    _ = try? ChildProgram.publishing(
      words[0], words.dropFirst() + options + ["-O", "exit", "--", host]
    ).attempt()
  }
}
