/// Which sightings are whose: their numbers in one array, player by player.
struct PlayerSightings {
  private var numbers: [Int32]
  private var starts: [Int32]

  /// Sorts sightings by their players, keeping their order; -1 is nobody.
  /// - Complexity: O(sightings + players)
  init(_ players: [Int32], count: Int) {
    starts = [Int32](repeating: 0, count: count + 1)
    for player in players where player >= 0 { starts[Int(player) + 1] += 1 }
    for player in 0..<count { starts[player + 1] += starts[player] }
    numbers = [Int32](repeating: 0, count: Int(starts[count]))
    var ends = starts
    for (number, player) in players.enumerated() where player >= 0 {
      numbers[Int(ends[Int(player)])] = Int32(number)
      ends[Int(player)] += 1
    }
  }

  /// The numbers of a player's sightings, in the order of reading.
  subscript(player: Int) -> ArraySlice<Int32> {
    numbers[Int(starts[player])..<Int(starts[player + 1])]
  }
}
