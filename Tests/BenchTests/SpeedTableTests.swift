import Testing

@testable import bench

@Suite struct SpeedTableTests {
  @Test func alignsNamesToTheLeftAndFiguresToTheRight() {
    var table = SpeedTable(["", "ms", "× full"])
    table.add(["full build", "2500.0", "1.00"])
    table.add(["same", "8.5", "0.003"])
    #expect(
      table.text == """
                         ms   × full
        full build   2500.0     1.00
        same            8.5    0.003
        """)
  }

  @Test func endsNoLineWithSpace() {
    var table = SpeedTable(["step", "ms"])
    table.add(["a long name"])
    #expect(table.text == "step          ms\na long name")
  }
}
