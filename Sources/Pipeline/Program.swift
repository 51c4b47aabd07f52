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
}
