import Model
import Testing

@testable import Rendering

/// Pictures keep their place free before they are there, and wait until they are needed.
@Suite struct PictureTagsTests {
  @Test(arguments: [
    ("<p>a</p>", "<p>a</p>"),
    (
      "<img src=\"a.png\" alt=\"A\" />",
      "<img src=\"a.png\" alt=\"A\" width=\"4\" height=\"3\" decoding=\"async\" />"
    ),
    (
      "<p><img src=\"x.svg\" alt=\"\"> <img alt=\"a > b\" src='a&amp;b.png'></p>",
      "<p><img src=\"x.svg\" alt=\"\" decoding=\"async\"> <img alt=\"a > b\" src='a&amp;b.png' width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\"></p>"
    ),
    // What an author of HTML wrote stays.
    (
      "<img src=a.png width=2 loading=eager decoding=sync>",
      "<img src=a.png width=2 loading=eager decoding=sync>"
    ),
    ("<code>&lt;img src=\"a.png\"&gt;</code>", "<code>&lt;img src=\"a.png\"&gt;</code>"),
    ("<imgs src=\"a.png\"><img src=\"a.png\"", "<imgs src=\"a.png\"><img src=\"a.png\""),
  ])
  func areCompleted(html: String, completed: String) {
    let result = PictureTags.completed(Array(html.utf8)) { address in
      address.hasSuffix(".png") ? PictureSize(width: 4, height: 3) : nil
    }
    #expect(String(decoding: result, as: UTF8.self) == completed)
  }
}
