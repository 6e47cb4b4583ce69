import Audit
import Basics
import Testing

@Suite("Each entry of a person is signed by the key the trail announced for them")
struct PersonSignatureTests {
  private let moment = Instant(milliseconds: 1_767_603_600_000)

  private func signer(_ name: String, _ byte: UInt8) throws -> NoteSigner {
    try #require(NoteSigner(name: name, seed: [UInt8](repeating: byte, count: 32)))
  }

  private func announcement(of key: NoteKey, for name: String) -> AuditDraft {
    AuditDraft(
      at: moment, actor: .store, action: .keyNew, object: .key(of: name),
      detail: ["vkey": .string(key.text)])
  }

  private var suggestion: AuditDraft {
    AuditDraft(
      at: moment, actor: AuditActor(kind: .system, id: "builtin"), action: .suggest,
      object: .note("N1"), detail: ["cpt": "90834"])
  }

  private func decision(by name: String = "ana", ref: Int) -> AuditDraft {
    AuditDraft(
      at: moment, actor: .user(name, role: "biller"), action: .decide, object: .note("N1"),
      ref: ref, detail: ["decision": "accept", "icd": ["F41.1"]])
  }

  private func view(by name: String = "ana") -> AuditDraft {
    AuditDraft(
      at: moment, actor: .user(name, role: "biller"), action: .view, object: .note("N1"))
  }

  /// A key, a suggestion, a signed decision.
  private func log(_ ana: NoteSigner, head: inout AuditHead) throws -> [[UInt8]] {
    [
      AuditChain.append(announcement(of: ana.key, for: "ana"), to: &head).line,
      AuditChain.append(suggestion, to: &head).line,
      try AuditChain.append(decision(ref: 1), signedBy: ana, to: &head).line,
    ]
  }

  private func fault(_ lines: [[UInt8]]) -> AuditFault? {
    var verifier = AuditVerifier()
    for line in lines {
      do throws(AuditFault) {
        try verifier.add(line)
      } catch {
        return error
      }
    }
    return nil
  }

  @Test("A signed decision verifies; its line names key and signature in their places")
  func good() throws {
    var head = AuditHead()
    let ana = try signer("ana", 1)
    let lines = try log(ana, head: &head)
    #expect(fault(lines) == nil)
    let entry = try #require(AuditEntry(line: lines[2]))
    #expect(entry.draft.detail?["key"]?.text == ana.key.idHex)
    #expect(entry.draft.detail?["signature"]?.text?.count == 88)
    #expect(entry.canonicalBytes == lines[2])
  }

  @Test("An entry without any other detail is signed too")
  func bare() throws {
    var head = AuditHead()
    let ana = try signer("ana", 1)
    var lines = try log(ana, head: &head)
    lines.append(try AuditChain.append(view(), signedBy: ana, to: &head).line)
    #expect(fault(lines) == nil)
  }

  @Test("A decision signed anew with another key is found, whoever else has that key")
  func another() throws {
    let ana = try signer("ana", 1)
    let mallory = try signer("ana", 2)
    var head = AuditHead()
    var lines = try log(ana, head: &head)
    let entry = try #require(AuditEntry(line: lines[2]))
    lines[2] = try entry.signed(by: mallory).canonicalBytes
    let found = try #require(fault(lines))
    #expect(found.seq == 2)
    #expect(found.reason.contains("unknown key"))
  }

  @Test("Another key under the id of the right one is found")
  func borrowedID() throws {
    let ana = try signer("ana", 1)
    let mallory = try signer("ana", 2)
    var head = AuditHead()
    var lines = try log(ana, head: &head)
    let entry = try #require(AuditEntry(line: lines[2]))
    let forged = String(
      decoding: try entry.signed(by: mallory).canonicalBytes, as: UTF8.self
    ).replacing(mallory.key.idHex, with: ana.key.idHex)
    lines[2] = Array(forged.utf8)
    #expect(fault(lines)?.reason.contains("bad signature") == true)
  }

  @Test(
    "Every byte of the entry is covered",
    arguments: [
      ("accept", "reject"), ("F41.1", "F41.9"), (":00.000Z", ":01.000Z"), ("biller", "auditor"),
    ])
  func covered(_ old: String, _ new: String) throws {
    var head = AuditHead()
    var lines = try log(try signer("ana", 1), head: &head)
    let changed = String(decoding: lines[2], as: UTF8.self).replacing(old, with: new)
    #expect(Array(changed.utf8) != lines[2])
    lines[2] = Array(changed.utf8)
    #expect(fault(lines)?.reason.contains("bad signature") == true)
  }

