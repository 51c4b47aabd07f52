/// The words of many paragraphs as numbers, end to end, for finding those that share words.
///
/// A ``Wording`` of each would be an array of each; most paragraphs share nothing and need none.
package struct Wordings: Sendable {
  private let paragraphs: [Paragraph]
  let keys: [UInt64]
  /// Where the words of each paragraph begin; one entry more than there are paragraphs.
  let starts: [Int]

  /// The words of some paragraphs, in order.
  /// - Complexity: O(tokens)
  package init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
    var starts = [0]
    starts.reserveCapacity(paragraphs.count + 1)
    for paragraph in paragraphs { starts.append(starts[starts.count - 1] + paragraph.tokens.count) }
    keys = Array(unsafeUninitializedCapacity: starts[starts.count - 1]) { keys, count in
      for paragraph in paragraphs {
        paragraph.tokens.withUnsafeBufferPointer { tokens in
          for token in tokens {
            keys[count] = Wording.key(of: token, in: paragraph)
            count += 1
          }
        }
      }
    }
    self.starts = starts
  }

  /// How many paragraphs there are.
  package var count: Int { paragraphs.count }

  /// How many words a paragraph has.
  package func wordCount(_ number: Int) -> Int { starts[number + 1] - starts[number] }

  /// The words of a paragraph by itself.
  package subscript(number: Int) -> Wording {
    Wording(paragraphs[number], keys: Array(keys[starts[number]..<starts[number + 1]]))
  }

  /// Whether two paragraphs have the same words in the same order, whatever their marks.
  /// - Complexity: O(words)
  package func haveSameWords(_ first: Int, _ second: Int) -> Bool {
    let count = wordCount(first)
    guard count > 0, count == wordCount(second) else { return false }
    return keys.withUnsafeBufferPointer { keys in
      for offset in 0..<count where keys[starts[first] + offset] != keys[starts[second] + offset] {
        return false
      }
      return true
    }
  }

  /// A number for each paragraph: the same for the same words in the same order.
  /// - Complexity: O(words)
  package var fingerprints: [UInt64] {
    keys.withUnsafeBufferPointer { keys in
      (0..<count).map { number in
        // Every word counts by its place, so that nothing has to wait for the word before it.
        var (sum, weight): (UInt64, UInt64) = (0, 1)
        for index in starts[number]..<starts[number + 1] {
          sum &+= keys[index] &* weight
          weight &+= 2
        }
        return sum
      }
    }
  }
}
