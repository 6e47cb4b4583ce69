import Audit
import Basics
import Testing

@Suite("Verification names the first entry that is wrong, and what is wrong with it")
struct AuditVerifierTests {
  private let moment = Instant(milliseconds: 1_767_603_600_000)

  /// Numbers, spells and verifies drafts; the reason of the first fault.
  private func fault(_ drafts: [AuditDraft]) -> AuditFault? {
    var head = AuditHead()
    return fault(drafts.map { AuditChain.append($0, to: &head).line })
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

  private func suggest(_ id: String = "N1") -> AuditDraft {
    AuditDraft(
      at: moment, actor: AuditActor(kind: .system, id: "builtin"), action: .suggest,
      object: .note(id), detail: ["cpt": "90834"])
  }

  private func decide(
    _ ref: Int?, _ word: String = "accept", on id: String = "N1", replaces: String? = nil
  ) -> AuditDraft {
    var members: [CanonicalJSON.Member] = [.init("decision", .string(word))]
    if let replaces { members.append(.init("replaces", .string(replaces))) }
    return AuditDraft(
      at: moment, actor: .user("ana", role: "biller"), action: .decide, object: .note(id),
      ref: ref, detail: .object(of: members))
  }

  private func undo(_ ref: Int?) -> AuditDraft {
    AuditDraft(
      at: moment, actor: .user("ana", role: "biller"), action: .undo, object: .note("N1"),
      ref: ref)
  }

  private func intent(_ ref: Int?, key: String = "k1", id: String = "N1") -> AuditDraft {
    AuditDraft(
      at: moment, actor: .push, action: .pushIntent, object: .note(id), ref: ref,
      detail: [
        "key": .string(key), "method": "POST", "path": "/claims",
        "body_sha256": .string(String(repeating: "5f", count: 32)),
      ])
  }

  private func result(_ ref: Int?, key: String = "k1") -> AuditDraft {
    AuditDraft(
      at: moment, actor: .push, action: .pushResult, object: .note("N1"), ref: ref,
      detail: ["key": .string(key)])
  }

  @Test("The worked example verifies, and its head is compared")
  func example() throws {
    var verifier = AuditVerifier()
    for line in Example.lines {
      try verifier.add(Array(line.utf8))
    }
    var frontier = MerkleFrontier()
    for line in Example.lines {
      frontier.append(.leaf(Array(line.utf8)))
    }
    let good = verifier.finish(frontier: frontier, root: frontier.root)
    #expect(good.holds)
    #expect(good.root == Example.root)
    #expect(!verifier.finish(frontier: frontier, root: .empty).holds)
    #expect(!verifier.finish(frontier: nil, root: frontier.root).holds)
    var longer = frontier
    longer.append(.empty)
    let cut = verifier.finish(frontier: longer, root: longer.root)
    #expect(cut.firstBad?.seq == 4)
    #expect(cut.firstBad?.reason.contains("cut off") == true)
  }

  @Test("Decision, undo, second decision, sending, retries and a correction are all in order")
  func allowed() {
    let drafts = [
      suggest(), decide(0, "reject"), undo(1), decide(0), intent(3), result(4), result(4),
      decide(0, "modify", replaces: "d1"), undo(7), decide(0, "modify", replaces: "d1"),
      intent(9, key: "k2"), result(10, key: "k2"),
      AuditDraft(
        at: moment, actor: .store, action: .recover,
        object: AuditObject(kind: "outbox", id: "deliveries")),
    ]
    #expect(fault(drafts) == nil)
  }

  @Test("What may not be is named")
  func links() {
    let cases: [([AuditDraft], Int, String)] = [
      ([decide(nil)], 0, "names no entry"),
      ([suggest(), decide(1)], 1, "does not precede"),
      ([suggest(), suggest(), decide(0, on: "N2")], 2, "something else"),
      ([suggest(), decide(0), decide(0)], 2, "second decision"),
      ([suggest(), decide(0, "perhaps")], 1, "without a verdict"),
      ([suggest(), decide(0, "reject"), intent(1)], 2, "not an accepting decision"),
      ([suggest(), intent(0)], 1, "not an accepting decision"),
      ([suggest(), decide(0), undo(1), intent(1)], 3, "was undone"),
      ([suggest(), decide(0), intent(1), undo(1)], 3, "was sent"),
      ([suggest(), decide(0), undo(1), undo(1)], 3, "second time"),
      ([suggest(), decide(0), intent(1), intent(1, key: "k2")], 3, "second intent"),
      (
        [suggest(), decide(0), intent(1), suggest("N2"), decide(3, on: "N2"), intent(4, id: "N2")],
        5, "used before"
      ),
      ([suggest(), decide(0), result(1)], 2, "not an intent"),
      ([suggest(), decide(0), intent(1), result(2, key: "k2")], 3, "another key"),
    ]
    for (drafts, seq, words) in cases {
      let found = fault(drafts)
      #expect(found?.seq == seq, "\(words)")
      #expect(found?.reason.contains(words) == true, "\(found?.reason ?? "nothing") / \(words)")
    }
  }

  @Test("A suggestion by a person and a decision by a machine are refused")
  func actors() {
    var forged = suggest()
    forged.actor = .user("ana", role: "biller")
    #expect(fault([forged])?.reason.contains("a suggestion by a user") == true)
    var machine = decide(0)
    machine.actor = .push
    #expect(fault([suggest(), machine])?.reason.contains("not by a user") == true)
  }

  @Test("An intent needs key, method, path and the body's hash")
  func intentMembers() {
    for missing in ["key", "method", "path", "body_sha256"] {
      var draft = intent(1)
      guard case .object(let members)? = draft.detail else { continue }
      draft.detail = .object(members.filter { $0.key != missing })
      #expect(fault([suggest(), decide(0), draft])?.seq == 2)
    }
  }

  @Test("A missing, doubled or exchanged line is found by its number")
  func order() {
    let lines = Example.lines.map { Array($0.utf8) }
    #expect(fault([lines[0], lines[2]])?.reason.contains("missing or reordered") == true)
    #expect(fault([lines[0], lines[0]])?.seq == 1)
    #expect(fault([lines[1]])?.seq == 0)
  }

  @Test("A changed byte no longer has the stored hash")
  func changed() {
    var line = Example.lines[0]
    line = line.replacing("9200", with: "9300")
    var verifier = AuditVerifier()
    let fault = #expect(throws: AuditFault.self) {
      try verifier.add(Array(line.utf8), leaf: TreeHash.leaf(Array(Example.lines[0].utf8)))
    }
    #expect(fault?.reason.contains("changed") == true)
  }

  @Test(
    "A line that is no entry is refused",
    arguments: [
      ("\"v\":1", "\"v\":2"), ("\"seq\":0", "\"seq\":-1"), ("T09:00:00.000Z", "T09:00:00Z"),
      ("2026-01-05", "2026-13-05"), ("\"outcome\":\"ok\"", "\"outcome\":\"maybe\""),
      ("\"kind\":\"ai\"", "\"kind\":\"robot\""), ("coder@1", ""), ("suggest", "Suggest"),
      ("suggest", "push..x"), ("\"v\":1}", "\"v\":1} "), ("\"v\":1}", "\"v\":1,\"w\":1}"),
      ("9200", "9200.0"), ("\"cpt\":\"90837\"", "\"bpt\":\"90837\""),
    ])
  func malformed(_ part: String, _ other: String) {
    let line = Example.lines[0].replacing(part, with: other)
    #expect(line != Example.lines[0])
    #expect(fault([Array(line.utf8)])?.seq == 0)
  }
}
