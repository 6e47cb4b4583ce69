import Audit
import Basics
import Foundation
import Keys
import Review
import Storage
import Testing

@testable import App

@Suite("Heads are signed in time, kept elsewhere, and never of a log that lost its end")
struct TrailKeeperTests {
  private final class Practice {
    let folder = NSTemporaryDirectory() + "countersign-" + UUID().uuidString
    let places: Places
    var settings = Configuration.Trail()
    private(set) var store: Store
    private let log: ProgramLog

    init() throws {
      places = Places(home: folder)
      try places.prepare()
      log = try ProgramLog(path: places.log)
      store = try Opening.store(places)
    }

    deinit {
      store.close()
      try? FileManager.default.removeItem(atPath: folder)
    }

    func keeper() throws -> TrailKeeper {
      try TrailKeeper(
        places: places, settings: settings, store: store, clock: WallClock(), logger: log.logger)
    }

    func note() throws {
      try store.recordAuditExport(by: Person(name: "ana"), at: Instant(milliseconds: 1_770_000_000))
    }

    /// Puts an empty database in the place of this one.
    func lose() throws {
      store.close()
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: places.database + ending)
      }
      store = try Opening.store(places)
    }
  }

  @Test("the key of a new workspace is its first entry, and is there once")
  func firstEntry() throws {
    let practice = try Practice()
    let keeper = try practice.keeper()
    _ = try practice.keeper()
    let entries = try practice.store.auditEntries(from: 0, limit: 10)
    #expect(entries.count == 1)
    #expect(entries.first?.text.contains(keeper.notary.key.text) == true)
    #expect(try keeper.notary.last()?.size == 1)
    #expect(keeper.finish() == nil)
    #expect(try keeper.notary.last()?.size == 1)
  }

  @Test("a state folder that is gone holds sending, unless a head kept elsewhere vouches")
  func lostFolder() throws {
    let practice = try Practice()
    #expect(try practice.keeper().finish() == nil)
    for _ in 0..<3 { try practice.note() }
    let files = FileManager.default
    func loseFolder() throws {
      for path in Notary.files(state: practice.places.state) { try? files.removeItem(atPath: path) }
    }
    try loseFolder()
    let keeper = try practice.keeper()
    #expect(keeper.holdsSending()?.contains("the last signed head is gone") == true)
    #expect(throws: KeysError.self) { try keeper.sign() }
    #expect(try keeper.notary.last() == nil)
    _ = try keeper.resume(reason: "the folder was lost", by: Person(name: "sam"))
    #expect(keeper.holdsSending() == nil)

    practice.settings.anchorFile = practice.folder + "/elsewhere"
    #expect(try practice.keeper().finish() == nil)
    try practice.note()
    try loseFolder()
    let vouched = try practice.keeper()
    #expect(vouched.holdsSending() == nil)
    #expect(try vouched.sign().size == practice.store.auditHead().size)
  }

  @Test("a program that ended between making the key and signing goes on from there")
  func cutOff() throws {
    let practice = try Practice()
    _ = try InstallationKey.loadOrCreate(in: practice.places.keys)
    let keeper = try practice.keeper()
    #expect(try practice.store.auditEntry(of: keeper.notary.key) == 0)
    for path in Notary.files(state: practice.places.state) {
      try? FileManager.default.removeItem(atPath: path)
    }
    #expect(try practice.keeper().holdsSending() == nil)
    #expect(try practice.store.auditHead().size == 1)
  }

  @Test("entries a program did not live to sign are found, entered, told and signed")
  func unsignedEnd() throws {
    let practice = try Practice()
    var keeper: TrailKeeper? = try practice.keeper()
    let signed = try #require(try keeper?.notary.last())
    for _ in 0..<3 { try practice.note() }
    keeper = nil  // Without a finish, as after a kill.
    let next = try practice.keeper()
    #expect(next.recovered?.contains("4 entries") == true)
    let size = try practice.store.auditHead().size
    #expect(try next.notary.last()?.size == size)
    let entry = try #require(try practice.store.auditEntries(from: size - 1, limit: 1).first)
    let draft = try #require(AuditEntry(line: entry.text.utf8)?.draft)
    #expect(draft.action == .recover && draft.actor.kind == .system)
    #expect(draft.detail?["signed_size"]?.number == signed.size)
    #expect(draft.detail?["entries"]?.number == 4)
    let heads = SignedHeads(places: practice.places, settings: practice.settings)
    #expect(try practice.store.verifyAudit(pins: heads.pins).holds)
    #expect(next.finish() == nil)
    #expect(try practice.keeper().recovered == nil, "it is found once")
  }

  @Test("what another program that still runs has not signed yet is no loss")
  func anotherProgram() throws {
    let practice = try Practice()
    let running = try practice.keeper()
    try practice.note()
    let size = try practice.store.auditHead().size
    let second = try practice.keeper()
    #expect(second.recovered == nil)
    #expect(try practice.store.auditHead().size == size)
    #expect(running.finish() == nil)
    #expect(try running.notary.last()?.size == size)
  }

  @Test("a head is kept again after half a day, and the age of a day is a warning of the doctor")
  func aging() throws {
    let practice = try Practice()
    let keeper = try practice.keeper()
    var heads = SignedHeads(places: practice.places, settings: practice.settings)
    let now = WallClock().now
    #expect(heads.findings(practice.store, now: now).map(\.severity) == [.info])
    practice.settings.anchorFile = practice.folder + "/elsewhere"
    heads = SignedHeads(places: practice.places, settings: practice.settings)
    #expect(heads.findings(practice.store, now: now).map(\.severity) == [.warn])
    let anchoring = try practice.keeper()
    #expect(anchoring.anchor.isDue(at: now))
    try anchoring.sign()
    let at = try #require(anchoring.anchor.last()).at
    #expect(!anchoring.anchor.isDue(at: at.adding(seconds: 43_000)))
    #expect(anchoring.anchor.isDue(at: at.adding(seconds: 43_300)))
    #expect(!keeper.anchor.isDue(at: at.adding(seconds: 90_000)))
    heads = SignedHeads(places: practice.places, settings: practice.settings)
    #expect(heads.findings(practice.store, now: at).map(\.severity) == [.info])
    let old = heads.findings(practice.store, now: at.adding(seconds: 90_000))
    #expect(old.map(\.severity) == [.warn])
    #expect(old.first?.message.contains("more than a day ago") == true)
  }

  @Test("after so many entries a head is signed while the program runs")
  func whileRunning() throws {
    let practice = try Practice()
    practice.settings.checkpointEntries = 10
    let keeper = try practice.keeper()
    keeper.begin()
    for _ in 0..<8 { try practice.note() }  // The first also announces the person's key.
    for _ in 0..<5 { usleep(20_000) }
    #expect(try keeper.notary.last()?.size == 1)
    try practice.note()
    for _ in 0..<200 where try keeper.notary.last()?.size == 1 { usleep(20_000) }
    #expect(try keeper.notary.last()?.size == 11)
    #expect(keeper.finish() == nil)
  }

  @Test("a lost log is told once, holds sending, and goes on only after a person's decision")
  func lost() throws {
    let practice = try Practice()
    practice.settings.anchorFile = practice.folder + "/elsewhere"
    let before = try practice.keeper()
    for _ in 0..<5 { try practice.note() }
    #expect(try before.sign().size == 7)
    #expect(before.holdsSending() == nil)
    #expect(before.brokenBecause() == nil)
    try practice.lose()
    let keeper = try practice.keeper()
    #expect(keeper.recovered == nil, "what is lost is a person's to decide")
    try practice.note()
    #expect(keeper.brokenBecause()?.contains("its end is gone") == true)
    #expect(keeper.finish()?.contains("sending is held") == true)
    #expect(keeper.holdsSending()?.contains("sending is held") == true)
    #expect(keeper.finish() == nil)
    let old = before.notary.key
    let new = try keeper.resume(reason: "no newer backup", by: Person(name: "sam"))
    #expect(new != old)
    #expect(keeper.holdsSending() == nil)
    let heads = SignedHeads(places: practice.places, settings: practice.settings)
    #expect(heads.fault == nil)
    #expect(try practice.store.verifyAudit(pins: heads.pins).holds)
  }

  @Test("an anchor is remembered with when, where and how much; a failed one is not")
  func anchored() throws {
    let practice = try Practice()
    practice.settings.anchorCommand = ["false"]
    var keeper = try practice.keeper()
    #expect(keeper.finish() == nil)
    #expect(keeper.anchor.last() == nil)
    practice.settings.anchorCommand = ["sh", "-c", "cat > '\(practice.folder)/given'"]
    keeper = try practice.keeper()
    try practice.note()
    #expect(keeper.finish() == nil)
    #expect(keeper.anchor.last()?.place == "sh")
    #expect(keeper.anchor.last()?.size == 3)
    let given = FileManager.default.contents(atPath: practice.folder + "/given") ?? Data()
    #expect(given == Data(try #require(try keeper.notary.last()).note.utf8))
    let heads = SignedHeads(places: practice.places, settings: practice.settings)
    let at = try #require(heads.anchored).at
    #expect(heads.lines(now: at).last?.contains("last anchored: \(at) in sh") == true)
    #expect(heads.lines(now: at.adding(seconds: 90_000)).last?.contains("more than a day") == true)
  }

  @Test("an export is there whole or not at all")
  func exportFolder() throws {
    let practice = try Practice()
    let path = practice.folder + "/copy"
    let export = try ExportFolder(path: path)
    try export.write("one\n", "checkpoints/1")
    #expect(!FileManager.default.fileExists(atPath: path))
    try export.finish()
    #expect(FileManager.default.fileExists(atPath: path + "/checkpoints/1"))
    #expect(throws: Failure.self) { try ExportFolder(path: path) }
    let other = try ExportFolder(path: practice.folder + "/other")
    try other.write("one\n", "checkpoint")
    other.remove()
    let names = try FileManager.default.contentsOfDirectory(atPath: practice.folder)
    #expect(!names.contains { $0.hasPrefix("other") })
  }
}
