import Audit
import Foundation
import Testing

@testable import Keys

/// A workspace's two folders and a log in memory.
final class Desk {
  let folder: String
  var leaves: [TreeHash] = []

  init() throws {
    folder = NSTemporaryDirectory() + "countersign-" + UUID().uuidString
    for name in ["keys", "state"] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  var keys: String { folder + "/keys" }
  var state: String { folder + "/state" }

  func grow(_ count: Int, word: String = "entry") {
    for _ in 0..<count { leaves.append(.leaf(Array("\(word) \(leaves.count)".utf8))) }
  }

  var head: AuditHead {
    var frontier = MerkleFrontier()
    for leaf in leaves { frontier.append(leaf) }
    return AuditHead(frontier: frontier)
  }

  func notary() throws -> Notary {
    Notary(
      signer: try InstallationKey.loadOrCreate(in: keys).signer,
      retired: try InstallationKey.retired(in: keys),
      rotated: try InstallationKey.rotated(in: keys), state: state)
  }

  func read(_ range: Range<Int>, _ each: (TreeHash) -> Void) {
    for leaf in leaves[min(range.lowerBound, leaves.count)..<min(range.upperBound, leaves.count)] {
      each(leaf)
    }
  }

  @discardableResult
  func sign() throws -> SignedCheckpoint { try notary().sign(head, leaves: read) }

  /// The line that holds the log; nil when it is sound.
  func held() throws -> String? {
    do {
      try notary().check(head, leaves: read)
      return nil
    } catch KeysError.held(let reason) {
      return reason
    }
  }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }
}

@Suite("The installation's key")
struct InstallationKeyTests {
  @Test("It is made once, for its owner alone, and stays the same")
  func made() throws {
    let desk = try Desk()
    #expect(try InstallationKey.load(from: desk.keys) == nil)
    let (signer, isNew) = try InstallationKey.loadOrCreate(in: desk.keys)
    #expect(isNew)
    let again = try InstallationKey.loadOrCreate(in: desk.keys)
    #expect(!again.isNew)
    #expect(again.signer.key == signer.key)
    let path = desk.keys + "/audit.key"
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.keys) == ["audit.key"])
    #expect(try Desk().notary().key.name != signer.key.name)
  }

  @Test("A key others may read, or that is no key, is refused and not replaced")
  func refused() throws {
    let desk = try Desk()
    _ = try InstallationKey.loadOrCreate(in: desk.keys)
    let path = desk.keys + "/audit.key"
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: KeysError.self) { try InstallationKey.loadOrCreate(in: desk.keys) }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    for text in ["", "nonsense\n", "PRIVATE+KEY+a+b+c\n"] {
      try desk.write(text, "keys/audit.key")
      #expect(throws: KeysError.self, "\(text)") {
        try InstallationKey.loadOrCreate(in: desk.keys)
      }
      #expect(FileManager.default.contents(atPath: path) == Data(text.utf8))
    }
  }

  @Test("A key that takes another's place leaves the old public half behind")
  func replaced() throws {
    let desk = try Desk()
    let old = try InstallationKey.loadOrCreate(in: desk.keys).signer.key
    let new = try InstallationKey.replace(in: desk.keys).key
    #expect(new != old)
    #expect(try InstallationKey.load(from: desk.keys)?.key == new)
    #expect(try InstallationKey.retired(in: desk.keys) == [old])
  }
}

@Suite("No two heads are signed that do not follow from one another")
struct NotaryTests {
  @Test("A growing log is signed at every size, and each head is kept")
  func growing() throws {
    let desk = try Desk()
    var signed: [SignedCheckpoint] = []
    for step in [0, 1, 1, 2, 5, 0, 100, 157] {
      desk.grow(step)
      signed.append(try desk.sign())
      #expect(signed.last?.size == desk.leaves.count)
      #expect(signed.last?.root == desk.head.root)
      #expect(try desk.held() == nil)
    }
    #expect(try desk.notary().last() == signed.last)
    let kept = try desk.notary().kept(in: desk.notary().historyPath)
    #expect(kept.checkpoints.map(\.size) == [0, 1, 2, 4, 9, 109, 266])
    #expect(kept.fault == nil)
  }

