import Foundation
import Testing

@Suite("The console asks who comes")
struct SignInTests {
  @Test("a practice with accounts shows a passphrase's place and nothing else until it opens")
  func signIn() throws {
    let world = try OutsideWorld()
    let file = world.scratch.file("passphrase")
    try #require(
      FileManager.default.createFile(
        atPath: file, contents: Data("words of rosa, long\n".utf8),
        attributes: [.posixPermissions: 0o600]))
    let added = try world.run(
      "user", "add", "rosa", "--role", "administrator", "--new-passphrase-file", file)
    try #require(added.status == 0)
    let screen = try TmuxScreen()
    try screen.start(["--home", world.home, "--as", "rosa"])
    let asked = try screen.wait("the question") { $0.contains("Passphrase of rosa") }
    #expect(!asked.contains("TN-78910") && !asked.contains("to sign"))
    try screen.type("words of rosa, wrong")
    try screen.press("Enter")
    let refused = try screen.wait("the refusal") { $0.contains("not the passphrase of rosa") }
    #expect(!refused.contains("words of rosa"))
    try screen.type("words of rosa, long")
    try screen.press("Enter")
    let opened = try screen.wait("the list") { $0.contains("to sign") && $0.contains("TN-78910") }
    #expect(opened.contains("rosa · administrator"))
    try screen.press("q")
  }
}
