import Foundation
import Testing

@Suite(
  "A passphrase is not shown while it is typed, and the terminal is given back whatever ends it")
struct PassphraseTests {
  private func asked() throws -> (world: OutsideWorld, screen: TmuxScreen) {
    let world = try OutsideWorld()
    let file = world.scratch.file("passphrase")
    try #require(
      FileManager.default.createFile(
        atPath: file, contents: Data("words of rosa, long\n".utf8),
        attributes: [.posixPermissions: 0o600]))
    let added = try world.run(
      "user", "add", "rosa", "--role", "supervisor", "--new-passphrase-file", file)
    try #require(added.status == 5, "the first is an administrator's")
    let first = try world.run(
      "user", "add", "rosa", "--role", "administrator", "--new-passphrase-file", file)
    try #require(first.status == 0)
    // A shell without line editing of its own: it leaves the terminal as the program did.
    let screen = try TmuxScreen()
    try screen.start([
      "backup", world.scratch.file("copy.db"), "--as", "rosa", "--home", world.home,
    ])
    try screen.wait(for: "Passphrase of rosa")
    #expect(try !screen.isCooked())
    try screen.type("words of")
    return (world, screen)
  }

  private func expectGivenBack(_ screen: TmuxScreen) throws {
    try screen.waitForShell()
    #expect(try eventually(seconds: 5) { try screen.isCooked() })
    #expect(try !screen.text().contains("words of"))
  }

  @Test("Ctrl-C, SIGTERM and SIGHUP end the program with the terminal as it was")
  func ended() throws {
    let (_, screen) = try asked()
    try screen.press("C-c")
    try expectGivenBack(screen)
    // The shell of the terminal has its programs ignore SIGQUIT.
    for signal in [SIGTERM, SIGHUP] {
      let (_, screen) = try asked()
      kill(try #require(try screen.programIDs().first), signal)
      try expectGivenBack(screen)
    }
  }

  @Test("Ctrl-Z gives the terminal to the shell; fg asks again, and the whole passphrase opens")
  func suspended() throws {
    let (world, screen) = try asked()
    try screen.press("C-z")
    try screen.wait(for: "Stopped")
    #expect(try eventually(seconds: 5) { try screen.isCooked() })
    try screen.type("clear; fg")
    try screen.press("Enter")
    try screen.wait(for: "Passphrase of rosa")
    #expect(try eventually(seconds: 5) { try !screen.isCooked() })
    try screen.type("words of rosa, long")
    try screen.press("Enter")
    try screen.wait(for: "a copy with")
    try expectGivenBack(screen)
    #expect(FileManager.default.fileExists(atPath: world.scratch.file("copy.db")))
  }
}
