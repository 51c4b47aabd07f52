import CKernel
import Glibc

/// The other side of a ``Dialogue``: a process of our own that works under limits of the machine.
///
/// It has nothing open but the connection, which is its standard input.
package struct Helper {
  /// What it may take of the machine.
  package struct Limits: Sendable {
    /// Seconds of the processor.
    package let seconds: Int
    /// Bytes of memory, the program's own among them.
    package let memory: Int

    /// So much and no more; the machine ends whoever takes more.
    package init(seconds: Int, memory: Int) {
      (self.seconds, self.memory) = (seconds, memory)
    }
  }

  private let line: Int32 = 0

  /// Gives up, for good, all that the work does not need; nil where the machine does not let us.
  ///
  /// Only for a process that has one thread still. The limits hold for all threads at once: one that
  /// Swift or Dispatch has just begun opens what it needs to wait, is refused, and takes the process
  /// with it. That comes now and then, on a busy machine, so it is made to come always.
  package init?(_ limits: Limits) {
    guard kernel_threads() == 1 else { return nil }
    guard kernel_confine(UInt32(clamping: limits.seconds), UInt(clamping: limits.memory)) == 0
    else { return nil }
  }

  /// What there is to do; nil when nobody says.
  package func task() -> [UInt8]? { next(.task) }

  /// Asks something; nil when nobody answers.
  package func ask(_ question: [UInt8]) -> [UInt8]? {
    Message(kind: .question, content: question).send(to: line) ? next(.answer) : nil
  }

  /// Hands over what was made; false when nobody takes it.
  package func finish(_ result: [UInt8]) -> Bool {
    Message(kind: .result, content: result).send(to: line)
  }

  private func next(_ kind: Message.Kind) -> [UInt8]? {
    guard let head = read(Message.headLength).flatMap(Message.head), head.kind == kind else {
      return nil
    }
    return read(head.length)
  }

  private func read(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes {
        recv(line, $0.baseAddress.map { $0 + done }, count - done, 0)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      done += got
    }
    return bytes
  }
}
