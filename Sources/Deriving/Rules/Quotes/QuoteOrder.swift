/// The order of the page: the lead, then section by section, each in the order of reading.
enum QuoteOrder {
  /// The numbers of some quotations, which come in the order of reading, in that of the page.
  /// - Complexity: O(quotations + sections)
  static func numbers(of quotes: [FoundQuote], where isKept: [Bool]) -> [Int] {
    var starts: [Int] = [0]
    for (quote, isKept) in zip(quotes, isKept) where isKept {
      let place = place(of: quote) + 1
      while starts.count <= place { starts.append(0) }
      starts[place] += 1
    }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var numbers = [Int](repeating: 0, count: starts[starts.count - 1])
    for number in quotes.indices where isKept[number] {
      let place = place(of: quotes[number])
      numbers[starts[place]] = number
      starts[place] += 1
    }
    return numbers
  }

  private static func place(of quote: FoundQuote) -> Int { (quote.section ?? -1) + 1 }
}
