import Glibc
import Model

/// What the program is, for fingerprints of what it made: another version may make another site.
package enum Program {
  /// The version, as `--version` prints it.
  package static let version = "0.1.0"

  /// A fingerprint of the version and of the program's file, which a developer builds anew many
  /// times under one version.
  static var print: Fingerprint {
    var print = Fingerprinter()
    print.add(version)
    var facts = stat()
    if stat("/proc/self/exe", &facts) == 0 {
      print.add(UInt64(facts.st_ino))
      print.add(UInt64(bitPattern: Int64(facts.st_size)))
      print.add(UInt64(bitPattern: Int64(facts.st_mtim.tv_sec)))
      print.add(UInt64(bitPattern: Int64(facts.st_mtim.tv_nsec)))
    }
    return print.fingerprint
  }

  /// A fingerprint of the version and of every byte of the program, the same on every machine: what
  /// several machines made is only one site when the same program made it.
  static let bytes: Fingerprint = {
    var print = Fingerprinter()
    print.add(version)
    let number = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return print.fingerprint }
    defer { close(number) }
    let step = 1 << 20
    var got = step
    while got == step {
      let bytes = [UInt8](unsafeUninitializedCapacity: step) { room, used in
        used = max(0, read(number, room.baseAddress, step))
      }
      print.add(bytes)
      got = bytes.count
    }
    return print.fingerprint
  }()
}
