import Audit
import Basics
import Crypto
import Foundation
import Keys
import Review
import Storage
import Synchronization
import Testing
import Transport

@testable import App

/// A witness as the protocol describes it: it signs what follows from all it signed before.
private final class Witness: HTTPTransport {
  /// What it answers instead, once.
  enum Whim {
    case status(Int)
    case nothing
    case signedByAnother
  }

  private struct State {
    var heads: [String: (size: Int, root: TreeHash)] = [:]
    var requests = 0
    var whim: Whim?
  }

  private let secret = Curve25519.Signing.PrivateKey()
  private let state = Mutex(State())
  private let log: NoteKey
  static let name = "witness.example/w1"

  init(knows log: NoteKey) { self.log = log }

  var requests: Int { state.withLock { $0.requests } }
  func set(_ whim: Whim?) { state.withLock { $0.whim = whim } }
  /// As a witness that lost what it knew.
  func forget() { state.withLock { $0.heads = [:] } }

  private static func id(_ key: Curve25519.Signing.PublicKey) -> Data {
    Data(SHA256.hash(data: Data("\(name)\n".utf8) + [4] + key.rawRepresentation).prefix(4))
  }

  var vkey: String {
    let id = Witness.id(secret.publicKey).map { String(format: "%02x", $0) }.joined()
    let bytes = Data([4]) + secret.publicKey.rawRepresentation
    return "\(Witness.name)+\(id)+\(bytes.base64EncodedString())"
  }

  func send(
    _ request: HTTPRequest, cancel: Cancellation
  ) throws(TransportError) -> HTTPResponse {
    let whim = state.withLock { state in
      state.requests += 1
      return state.whim.take()
    }
    switch whim {
    case .status(let status): return HTTPResponse(status: status)
    case .nothing: throw .timedOut(host: "witness.example")
    case .signedByAnother, nil: break
    }
    guard request.method == .post, request.address.path == "/add-checkpoint",
      let body = request.body, let answer = try? judge(body, forged: whim != nil)
    else { return HTTPResponse(status: 400) }
    return answer
  }

  private func judge(_ body: [UInt8], forged: Bool) throws -> HTTPResponse {
    let text = String(decoding: body, as: UTF8.self)
    let note = text.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n\n")
    let old = try #require(
      Int(text.split(separator: "\n")[0].replacing("old ", with: "")))
    guard let signed = try? SignedCheckpoint(note.utf8, keys: [log]) else {
      return HTTPResponse(status: 403)
    }
    return try state.withLock { state in
      let last = state.heads[log.name] ?? (size: 0, root: .empty)
      let size = Array("\(last.size)\n".utf8)
      guard old == last.size, old < signed.size || signed.root == last.root else {
        return HTTPResponse(status: 409, body: size)
      }
      if old > 0 {
        let proven = try? ProofFile.verify(
          consistency: body, oldRoot: last.root, keys: [log])
        guard proven?.old == old else { return HTTPResponse(status: 422) }
      }
      state.heads[log.name] = (size: signed.size, root: signed.root)
      return HTTPResponse(status: 200, body: Array(try line(signed, forged).utf8))
    }
  }

  private func line(_ signed: SignedCheckpoint, _ forged: Bool) throws -> String {
    let time: UInt64 = 1_790_000_000
    let text = "cosignature/v1\ntime \(time)\n" + signed.checkpoint.text
    let signer = forged ? Curve25519.Signing.PrivateKey() : secret
    let moment = Data((0..<8).map { UInt8(truncatingIfNeeded: time >> (56 - 8 * $0)) })
    let bytes = Witness.id(secret.publicKey) + moment + (try signer.signature(for: Data(text.utf8)))
    return "\u{2014} \(Witness.name) \(bytes.base64EncodedString())\n"
  }
}

@Suite("A witness outside signs the trail's heads, and only what follows from what it signed")
struct TrailWitnessTests {
  private final class Practice {
    let folder = NSTemporaryDirectory() + "countersign-" + UUID().uuidString
    let places: Places
    var settings = Configuration.Trail()
    let witness: Witness
    private(set) var store: Store
    private let log: ProgramLog

    init() throws {
      places = Places(home: folder)
      try places.prepare()
      log = try ProgramLog(path: places.log)
      store = try Opening.store(places)
      witness = Witness(knows: try InstallationKey.loadOrCreate(in: places.keys).signer.key)
      let key = try #require(WitnessKey(witness.vkey))
      settings.witness = Configuration.Trail.Witness(
        address: try WebAddress("https://witness.example"), key: key)
    }

    deinit {
      store.close()
      try? FileManager.default.removeItem(atPath: folder)
    }

    func keeper() throws -> TrailKeeper {
      try TrailKeeper(
        places: places, settings: settings, store: store, clock: WallClock(), logger: log.logger,
        transport: self.witness)
    }

    /// By so many entries; the first of them may announce the person's key.
    func grow(_ count: Int) throws {
      let size = try store.auditHead().size + count
      while try store.auditHead().size < size {
        try store.recordAuditExport(
          by: Person(name: "ana"), at: Instant(milliseconds: 1_770_000_000))
      }
    }

