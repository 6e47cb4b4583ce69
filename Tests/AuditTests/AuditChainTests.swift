import Audit
import Basics
import Testing

/// The worked example that outside verifiers are checked with.
enum Example {
  static let lines = [
    #"{"action":"suggest","actor":{"id":"coder@1","kind":"ai"},"detail":{"confidence_bp":9200,"cpt":"90837","icd":["F41.1"],"rationale":"53–60 min “individual”"},"object":{"id":"C000000","kind":"claim"},"outcome":"ok","seq":0,"ts":"2026-01-05T09:00:00.000Z","v":1}"#,
    #"{"action":"decide","actor":{"id":"biller.ana","kind":"user"},"detail":{"cpt":"90834","decision":"modify"},"object":{"id":"C000000","kind":"claim"},"outcome":"ok","ref":0,"seq":1,"ts":"2026-01-05T09:00:01.001Z","v":1}"#,
    #"{"action":"push.intent","actor":{"id":"push","kind":"worker"},"detail":{"body_sha256":"5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9","key":"k-00000000","method":"POST","path":"/claims"},"object":{"id":"C000000","kind":"claim"},"outcome":"ok","ref":1,"seq":2,"ts":"2026-01-05T09:00:02.002Z","v":1}"#,
    #"{"action":"push.result","actor":{"id":"push","kind":"worker"},"detail":{"key":"k-00000000","status":201},"object":{"id":"C000000","kind":"claim"},"outcome":"ok","ref":2,"seq":3,"ts":"2026-01-05T09:00:03.003Z","v":1}"#,
  ]

  static let leaves = [
    "a631715774b16e19aa397c9562c25c5564eed5a50c48f1b013c1cd94c333db68",
    "504c9808b002b61651c57ccc25980f3e21a90697494da6386aa545e3c8b1ecff",
    "55b45d37caa1c33b2e309fc3b28891f859873160f8af5ee9f6d46b6fde3bc396",
    "e2ef71e8ac2f64ce7ed4cf26d327440e36c2dc694cfa503546ba3fbb0342a1bf",
  ]

  static let root = "000df12303bd02746767d04615b67e75d11192d0234c1113d19c0d2fcd8301c8"
}

@Suite("Entries are appended as lines that hash as published")
struct AuditChainTests {
  @Test("The worked example's drafts become its lines, leaves and root")
  func example() throws {
    var head = AuditHead()
    for (index, line) in Example.lines.enumerated() {
      let entry = try #require(AuditEntry(line: line.utf8))
      #expect(entry.seq == index)
      let record = AuditChain.append(entry.draft, to: &head)
      #expect(record.seq == index)
      #expect(String(decoding: record.line, as: UTF8.self) == line)
      #expect(record.leaf.hex == Example.leaves[index])
    }
    #expect(head.root.hex == Example.root)
    #expect(head.size == 4)
  }

  @Test("An entry with every member reads back as it was")
  func roundTrip() {
    let draft = AuditDraft(
      at: Instant(milliseconds: 1_767_603_601_001), actor: .user("ana \"x\" é", role: "biller"),
      action: .wait, object: AuditObject(kind: "note", id: "TN-1\n"), outcome: .fail, ref: 7,
      detail: ["client": "ab", "n": [1, 2]],
      blobs: [AuditBlob(name: "question", commit: String(repeating: "0a", count: 32))])
    let entry = AuditEntry(seq: 12, draft: draft)
    #expect(AuditEntry(line: entry.canonicalBytes) == entry)
    #expect((try? CanonicalJSON(canonical: entry.canonicalBytes)) != nil)
  }

  @Test("Every action is lower-case words joined by dots")
  func actions() {
    for action in AuditAction.allCases {
      #expect(action.rawValue.allSatisfy { ("a"..."z").contains($0) || $0 == "." })
    }
  }
}
