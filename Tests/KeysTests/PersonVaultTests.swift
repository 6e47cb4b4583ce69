import Audit
import Foundation
import Keys
import Testing

@Suite("A passphrase opens its person's keys and nothing else does")
struct PersonVaultTests {
  private let dataKey = [UInt8](repeating: 5, count: 32)
  private let words = "correct horse battery"
  /// Cheap, so that the tests take no time.
  private let cost = PassphraseCost(
    rounds: 16, blockSize: 8, parallelism: 1, salt: Data(repeating: 1, count: 16))

  private func vault(_ user: String = "ana") throws -> (vault: PersonVault, signer: NoteSigner) {
    try PersonVault.make(for: user, passphrase: words, dataKey: dataKey, cost: cost)
  }

  @Test("The right passphrase gives the signing key and the data key back")
  func opens() throws {
    let made = try vault()
    let read = try JSONDecoder().decode(
      PersonVault.self, from: try JSONEncoder().encode(made.vault))
    let opened = try #require(try read.open(user: "ana", passphrase: words))
    #expect(opened.signer.key == made.signer.key)
    #expect(opened.signer.key.name == "ana")
    #expect(opened.dataKey == dataKey)
  }

  @Test(
    "Every other passphrase opens nothing",
    arguments: ["", "correct horse", "Correct horse battery", "correct horse battery "])
  func wrong(_ other: String) throws {
    #expect(try vault().vault.open(user: "ana", passphrase: other) == nil)
  }

  @Test("A vault moved to another person's account opens nothing there")
  func moved() throws {
    #expect(try vault().vault.open(user: "ben", passphrase: words) == nil)
  }

  @Test("Neither passphrase nor keys stand in what is kept")
  func secret() throws {
    let made = try vault()
    let text = String(decoding: try JSONEncoder().encode(made.vault), as: UTF8.self)
    let secret = made.signer.secretText.split(separator: "+").last.map(String.init) ?? ""
    #expect(!text.contains(words) && !text.contains(secret))
    #expect(!text.contains(Data(dataKey).base64EncodedString()))
  }

  @Test(
    "A new passphrase keeps the keys and shuts the old one out; the wrong old one changes nothing")
  func changed() throws {
    let made = try vault()
    #expect(
      try made.vault.changed(user: "ana", from: "something else", to: "x", cost: cost) == nil)
    let new = try #require(
      try made.vault.changed(user: "ana", from: words, to: "another long one", cost: cost))
    #expect(try new.open(user: "ana", passphrase: words) == nil)
    #expect(
      try new.open(user: "ana", passphrase: "another long one")?.signer.key == made.signer.key)
  }

  @Test(
    "A damaged record that asks for too much or too little is refused before any work",
    arguments: [(1 << 30, 8, 1), (15, 8, 1), (16, 4096, 1), (16, 8, 1000), (0, 8, 1)])
  func bounds(_ rounds: Int, _ blockSize: Int, _ parallelism: Int) throws {
    var vault = try vault().vault
    vault.cost.rounds = rounds
    vault.cost.blockSize = blockSize
    vault.cost.parallelism = parallelism
    #expect(throws: KeysError.self) { try vault.open(user: "ana", passphrase: words) }
  }

  @Test("Short, repeated and self-naming passphrases do not serve")
  func trouble() {
    #expect(PersonVault.trouble(with: "short", of: "ana") != nil)
    #expect(PersonVault.trouble(with: "aaaaaaaaaaaaaaaa", of: "ana") != nil)
    #expect(PersonVault.trouble(with: "Anastasia.Brook", of: "anastasia.brook") != nil)
    #expect(PersonVault.trouble(with: words, of: "ana") == nil)
  }
}
