package import Model

/// What placement says of one block.
package enum BlockPlacement: Hashable, Sendable {
  /// It has its section.
  case placed(Placement)
  /// It has a best guess, but nothing in it speaks for the section and little around it does.
  ///
  /// A list for the editor, not a judgement.
  case weak(Placement)
  /// It belongs to no section.
  case stray(StrayRule)

  /// Its section with the reasons, guesses included; nil for strays.
  package var placement: Placement? {
    switch self {
    case .placed(let placement), .weak(let placement): placement
    case .stray: nil
    }
  }
}

/// Why a block belongs to no section.
package enum StrayRule: String, Hashable, Sendable, CaseIterable {
  /// The line under a quoted post: `— Ann Lee (@annlee) March 3, 2025`.
  case signature
  /// A web address and no sentence.
  case address
  /// A byline, a credit or an invitation at the article's edge.
  case credit
  /// That somebody was asked and did not answer, and nothing else.
  case noComment = "no-comment"
  /// Too few words to tell anything, none of them the outline's.
  case fragment
  /// No word, subhead or neighbour that speaks for any section.
  case noEvidence = "no-evidence"
}
