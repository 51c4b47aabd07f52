import Model
import Testing

@Suite struct SiteZoneTests {
  @Test(arguments: [
    ("+03:00", 180), ("-0430", -270), ("+05", 300), ("Z", 0), ("UTC", 0), ("Etc/UTC", 0),
    ("+14:00", 840), ("-12:00", -720),
  ])
  func readsAFixedDistance(text: String, minutes: Int) throws {
    #expect(try #require(SiteZone(text)).offset == minutes)
  }

  @Test(arguments: ["Europe/London", "America/Argentina/Ushuaia", "Etc/GMT+3"])
  func takesTheNameOfAPlaceAsItIs(text: String) throws {
    let zone = try #require(SiteZone(text))
    #expect(zone.offset == nil)
    #expect(zone.suffix == "Z")
  }

  @Test(arguments: ["London", "", "+15:00", "-13:00", "+3", "+03:60", "03:00", "Europe/", "+03:0"])
  func refusesAllElse(text: String) { #expect(SiteZone(text) == nil) }

  @Test(arguments: [("+03:00", "+03:00"), ("-0430", "-04:30"), ("UTC", "Z"), ("+00:00", "Z")])
  func standsBehindMoments(text: String, suffix: String) throws {
    #expect(try #require(SiteZone(text)).suffix == suffix)
  }
}
