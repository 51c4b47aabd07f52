import Glibc

/// A program of ours that works apart from us and may ask while it does: for work that could take all
/// of the memory or never end, and must not take us with it.
///
/// It gets no setting of ours and none of our open files but the connection. Whatever it sends is
/// judged before it is believed.
package struct Dialogue: Sendable {
  /// The path of the program.
  let program: String
  /// Its arguments.
  let arguments: [String]
  /// How long it may take, in seconds.
  let seconds: Int

  /// A dialogue with a program.
  package init(_ program: String, _ arguments: [String], seconds: Int) {
    self.program = program
    self.arguments = arguments
    self.seconds = seconds
  }

  /// Gives the program something to do, answers what it asks, and takes what it made.
  /// - Parameters:
  ///   - task: what there is to do.
  ///   - most: the most bytes that it may send, its questions among them.
  ///   - answer: answers a question.
  /// - Returns: what it made.
  /// - Throws: ``ProgramFailure`` when it ended early, or had to be ended.
  package func run(
    _ task: [UInt8], most: Int, answer: ([UInt8]) -> [UInt8]
  ) throws(ProgramFailure) -> [UInt8] {
    let (ours, helper) = try start()
    defer {
      helper.kill()
      _ = helper.ending()
    }
    var line = Line(ours, until: Deadline(seconds: seconds), most: most, program)
    do throws(ProgramFailure) {
      try line.send(Message(kind: .task, content: task))
      while true {
        let message = try line.next()
        switch message.kind {
        case .question:
          try line.send(Message(kind: .answer, content: answer(message.content)))
        case .result: return message.content
        case .task, .answer: throw ProgramFailure.machine("'\(program)' talks nonsense")
        }
      }
    } catch {
      guard case .ended = error else { throw error }
      throw .ended(program, helper.ending() ?? .unseen)
    }
  }

  private func start() throws(ProgramFailure) -> (ours: OpenFile, helper: RunningProgram) {
    let ends = try OpenFile.connection()
    let nothing = try OpenFile(open("/dev/null", O_WRONLY))
    let helper = try RunningProgram(
      program, arguments, environment: [],
      files: .init(
        input: ends.theirs.number, output: nothing.number, errors: nothing.number))
    return (ends.ours, helper)
  }
}

/// Our end of the connection.
private struct Line {
  private let file: OpenFile
  private let deadline: Deadline
  private var rest: Int
  private let name: String

  init(_ file: OpenFile, until deadline: Deadline, most: Int, _ name: String) {
    (self.file, self.deadline, rest, self.name) = (file, deadline, most, name)
    var patience = timeval(tv_sec: Int(deadline.milliseconds) / 1000 + 1, tv_usec: 0)
    setsockopt(
      file.number, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  func send(_ message: Message) throws(ProgramFailure) {
    guard message.send(to: file.number) else { throw .ended(name, .unseen) }
  }

  mutating func next() throws(ProgramFailure) -> Message {
    let bytes = try take(Message.headLength)
    guard let head = Message.head(bytes) else { throw .machine("'\(name)' talks nonsense") }
    return Message(kind: head.kind, content: try take(head.length))
  }

  /// The next bytes, as many as are asked for; refused before they are taken when they are too many.
  private mutating func take(_ count: Int) throws(ProgramFailure) -> [UInt8] {
    guard count <= rest else { throw .tooMuch(name) }
    rest -= count
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      var wait = pollfd(fd: file.number, events: Int16(POLLIN), revents: 0)
      let patience = deadline.milliseconds
      if patience == 0 { throw .tooLong(name) }
      guard poll(&wait, 1, patience) > 0 else { continue }
      let got = bytes.withUnsafeMutableBytes {
        recv(file.number, $0.baseAddress.map { $0 + done }, count - done, 0)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw .ended(name, .unseen) }
      done += got
    }
    return bytes
  }
}
