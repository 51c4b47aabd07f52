import Model

/// One value for each block of a story, found by the block's numbers.
///
/// A dictionary would hash every reference; this adds two numbers.
struct BlockTable<Value> {
  private var values: [Value]
  private var starts: [Int]

  /// A table of a story's blocks that all have one value.
  /// - Complexity: O(blocks)
  init(of story: Story, filledWith value: Value) {
    starts = [0]
    for article in story.articles { starts.append(starts[starts.count - 1] + article.blocks.count) }
    values = Array(repeating: value, count: starts[starts.count - 1])
  }

  /// The value of a block.
  subscript(reference: BlockReference) -> Value {
    get { values[starts[reference.article] + reference.block] }
    set { values[starts[reference.article] + reference.block] = newValue }
  }
}
