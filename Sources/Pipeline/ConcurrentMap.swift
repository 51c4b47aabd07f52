extension Array where Element: Sendable {
  /// Transforms the elements in parallel; results keep the order of the elements.
  ///
  /// The only concurrency of the build. At most `jobs` transformations run at once, each on some
  /// stories, pages or files, so that memory stays bounded; with one job everything runs in order on
  /// one thread.
  /// - Parameters:
  ///   - jobs: how many may run at once.
  ///   - transform: a pure function of one element.
  /// - Returns: the results, in the order of the elements.
  /// - Throws: the first error of a transformation.
  package func concurrentMap<Result: Sendable>(
    jobs: Int, _ transform: @Sendable @escaping (Element) throws -> Result
  ) async throws -> [Result] {
    guard jobs > 1, count > 1 else { return try map(transform) }
    return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      var next = 0
      while next < Swift.min(jobs, count) {
        group.add(self[next], at: next, transform)
        next += 1
      }
      while let (index, result) = try await group.next() {
        results[index] = result
        guard next < count else { continue }
        group.add(self[next], at: next, transform)
        next += 1
      }
      return results.compactMap(\.self)
    }
  }
}

extension ThrowingTaskGroup {
  fileprivate mutating func add<Element: Sendable, Result: Sendable>(
    _ element: Element, at index: Int, _ transform: @Sendable @escaping (Element) throws -> Result
  ) where ChildTaskResult == (Int, Result), Failure == any Error {
    addTask { (index, try transform(element)) }
  }
}
