import Audit
import Foundation
import Testing

@testable import Keys

@Suite("A log's key gets a successor")
struct RotationTests {
  private func rotate(_ desk: Desk) throws -> (old: NoteKey, signed: SignedCheckpoint) {
    let notary = try desk.notary()
    let next = try InstallationKey.successor(of: notary.key, in: desk.keys)
    let signed = try notary.sign(desk.head, also: next, leaves: desk.read)
    try InstallationKey.rotate(to: next, in: desk.keys)
    return (notary.key, signed)
  }

  @Test("Both keys sign the head between them; the log keeps its name")
  func both() throws {
    let desk = try Desk()
    desk.grow(5)
    try desk.sign()
    desk.grow(1)
    let (old, signed) = try rotate(desk)
    let new = try desk.notary().key
    #expect(new != old && new.name == old.name)
    for key in [old, new] {
      #expect(try SignedCheckpoint(signed.note.utf8, keys: [key]).size == 6)
    }
    #expect(try desk.held() == nil)
    desk.grow(3)
    #expect(try SignedCheckpoint(try desk.sign().note.utf8, keys: [new]).size == 9)
  }

  @Test("What the old key signed still holds the log")
  func holds() throws {
    let desk = try Desk()
    desk.grow(5)
    try desk.sign()
    _ = try rotate(desk)
    let notary = try desk.notary()
    let kept = try notary.kept(in: notary.historyPath)
    #expect(kept.checkpoints.map(\.size) == [5, 5])
    #expect(kept.fault == nil)
    desk.leaves.removeLast()
    #expect(try desk.held()?.contains("its end is gone") == true)
  }

  @Test("A last head that only the old key signed is not taken for the new one's")
  func forged() throws {
    let desk = try Desk()
    desk.grow(5)
    let old = try InstallationKey.loadOrCreate(in: desk.keys).signer
    try desk.sign()
    _ = try rotate(desk)
    desk.leaves.removeLast(2)
    let forged = try SignedCheckpoint(size: 3, root: desk.head.root, by: old)
    try Data(forged.note.utf8).write(to: URL(fileURLWithPath: desk.state + "/checkpoint"))
    #expect(try desk.held()?.contains("unknown key") == true)
  }

  @Test("Cut off before the key was exchanged: the old key goes on from the head that both signed")
  func cutOff() throws {
    let desk = try Desk()
    desk.grow(5)
    let notary = try desk.notary()
    let next = try InstallationKey.successor(of: notary.key, in: desk.keys)
    _ = try notary.sign(desk.head, also: next, leaves: desk.read)
    #expect(try desk.notary().key == notary.key)
    desk.grow(2)
    #expect(try desk.sign().size == 7)
    #expect(try desk.held() == nil)
  }
}