  @Test("A log shorter than its last signed head is held, and not signed")
  func shorter() throws {
    let desk = try Desk()
    desk.grow(40)
    try desk.sign()
    desk.leaves.removeLast(5)
    let reason = try #require(try desk.held())
    #expect(reason.contains("35 entries") && reason.contains("counts 40"))
    #expect(reason.contains("sending is held"))
    #expect(!reason.contains("\n"))
    #expect(throws: KeysError.held(reason: reason)) { try desk.sign() }
    #expect(try desk.notary().last()?.size == 40)
  }

  @Test("A log of another story is held, however long it has grown")
  func rewritten() throws {
    let desk = try Desk()
    desk.grow(40)
    try desk.sign()
    desk.leaves = []
    desk.grow(39)
    desk.grow(1, word: "forged")
    for _ in 0..<3 {
      #expect(try desk.held()?.contains("not those that were signed") == true)
      #expect(throws: KeysError.self) { try desk.sign() }
      desk.grow(30)
    }
    desk.leaves = []
    desk.grow(100)
    #expect(try desk.sign().size == 100)
  }

  @Test("Without the kept tree the same is found from all leaves")
  func noFrontier() throws {
    let desk = try Desk()
    desk.grow(77)
    try desk.sign()
    for text in ["", "nonsense\n", TreeHash.empty.base64 + "\n"] {
      try desk.write(text, "state/frontier")
      desk.grow(3)
      #expect(try desk.held() == nil)
      desk.leaves[5] = .empty
      #expect(try desk.held() != nil)
      desk.leaves[5] = .leaf(Array("entry 5".utf8))
    }
    #expect(try desk.sign().size == 86)
  }

  @Test("A lost or forged last head, and a lost key, hold the log")
  func foreign() throws {
    let desk = try Desk()
    desk.grow(4)
    let note = try desk.sign().note
    try desk.write(note.replacing("\n4\n", with: "\n3\n"), "state/checkpoint")
    #expect(try desk.held()?.contains("bad signature") == true)
    try desk.write("", "state/checkpoint")
    #expect(try desk.held()?.contains("not a signed note") == true)
    try desk.write(note, "state/checkpoint")
    #expect(try desk.held() == nil)
    try FileManager.default.removeItem(atPath: desk.keys + "/audit.key")
    #expect(try desk.held()?.contains("unknown key") == true)
  }

  @Test("When only the last head's file is gone, the list of all heads still holds a cut log")
  func listOfAll() throws {
    let desk = try Desk()
    desk.grow(40)
    try desk.sign()
    desk.grow(2)
    try desk.sign()
    try FileManager.default.removeItem(atPath: desk.state + "/checkpoint")
    #expect(try desk.notary().last()?.size == 42)
    desk.leaves.removeLast(3)
    #expect(try desk.held()?.contains("counts 42") == true)
    desk.leaves = []
    desk.grow(44)
    #expect(try desk.sign().size == 44)
  }

  @Test("A last head that cannot be read holds the log, and is told from one that is not there")
  func unreadable() throws {
    let desk = try Desk()
    desk.grow(4)
    #expect(try desk.notary().last() == nil)
    try FileManager.default.createDirectory(
      atPath: desk.state + "/checkpoint", withIntermediateDirectories: false)
    #expect(try desk.held()?.contains("sending is held until it can be read") == true)
    #expect(throws: KeysError.self) { try desk.sign() }
  }

