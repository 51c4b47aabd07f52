import Testing

@testable import explainer

/// Which machines `import` does not fetch from unless it is told to.
@Suite struct HostNumberTests {
  private func isPrivate(_ address: String) throws -> Bool {
    let numbers = try #require(PageAddress(address)).numbers()
    return try #require(numbers.first).isPrivate
  }

  @Test(arguments: [
    "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",
    "100.64.0.1",
    "224.0.0.1", "255.255.255.255", "2130706433", "0x7f.1", "[::1]", "[::]", "[fe80::1]",
    "[fc00::1]",
    "[::ffff:10.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:db8::1]",
  ])
  func refusesNetworksOfTheirOwn(host: String) throws {
    #expect(try isPrivate("http://\(host)/"))
  }

  @Test(arguments: ["93.184.216.34", "8.8.8.8", "172.32.0.1", "[2606:4700::1111]"])
  func fetchesFromTheNet(host: String) throws {
    #expect(try !isPrivate("https://\(host):8443/page"))
  }

  @Test(arguments: [
    "http://", "http://a:b@host/", "https://host:0/", "https://host:99999/", "https://host:x/",
    "http://ho st/", "http://host\\@other/", "https://host./", "ftp://host/", "page.html",
  ])
  func knowsWhatIsNoAddress(text: String) {
    #expect(PageAddress(text) == nil)
  }

  @Test func takesAnAddressApart() throws {
    let address = try #require(PageAddress("https://wire.example:8443/a?b=http://c"))
    #expect(address.host == "wire.example")
    #expect(address.port == 8443)
    #expect(try #require(PageAddress("http://[::1]/")).host == "::1")
  }
}
