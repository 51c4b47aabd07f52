package import Model

/// What a command asks of a build: where things are and how many stories at once.
package struct Configuration: Hashable, Sendable {
  /// The site's root: the folder that holds `Content/` and `Templates/`.
  package let root: String
  /// The output folder.
  package let output: String
  /// How many stories are worked on at once; the output does not depend on it.
  package let jobs: Int
  /// What else it asks for.
  package let flags: BuildFlags

  /// A build of the site below a root.
  package init(
    root: String = ".", output: String? = nil, jobs: Int = 2, flags: BuildFlags = BuildFlags()
  ) {
    self.root = root
    self.output = output ?? (root == "." ? "Site" : root + "/Site")
    self.jobs = jobs
    self.flags = flags
  }
}