    /// Begins anew as a workspace that was put back before anything was signed.
    func putBack() throws {
      store.close()
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: places.database + ending)
      }
      for path in Notary.files(state: places.state) + [places.witnessed] {
        try? FileManager.default.removeItem(atPath: path)
      }
      store = try Opening.store(places)
    }

    var told: String {
      (try? String(contentsOfFile: places.log, encoding: .utf8)) ?? ""
    }
  }

  @Test("each newer head is shown with its growth; when and where is remembered, both names kept")
  func signs() throws {
    let practice = try Practice()
    for size in [1, 4, 5, 21] {
      let keeper = try practice.keeper()
      try practice.grow(size - (try practice.store.auditHead().size))
      #expect(keeper.finish() == nil)
      #expect(keeper.anchor.last()?.place == "witness.example")
      #expect(keeper.anchor.last()?.size == size)
      let kept = try #require(FileManager.default.contents(atPath: practice.places.witnessed))
      let note = try SignedNote(kept)
      #expect(note.signatures.map(\.name) == [keeper.notary.key.name, Witness.name])
      #expect(note.text.contains("\n\(size)\n"))
    }
    #expect(practice.witness.requests == 4)
    let heads = SignedHeads(places: practice.places, settings: practice.settings)
    #expect(heads.fault == nil)
    #expect(heads.pins.contains { $0.place == practice.places.witnessed && $0.size == 21 })
    #expect(try practice.store.verifyAudit(pins: heads.pins).holds)
  }

  @Test("a witness that lost what it knew, or knows more than we remember, is told from there")
  func forgetful() throws {
    let practice = try Practice()
    try practice.grow(3)
    #expect(try practice.keeper().finish() == nil)
    practice.witness.forget()
    try practice.grow(2)
    #expect(try practice.keeper().finish() == nil)
    try FileManager.default.removeItem(atPath: practice.places.witnessed)
    try practice.grow(2)
    let keeper = try practice.keeper()
    #expect(keeper.finish() == nil)
    #expect(keeper.anchor.last()?.size == (try practice.store.auditHead().size))
    #expect(practice.witness.requests == 5)
  }

  @Test("a workspace put back as a whole is found by the witness, and sending is held")
  func putBack() throws {
    let practice = try Practice()
    try practice.grow(30)
    #expect(try practice.keeper().finish() == nil)
    try practice.putBack()
    try practice.grow(5)
    let keeper = try practice.keeper()
    let held = try #require(keeper.finish())
    #expect(held.contains("has signed 31 entries") && held.contains("sending is held"))
    #expect(keeper.holdsSending() == held)
    #expect(practice.told.contains("sending is held"))
    #expect(!FileManager.default.fileExists(atPath: practice.places.witnessed))
  }

  @Test("another history is found however long it has grown", arguments: [31, 60])
  func rewritten(size: Int) throws {
    let practice = try Practice()
    try practice.grow(30)
    #expect(try practice.keeper().finish() == nil)
    try practice.putBack()
    try practice.store.recordAuditExport(
      by: Person(name: "mallory"), at: Instant(milliseconds: 1_770_000_000))
    let keeper = try practice.keeper()
    try practice.grow(size - (try practice.store.auditHead().size))
    let held = try #require(keeper.finish())
    #expect(held.contains("another history") && held.contains("sending is held"))
  }

  @Test("a witness that is away, strange or forged holds nothing, is told once and anchors nothing")
  func troubles() throws {
    for (whim, words) in [
      (Witness.Whim.nothing, "was not reached"), (.status(503), "answered 503"),
      (.status(404), "does not know this log"), (.status(409), "answered 409"),
      (.signedByAnother, "no signature by its key"),
    ] {
      let practice = try Practice()
      practice.witness.set(whim)
      let keeper = try practice.keeper()
      #expect(keeper.finish() == nil)
      #expect(keeper.anchor.last() == nil)
      #expect(practice.told.contains(words), "\(practice.told)")
      #expect(!FileManager.default.fileExists(atPath: practice.places.witnessed))
      #expect(keeper.holdsSending() == nil)
    }
  }

  @Test("a key that cannot sign heads is no witness's key")
  func keys() throws {
    let practice = try Practice()
    let vkey = practice.witness.vkey
    #expect(WitnessKey(vkey)?.name == Witness.name)
    let log = try InstallationKey.loadOrCreate(in: practice.places.keys).signer.key
    for bad in [log.text, String(vkey.dropLast()), vkey.replacing("w1", with: "w2"), "", "a+b+c"] {
      #expect(WitnessKey(bad) == nil, "\(bad)")
    }
    let (configuration, findings) = try ConfigurationReader.read(
      text: "[audit]\nwitness_url = \"https://witness.example\"\nwitness_key = \"\(vkey)\"",
      path: "config.toml")
    #expect(findings == [])
    #expect(configuration.audit.witness?.key == WitnessKey(vkey))
    for bad in [
      "witness_url = \"https://witness.example\"", "witness_key = \"\(vkey)\"",
      "witness_url = \"nowhere\"\nwitness_key = \"\(vkey)\"",
      "witness_url = \"https://witness.example\"\nwitness_key = \"\(log.text)\"",
    ] {
      let (configuration, findings) = try ConfigurationReader.read(
        text: "[audit]\n" + bad, path: "config.toml")
      #expect(findings.count == 1, "\(bad)")
      #expect(configuration.audit.witness == nil)
    }
  }
}
