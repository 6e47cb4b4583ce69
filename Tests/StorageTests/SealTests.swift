import Basics
import Crypto
import FoundationEssentials
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("What names or describes a person is sealed")
struct SealTests {
  private let seal = Seal(dataKey: SymmetricKey(data: [UInt8](repeating: 1, count: 32)))

  @Test("A cell opens in its own place and nowhere else")
  func bound() throws {
    let cell = try seal.seal("Quillon", in: .clientBody, row: "a")
    #expect(try seal.openText(cell, in: .clientBody, row: "a") == "Quillon")
    #expect(throws: StorageError.self) { try seal.open(cell, in: .clientBody, row: "b") }
    #expect(throws: StorageError.self) { try seal.open(cell, in: .clientInitials, row: "a") }
    var changed = cell
    changed[changed.count - 1] ^= 1
    #expect(throws: StorageError.self) { try seal.open(changed, in: .clientBody, row: "a") }
    #expect(throws: StorageError.self) { try seal.open(Data(), in: .clientBody, row: "a") }
    let other = Seal(dataKey: SymmetricKey(data: [UInt8](repeating: 2, count: 32)))
    #expect(throws: StorageError.self) { try other.open(cell, in: .clientBody, row: "a") }
  }

  @Test("Equal texts seal differently; pseudonyms are stable and need the key")
  func pseudonyms() throws {
    let first = try seal.seal("Quillon", in: .clientBody, row: "a")
    let second = try seal.seal("Quillon", in: .clientBody, row: "a")
    #expect(first != second)
    let name = seal.pseudonym(of: "c-1", .client, from: SourceID("A"))
    #expect(name == seal.pseudonym(of: "c-1", .client, from: SourceID("A")))
    #expect(name != seal.pseudonym(of: "c-1", .client, from: SourceID("B")))
    #expect(name != seal.pseudonym(of: "c-1", .clinician, from: SourceID("A")))
    let other = Seal(dataKey: SymmetricKey(data: [UInt8](repeating: 2, count: 32)))
    #expect(name != other.pseudonym(of: "c-1", .client, from: SourceID("A")))
  }

