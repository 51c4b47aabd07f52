import Testing

@testable import bench

@Suite struct SpeedPreviewTests {
  @Test func findsThePortInWhatServeSays() {
    let log = "serving made at http://localhost:40123/ (stop with Ctrl-C)\nbuilt 3 files in 2 ms\n"
    #expect(SpeedPreview.port(in: log) == 40123)
  }

  @Test(arguments: ["", "serving made at http://localhost:401", "explainer: the port is taken\n"])
  func waitsWhileThereIsNone(log: String) {
    #expect(SpeedPreview.port(in: log) == nil)
  }
}
