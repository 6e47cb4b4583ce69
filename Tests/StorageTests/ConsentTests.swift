import Basics
import FoundationEssentials
import Records
import Review
import Testing

@testable import Storage

@Suite("Consents under 42 CFR Part 2 are kept sealed and entered in the trail")
struct ConsentTests {
  private let consent = PartTwoConsent(
    signed: Day(ordinal: 19_731), expires: Day(ordinal: 20_731), scope: .payment)

  @Test("a consent is the client's, whichever note named them, and survives a restart")
  func given() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    let client = ClientID("c-771")
    #expect(try fixture.store.consents(of: client, from: SourceID("")).isEmpty)
    #expect(
      try fixture.store.take(
        consent, ofClientOf: NoteID("N1"), by: fixture.biller, at: fixture.now))
    try fixture.reopen()
    #expect(try fixture.store.consents(of: client, from: SourceID("")) == [consent])
    #expect(try fixture.store.consents(ofClientOf: NoteID("N2")) == [consent])
    #expect(
      try fixture.store.consents(of: client, from: SourceID("Other EHR")).isEmpty,
      "the same id elsewhere is another person")
    let trail = try fixture.store.auditEntries(from: 0, limit: 100).map(\.text)
    let entry = try #require(trail.first { $0.contains("\"action\":\"consent\"") })
    #expect(entry.contains("\"give\"") && entry.contains("\"ana\""))
    #expect(!entry.contains("c-771") && !entry.contains(consent.signed.description))
    try fixture.expectSound()
  }

  @Test("a revoked consent stays on file and covers nothing")
  func revoked() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    #expect(
      try fixture.store.revokeConsents(
        ofClientOf: NoteID("N1"), by: fixture.biller, at: fixture.now) == 0)
    for _ in 0..<2 {
      _ = try fixture.store.take(
        consent, ofClientOf: NoteID("N1"), by: fixture.biller, at: fixture.now)
    }
    #expect(
      try fixture.store.revokeConsents(
        ofClientOf: NoteID("N1"), by: fixture.supervisor, at: fixture.now) == 2)
    let kept = try #require(try fixture.store.consents(ofClientOf: NoteID("N1")))
    #expect(kept.count == 2 && kept.allSatisfy(\.isRevoked))
    #expect(kept.allSatisfy { !$0.coversPayment(on: Day(ordinal: 20_000)) })
    try fixture.expectSound()
  }

  @Test("it covers payment from the day it was signed to its last, in its scope alone")
  func covers() {
    #expect(!consent.coversPayment(on: Day(ordinal: 19_730)))
    #expect(consent.coversPayment(on: Day(ordinal: 19_731)))
    #expect(consent.coversPayment(on: Day(ordinal: 20_731)))
    #expect(!consent.coversPayment(on: Day(ordinal: 20_732)))
    let treatment = PartTwoConsent(signed: Day(ordinal: 19_731), scope: .treatment)
    #expect(!treatment.coversPayment(on: Day(ordinal: 20_000)))
    #expect(PartTwoConsent(signed: Day(ordinal: 19_731)).coversPayment(on: Day(ordinal: 40_000)))
  }

  @Test("a consent does not end before it begins")
  func rules() {
    #expect(ConsentRules.fault(of: consent) == nil)
    #expect(
      ConsentRules.fault(
        of: PartTwoConsent(signed: Day(ordinal: 20_000), expires: Day(ordinal: 19_999))) != nil)
  }

  @Test("a file names a client by note or by the EHR's id; the same consent is entered once")
  func fromFile() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    func take(_ owner: Store.ConsentOwner) throws -> Store.TakenConsent {
      try fixture.store.take(consent, of: owner, by: fixture.biller, at: fixture.now)
    }
    let client = ClientID("c-771")
    #expect(try fixture.store.sources(of: client) == [SourceID("")])
    #expect(try take(.client(client, from: SourceID(""))) == .entered)
    #expect(try take(.clientOf(NoteID("N1"))) == .known)
    #expect(try take(.clientOf(NoteID("N9"))) == .noClient)
    #expect(try take(.client(ClientID("c-9"), from: SourceID(""))) == .noClient)
    _ = try fixture.store.revokeConsents(
      ofClientOf: NoteID("N1"), by: fixture.biller, at: fixture.now)
    #expect(try take(.clientOf(NoteID("N1"))) == .entered, "a revoked one does not stand")
    #expect(try fixture.store.consents(ofClientOf: NoteID("N1"))?.count == 2)
    try fixture.expectSound()
  }

  @Test("neither days nor scope stand on the disk in clear")
  func sealed() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    _ = try fixture.store.take(
      consent, ofClientOf: NoteID("N1"), by: fixture.biller, at: fixture.now)
    fixture.store.close()
    for name in ["", "-wal"] {
      guard let data = FileManager.default.contents(atPath: fixture.location.database + name)
      else { continue }
      #expect(data.firstRange(of: Data(consent.signed.description.utf8)) == nil)
    }
  }
}
