import Basics
import EHR
import Foundation
import Records
import Review
import Storage
import Testing
import Worker

@Suite("The watched folder", .serialized)
struct FolderTests {
  private func write(_ text: String, _ name: String, in inbox: String) throws {
    try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: inbox + "/" + name))
  }

  private let note = """
    {"note_id":"F-1","clinician_id":"CL-456","note_text":"Individual session, 50 minutes.",\
    "session_date":"2026-05-15","session_duration_minutes":50}
    """

  @Test("a file of notes is taken in and moved away; a broken one is put aside with its reason")
  func filesAreTaken() async throws {
    try await Station.run { station in
      let inbox = station.home + "/inbox"
      try write(note, "one.json", in: inbox)
      try write("{ broken", "bad.json", in: inbox)
      let store = try station.store()
      let report = await station.sync(store, folders: [DropFolder(path: inbox)])
      #expect(report.newNotes == Station.noteCount + 1)
      #expect(report.filesTaken == 1)
      #expect(report.filesRejected == 1)
      #expect(try store.detail(NoteID("F-1")) != nil)
      let files = FileManager.default
      #expect(files.fileExists(atPath: inbox + "/processed/one.json"))
      #expect(files.fileExists(atPath: inbox + "/rejected/bad.json.why"))
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("a file that arrives while the worker runs is noticed")
  func watched() async throws {
    try await Station.run { station in
      let inbox = station.home + "/inbox"
      try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
      let store = try station.store()
      let worker = station.worker(store, folders: [DropFolder(path: inbox)])
      worker.start()
      try write(note, "later.json", in: inbox)
      #expect(await Station.wait { try store.detail(NoteID("F-1")) != nil })
      await Station.offPool { worker.stop() }
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("a file read again after a crash before it was moved brings nothing twice")
  func readAgain() async throws {
    try await Station.run { station in
      let inbox = station.home + "/inbox"
      let store = try station.store()
      for _ in 1...2 {
        try write(note, "one.json", in: inbox)
        await station.sync(store, folders: [DropFolder(path: inbox)])
      }
      #expect(try store.counts().toSign == Station.noteCount + 1)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }
}
