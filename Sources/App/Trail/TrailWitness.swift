import Audit
import Basics
import Keys
import Transport

/// Has a witness outside the practice sign the trail's head beside us. It signs only what follows
/// from all it signed before, so a cut or a rewritten trail is refused there even when everything
/// here was put back.
///
/// Source: C2SP tlog-witness, `add-checkpoint`.
struct TrailWitness: Sendable {
  let address: WebAddress
  let key: WitnessKey
  let transport: any HTTPTransport
  /// Where the last head it signed stands, with both signatures.
  let memory: String

  /// What came of asking.
  enum Outcome: Equatable {
    /// It signed.
    case signed
    /// It has seen a longer trail than ours.
    case ahead(size: Int)
    /// It has signed another history.
    case contradicts
    /// One line for the log.
    case failed(String)
  }

  /// The hashes that prove a growth from one size to another.
  typealias Growth = (_ old: Int, _ new: Int) throws -> [TreeHash]?

  private static let limits = HTTPLimits(
    connectSeconds: 5, totalSeconds: 10, stallSeconds: 5, bodyBytes: 1 << 16)

  /// Size of the last head of this log the witness signed; 0 when none is known here.
  private func seen(of signed: SignedCheckpoint) -> Int {
    guard let bytes = try? DurableFile.read(memory), let note = try? SignedNote(bytes),
      let last = Checkpoint(text: note.text), last.origin == signed.checkpoint.origin
    else { return 0 }
    return min(last.size, signed.size)
  }

  /// Shows the witness the signed head and the proof of its growth, and keeps what it signs.
  func sign(_ signed: SignedCheckpoint, growth: Growth) -> Outcome {
    do {
      let old = seen(of: signed)
      var answer = try ask(signed, from: old, growth)
      if case .seen(let size) = answer {
        if size > signed.size { return .ahead(size: size) }
        // Told that it has seen just what was shown to it: of that size, another root.
        if size == old { return .contradicts }
        answer = try ask(signed, from: size, growth)
      }
      return try settle(answer, signed)
    } catch let error as TransportError {
      return .failed("the witness \(address.host) was not reached (\(error))")
    } catch {
      return .failed("the witness \(address.host): \(line(error))")
    }
  }

  private enum Answer {
    case lines([UInt8])
    /// It signed a head of this size, and not the one that was named as the last.
    case seen(size: Int)
    case refused(status: Int)
  }

  private func ask(_ signed: SignedCheckpoint, from old: Int, _ growth: Growth) throws -> Answer {
    let hashes = old == 0 || old == signed.size ? [] : try growth(old, signed.size) ?? []
    let proof = ConsistencyProof(oldSize: old, newSize: signed.size, hashes: hashes)
    let response = try transport.send(
      HTTPRequest(
        .post, address.appending("add-checkpoint"),
        body: Array(ProofFile.text(proof, signed).utf8), limits: TrailWitness.limits),
      cancel: Cancellation())
    switch response.status {
    case 200: return .lines(response.body)
    case 409:
      let text = String(decoding: response.body, as: UTF8.self)
      guard let size = Int(text.split(separator: "\n").first ?? ""), size >= 0 else {
        return .refused(status: 409)
      }
      return .seen(size: size)
    default: return .refused(status: response.status)
    }
  }

  private func settle(_ answer: Answer, _ signed: SignedCheckpoint) throws -> Outcome {
    switch answer {
    case .lines(let lines):
      guard let found = key.cosignature(in: lines, of: signed.checkpoint) else {
        return .failed("the witness \(address.host) answered with no signature by its key")
      }
      try DurableFile.replace(memory, Array((signed.note + found.line).utf8))
      return .signed
    case .seen, .refused(status: 422): return .contradicts
    case .refused(status: 404), .refused(status: 403):
      return .failed("the witness \(address.host) does not know this log; give it the log's key")
    case .refused(let status):
      return .failed("the witness \(address.host) answered \(status)")
    }
  }
}
