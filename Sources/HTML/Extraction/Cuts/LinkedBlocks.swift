/// Cuts blocks that are mostly links: menus, lists of other articles.
///
/// Tables of data may be full of links, and so may short quotations.
enum LinkedBlocks {
  /// Short ones by three fifths, long ones by three quarters.
  static func cut(_ body: inout BodyText) {
    body.blocks.removeAll { block in
      guard block.kind != .cell, block.kind != .quote || block.characters >= 80 else {
        return false
      }
      return block.linkShare > (block.characters < 120 ? 0.6 : 0.75)
    }
  }
}
