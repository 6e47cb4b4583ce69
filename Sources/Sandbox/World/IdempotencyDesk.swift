import Basics
import Crypto

/// Remembers every write that came with a key: what was asked, and the first answer.
struct IdempotencyDesk: Sendable {
  private enum Entry {
    case running(fingerprint: SHA256.Digest)
    case done(fingerprint: SHA256.Digest, Reply)
  }

  /// What to do with a write.
  enum Verdict {
    case fresh
    case replay(Reply)
    /// The first request with this key is still at work.
    case running
    /// The key was used for something else.
    case mismatch
  }

  private var entries: [String: Entry] = [:]

  /// Notes that a write with this key begins, unless one did before.
  mutating func begin(_ key: String, _ call: Call) -> Verdict {
    let fingerprint = IdempotencyDesk.fingerprint(of: call)
    switch entries[key] {
    case nil:
      entries[key] = .running(fingerprint: fingerprint)
      return .fresh
    case .running(let first): return first == fingerprint ? .running : .mismatch
    case .done(let first, var reply):
      guard first == fingerprint else { return .mismatch }
      reply.setHeader("Idempotent-Replayed", "true")
      return .replay(reply)
    }
  }

  /// Keeps the answer. A refusal is kept too, except one that asks to come again.
  mutating func finish(_ key: String, _ call: Call, _ reply: Reply) {
    entries[key] =
      reply.status < 500 && reply.status != 429
      ? .done(fingerprint: IdempotencyDesk.fingerprint(of: call), reply) : nil
  }

  private static func fingerprint(of call: Call) -> SHA256.Digest {
    SHA256.hash(data: Array("\(call.method) \(call.path)\n".utf8) + call.body)
  }
}
