import Glibc
import Model

/// Who keeps a folder to himself, so that the author can see whether it is still at work.
enum LockHolder {
  /// The process that holds the lock of an open folder; nil when the machine does not tell.
  ///
  /// A number written into a file would outlive a killed process; the list of the machine does not
  /// (https://man7.org/linux/man-pages/man5/proc_locks.5.html).
  static func process(of folder: Int32) -> Int32? {
    var facts = stat()
    let number = open("/proc/locks", O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    let list = Descriptor(number)
    guard fstat(folder, &facts) == 0, let bytes = list.readAll(expecting: 4096) else { return nil }
    return process(in: bytes, device: facts.st_dev, file: facts.st_ino)
  }

  /// Looks up a file in lines like `3: FLOCK ADVISORY WRITE 4711 08:01:263 0 EOF`.
  static func process(in list: [UInt8], device: UInt, file: UInt) -> Int32? {
    for line in list.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
        .map { String(decoding: $0, as: UTF8.self) }
      guard words.count > 5, words[1] == "FLOCK", words[5] == place(device, file) else { continue }
      return Int32(words[4]).flatMap { $0 > 0 ? $0 : nil }
    }
    return nil
  }

  /// A file as the list names it: two parts of its disk's number in base 16, and its own.
  private static func place(_ device: UInt, _ file: UInt) -> String {
    // The parts are spread over the bits (gnu_dev_major in sys/sysmacros.h).
    let major = (device >> 8) & 0xFFF | (device >> 32) & 0xFFFF_F000
    let minor = device & 0xFF | (device >> 12) & 0xFFFF_FF00
    return "\(major.padded(to: 2, radix: 16)):\(minor.padded(to: 2, radix: 16)):\(file)"
  }
}