  @Test("Cells exchanged between two rows are detected")
  func swapped() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    try fixture.store.writer.outsideTransaction { database in
      try database.execute(
        sql: """
          UPDATE reading SET text = (SELECT o.text FROM reading o WHERE o.note <> reading.note)
          """)
    }
    #expect(throws: StorageError.sealBroken(table: "reading", column: "text")) {
      try fixture.store.detail(NoteID("N1"))
    }
  }

  @Test("Database, log file and backup hold no name, no id of a person, no sentence")
  func nothingReadable() throws {
    let fixture = try Fixture()
    let store = fixture.store
    var changed = Fixture.intake("N1", version: "2")
    changed.note.text += " A second sentence about the lighthouse."
    try fixture.offer("N1")
    try fixture.offer("N2")
    try fixture.offer("N3")
    _ = try store.commit(
      page: IntakePage(
        notes: [changed],
        denials: [
          Denial(
            claim: ClaimID("CLM-77120"), client: ClientID("c-771"), payer: PayerID("p1"),
            group: "CO",
            carc: "197", amount: Money(cents: 16_000), serviceDate: Fixture.day,
            deniedOn: Fixture.day)
        ], cursor: "after-Quillon"), stream: "s", at: fixture.now)
    try store.save(
      SavedQuery(
        name: "Vexworth's notes",
        query: QueueQuery(filter: QueueFilter(clinicians: [ClinicianID("CLN-90417")]))))
    try fixture.accept("N2")
    _ = try fixture.judge("N3", .wait(.client, question: "Did Quillon arrive at the pavilion?"))
    fixture.later(20)
    try fixture.deliver()
    _ = try fixture.judge("N3", .reject(.other, note: "Vexworth said it was the observatory"))
    _ = try store.commit(
      page: IntakePage(notes: [Fixture.unintroduced("N4")]), stream: "s", at: fixture.now)
    try store.backup(to: fixture.folder + "/copy.db")

    let words = [
      "Quillon", "quillon", "Vexworth", "vexworth", "VEXWORTH", "Q.V.", "Marrowbone", "Ostrander",
      "MBR-55128", "c-771", "1983-04", "greenhouse", "somatic", "lighthouse", "pavilion",
      "observatory", "Thessaly", "Okaforian", "okaforian", "CLN-90417", "CLN-66", "1730155994",
      "VISIT-", "CLM-77120", "SB-Zephyrine", "Parchment",
    ]
    let database = fixture.location.database
    for path in [database, database + "-wal", fixture.folder + "/copy.db"] {
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(bytes.count >= 4096)
      for word in words {
        #expect(bytes.firstRange(of: Data(word.utf8)) == nil, "\(word) in \(path)")
        let wide = Data(word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(bytes.firstRange(of: wide) == nil, "\(word) in \(path)")
      }
    }
    let trail = try store.auditEntries(from: 0, limit: 1000).map(\.text).joined()
    for word in words { #expect(!trail.contains(word)) }
  }

  @Test("What was sealed is there again for who opens it with the key")
  func readAgain() throws {
    let fixture = try Fixture()
    let store = fixture.store
    try fixture.offer("N1")
    let known = try #require(try store.detail(NoteID("N1"))?.clinician)
    #expect(known.fullName == "Thessaly Okaforian")
    #expect(known.npi == "1730155994")
    #expect(try store.clinicians() == [known])
    let kept = SavedQuery(
      name: "Vexworth's notes",
      query: QueueQuery(filter: QueueFilter(clinicians: [ClinicianID("CLN-90417")])))
    try store.save(kept)
    #expect(try store.savedQueries() == [kept])
    #expect(try store.window(kept.query, .first, limit: 9).rows.map(\.id) == [NoteID("N1")])
    try store.removeSavedQuery(named: kept.name)
    #expect(try store.savedQueries() == [])
    _ = try store.commit(
      page: IntakePage(cursor: "after 7"), stream: "s", at: fixture.now)
    #expect(try store.cursor(stream: "s") == "after 7")
    var sent: Delivery?
    _ = try store.judge(
      fixture.request("N1", .accept(Fixture.suggestion("N1").claim))
    ) { delivery in
      sent = delivery
      return try Fixture.encode(delivery)
    }
    #expect(sent?.clinician == ClinicianID("CLN-90417"))
    #expect(sent?.encounter == EncounterID("VISIT-N1"))
  }

  @Test("A clinician of whom only the id came is nobody's name, until the name comes")
  func unintroduced() throws {
    let fixture = try Fixture()
    let store = fixture.store
    _ = try store.commit(
      page: IntakePage(notes: [Fixture.unintroduced("N4")]), stream: "s", at: fixture.now)
    #expect(try store.clinicians() == [])
    #expect(try store.unsuggested(limit: 9).first?.intake.clinician == nil)
    var introduced = Fixture.unintroduced("N5")
    introduced.clinician = Clinician(
      id: ClinicianID("CLN-66"), givenName: "Ines", familyName: "Brandt", credential: "LPC")
    _ = try store.commit(page: IntakePage(notes: [introduced]), stream: "s", at: fixture.now)
    #expect(
      try store.unsuggested(limit: 9).map(\.intake.clinician?.familyName) == ["Brandt", "Brandt"])
    try fixture.expectSound()
  }

  @Test("A backup opens with its key and is whole")
  func backup() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    let path = fixture.folder + "/copy.db"
    try fixture.store.backup(to: path)
    #expect(throws: StorageError.self) { try fixture.store.backup(to: path) }
    let copy = try Store.open(
      at: StoreLocation(database: path, keys: fixture.location.keys))
    #expect(try copy.detail(NoteID("N1"))?.row.state == .accepted)
    #expect(try copy.checkInvariants() == [])
    copy.close()
  }
}
