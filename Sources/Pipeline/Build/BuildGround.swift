import Model
import Rendering

/// What all stories and pages of one build have in common.
struct BuildGround: Sendable {
  /// The site's settings.
  let site: SiteConfiguration
  /// What turns content into pages; nil when the theme has errors.
  let renderer: PageRenderer?
  /// The files of the settings and the theme.
  let files: [InputRecord]
  /// The fingerprint of the program and the settings.
  let print: Fingerprint
  /// The fingerprint of the theme.
  let theme: Fingerprint
  /// What the last build remembers, when it stood on the same program and settings.
  var memory: BuildMemory?

  /// The same for a state that is kept: what was remembered before it is of no use then.
  var withoutMemory: BuildGround {
    var ground = self
    ground.memory = nil
    return ground
  }
}
