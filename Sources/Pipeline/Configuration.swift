/// What a command asks of a build: where things are and how many stories at once.
package struct Configuration: Hashable, Sendable {
  /// The site's root: the folder that holds `Content/` and `Templates/`.
  package let root: String
  /// The output folder.
  package let output: String
  /// How many stories are worked on at once; the output does not depend on it.
  package let jobs: Int
  /// Whether the site is to be opened from a disk, without a server.
  package let isPortable: Bool

  /// A build of the site below a root.
  package init(
    root: String = ".", output: String? = nil, jobs: Int = 2, isPortable: Bool = false
  ) {
    self.root = root
    self.output = output ?? (root == "." ? "Site" : root + "/Site")
    self.jobs = jobs
    self.isPortable = isPortable
  }
}