  @Test("A newer head from elsewhere holds a workspace that was put back as a whole")
  func wholeWorkspace() throws {
    let desk = try Desk()
    desk.grow(40)
    try desk.sign()
    let now = desk.leaves
    desk.grow(8)
    let later = try SignedCheckpoint(
      size: 48, root: desk.head.root, by: try InstallationKey.loadOrCreate(in: desk.keys).signer)
    try desk.write(later.note + "\n", "elsewhere")
    var notary = try desk.notary()
    notary.elsewhere = notary.newest(in: desk.folder + "/elsewhere")
    #expect(notary.elsewhere == later)
    try notary.check(desk.head, leaves: desk.read)
    desk.leaves = now
    desk.grow(3)
    #expect(throws: KeysError.self) { try notary.sign(desk.head, leaves: desk.read) }
    desk.grow(30, word: "forged")
    #expect(throws: KeysError.self) { try notary.check(desk.head, leaves: desk.read) }
    #expect(try Desk().notary().newest(in: desk.folder + "/elsewhere") == nil)
    #expect(notary.newest(in: desk.folder + "/nothing") == nil)
  }

  @Test("Of a long file of heads the end is enough for the newest")
  func longFile() throws {
    let desk = try Desk()
    desk.grow(3)
    let note = try desk.sign().note + "\n"
    desk.grow(1)
    let newest = try desk.sign()
    try desk.write(String(repeating: note, count: 600) + newest.note + "\n", "elsewhere")
    let kept = try desk.notary().kept(in: desk.folder + "/elsewhere", last: 4096)
    #expect(kept.fault == nil)
    #expect(kept.checkpoints.count < 30)
    #expect(kept.checkpoints.last == newest)
    #expect(try desk.notary().newest(in: desk.folder + "/elsewhere") == newest)
  }

  @Test("Another program that signed a newer head meanwhile does not hold this one")
  func twoPrograms() throws {
    let desk = try Desk()
    desk.grow(10)
    let early = desk.head
    desk.grow(10)
    try desk.sign()
    #expect(try desk.notary().sign(early, leaves: desk.read).size == 20)
  }

  @Test("After a person took the loss, a new key signs and old heads are no pins any more")
  func resumed() throws {
    let desk = try Desk()
    desk.grow(40)
    try desk.sign()
    let elsewhere = try Data(contentsOf: URL(fileURLWithPath: desk.notary().historyPath))
    desk.leaves.removeLast(20)
    #expect(try desk.held() != nil)
    _ = try InstallationKey.replace(in: desk.keys)
    try Notary.putAside(state: desk.state, mark: "lost")
    #expect(try desk.held() == nil)
    #expect(try desk.sign().size == 20)
    #expect(FileManager.default.fileExists(atPath: desk.state + "/checkpoint.lost"))
    let copy = desk.folder + "/elsewhere"
    try elsewhere.write(to: URL(fileURLWithPath: copy))
    let kept = try desk.notary().kept(in: copy)
    #expect(kept.checkpoints.isEmpty)
    #expect(kept.fault == nil)
  }

  @Test("In a file of heads a forged one and one of an unknown key are named")
  func kept() throws {
    let desk = try Desk()
    let other = try Desk()
    desk.grow(3)
    other.grow(3)
    let mine = try desk.sign().note
    let theirs = try other.sign().note
    let path = desk.folder + "/elsewhere"
    #expect(try desk.notary().kept(in: path).checkpoints.isEmpty)
    try desk.write(mine + "\n" + mine.prefix(60), "elsewhere")
    var kept = try desk.notary().kept(in: path)
    #expect(kept.checkpoints.count == 1)
    #expect(kept.fault == nil)
    try desk.write(mine + "\n" + theirs + "\n", "elsewhere")
    kept = try desk.notary().kept(in: path)
    #expect(kept.fault == .unknownKey(names: [try other.notary().key.name]))
    try desk.write(mine.replacing("\n3\n", with: "\n2\n") + "\n" + mine + "\n", "elsewhere")
    kept = try desk.notary().kept(in: path)
    #expect(kept.fault == .badSignature(key: try desk.notary().key.name))
    #expect(kept.checkpoints.count == 1)
  }

  @Test("A state folder that takes no writing is an error, and leaves what was there")
  func noRoom() throws {
    let desk = try Desk()
    desk.grow(2)
    try FileManager.default.removeItem(atPath: desk.state)
    #expect(throws: KeysError.self) { try desk.sign() }
  }
}
