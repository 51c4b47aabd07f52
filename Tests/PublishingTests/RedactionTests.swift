import Testing

@testable import Publishing

@Suite struct RedactionTests {
  @Test(arguments: [
    (
      "fatal: unable to access 'https://me:s3cret@example.org/x.git/'",
      "fatal: unable to access 'https://***@example.org/x.git/'"
    ),
    ("see https://example.org/@someone for help", "see https://example.org/@someone for help"),
    ("token is hunter2hunter2.", "token is ***."),
    ("the key HOMEKEYS is no secret", "the key HOMEKEYS is no secret"),
  ])
  func blotsPasswordsOut(text: String, clean: String) {
    let redaction = Redaction([
      "DEPLOY_TOKEN=hunter2hunter2", "HOME=HOMEKEYS", "AWS_SECRET_ACCESS_KEY=wJalrXUtn",
    ])
    #expect(redaction.of(text) == clean)
  }
}
