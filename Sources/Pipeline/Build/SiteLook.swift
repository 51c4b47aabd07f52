import Model
import Reading

/// All files that a build reads, as the disk tells of them before the first is opened.
struct SiteLook: Hashable, Sendable {
  /// A fingerprint of it, with the program and what it was asked for.
  let print: Fingerprint
  /// Whether a file may be written again and look the same.
  let isYoung: Bool

  /// Looks at a site; nil when something is there that has to be judged.
  init?(_ folder: SiteFolder, flags: BuildFlags, clock: BuildClock) {
    var print = Fingerprinter()
    print.add(Program.print)
    print.add(flags.text)
    var isYoung = false
    for name in ["Content", "Templates"] {
      guard let look = folder.look(below: name, at: clock.start) else { return nil }
      print.add(look.print)
      isYoung = isYoung || look.isYoung
    }
    self.print = print.fingerprint
    self.isYoung = isYoung
  }
}
