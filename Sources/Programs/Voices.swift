import CKernel
import Glibc

/// What a program says on its two outputs, while it runs.
struct Voices {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private let files: [OpenFile]
  private let most: Int
  /// The most that is kept of complaints.
  private static let mostErrors = 1 << 16
  /// The most that a pipe can still hold when the program has ended, in parts of 64 KiB.
  private static let lastParts = 32

  init(_ output: OpenFile, _ errors: OpenFile, most: Int) {
    files = [output, errors]
    self.most = most
    for file in files { _ = fcntl(file.number, F_SETFL, O_NONBLOCK) }
  }

  /// Takes what is said until the program has ended.
  ///
  /// Its end counts, not that of its voices: what it leaves running, as ssh does, may hold these open.
  mutating func listen(
    to program: RunningProgram, _ name: String, until deadline: Deadline
  ) throws(ProgramFailure) {
    let end = kernel_child(program.number)
    defer { if end >= 0 { close(end) } }
    var waits = [end, files[0].number, files[1].number].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while waits[0].revents == 0 {
      // A kernel before 5.3 cannot tell of the end; it is asked again and again.
      if end < 0, program.hasEnded { break }
      let patience = deadline.milliseconds
      if patience == 0 { throw .tooLong(name) }
      let count = poll(&waits, nfds_t(waits.count), end < 0 ? min(patience, 20) : patience)
      if count < 0, errno != EINTR { throw .machine(String(cString: strerror(errno))) }
      for index in 1...2 where waits[index].revents != 0 {
        let goesOn = try takePart(index - 1, name)
        if !goesOn { waits[index].fd = -1 }
        waits[index].revents = 0
      }
    }
    for voice in files.indices {
      var parts = 0
      while parts < Self.lastParts, try takePart(voice, name) { parts += 1 }
    }
  }

  /// Takes the next of what is there; false when there is nothing more.
  private mutating func takePart(_ voice: Int, _ name: String) throws(ProgramFailure) -> Bool {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(files[voice].number, &part, part.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    if voice == 0 { output += part[..<count] } else { complain(part[..<count]) }
    if output.count > most { throw .tooMuch(name) }
    return true
  }

  private mutating func complain(_ bytes: ArraySlice<UInt8>) {
    errors += bytes
    if errors.count > 2 * Self.mostErrors { errors.removeFirst(errors.count - Self.mostErrors) }
  }
}