  @Test("A signed entry moved to another place in the log is found")
  func moved() throws {
    let ana = try signer("ana", 1)
    var head = AuditHead()
    var lines = [
      AuditChain.append(announcement(of: ana.key, for: "ana"), to: &head).line,
      try AuditChain.append(view(), signedBy: ana, to: &head).line,
    ]
    lines.append(
      Array(
        String(decoding: lines[1], as: UTF8.self).replacing(#""seq":1"#, with: #""seq":2"#).utf8))
    let found = try #require(fault(lines))
    #expect(found.seq == 2)
    #expect(found.reason.contains("bad signature"))
  }

  @Test("Another person's key does not sign for ana, and nobody signs before their key is there")
  func otherPeople() throws {
    let ben = try signer("ben", 3)
    var head = AuditHead()
    var lines = try log(try signer("ana", 1), head: &head)
    var fork = head
    let early = try AuditChain.append(view(by: "ben"), signedBy: ben, to: &fork)
    #expect(fault(lines + [early.line])?.reason.contains("unknown key") == true)
    lines.append(AuditChain.append(announcement(of: ben.key, for: "ben"), to: &head).line)
    fork = head
    let good = try AuditChain.append(view(by: "ben"), signedBy: ben, to: &fork)
    #expect(fault(lines + [good.line]) == nil)
    fork = head
    let wrong = try AuditChain.append(view(by: "ana"), signedBy: ben, to: &fork)
    #expect(fault(lines + [wrong.line])?.reason.contains("unknown key") == true)
  }

  @Test("A signature that was taken out is missed; entries older than people's keys are not")
  func unsigned() throws {
    var head = AuditHead()
    let lines = try log(try signer("ana", 1), head: &head)
    let bare = AuditChain.append(view(), to: &head)
    #expect(fault(lines + [bare.line])?.reason.contains("not signed") == true)
    var old = AuditHead()
    #expect(fault([AuditChain.append(view(), to: &old).line]) == nil)
  }

  @Test("Once people announce keys, one that the program or nobody announced signs for nobody")
  func accounts() throws {
    let rosa = try signer("rosa", 4)
    let ana = try signer("ana", 1)
    let mallory = try signer("ana", 2)
    var head = AuditHead()
    var lines = [AuditChain.append(announcement(of: rosa.key, for: "rosa"), to: &head).line]
    for key in [rosa.key, ana.key] {
      var draft = announcement(of: key, for: key.name)
      draft.actor = .user("rosa", role: "administrator")
      lines.append(try AuditChain.append(draft, signedBy: rosa, to: &head).line)
    }
    var fork = head
    let good = try AuditChain.append(view(), signedBy: ana, to: &fork)
    #expect(fault(lines + [good.line]) == nil)
    fork = head
    let slipped = AuditChain.append(announcement(of: mallory.key, for: "ana"), to: &fork)
    let forged = try AuditChain.append(view(), signedBy: mallory, to: &fork)
    #expect(
      fault(lines + [slipped.line, forged.line])?.reason.contains("no person announced") == true)
    fork = head
    let zed = try signer("zed", 5)
    let stranger = AuditChain.append(announcement(of: zed.key, for: "zed"), to: &fork)
    let act = try AuditChain.append(view(by: "zed"), signedBy: zed, to: &fork)
    #expect(
      fault(lines + [stranger.line, act.line])?.reason.contains("no person announced") == true)
  }

  @Test("A key counts for its own name only, and the newest one takes the place of the others")
  func announcements() throws {
    let first = try signer("ana", 1)
    let second = try signer("ana", 2)
    var head = AuditHead()
    let stolen = AuditChain.append(announcement(of: first.key, for: "ben"), to: &head)
    #expect(fault([stolen.line])?.reason.contains("another name") == true)
    head = AuditHead()
    var lines = try log(first, head: &head)
    lines.append(AuditChain.append(announcement(of: second.key, for: "ana"), to: &head).line)
    var fork = head
    let old = try AuditChain.append(view(), signedBy: first, to: &fork)
    #expect(fault(lines + [old.line])?.reason.contains("unknown key") == true)
    let new = try AuditChain.append(view(), signedBy: second, to: &head)
    #expect(fault(lines + [new.line]) == nil)
  }
}
