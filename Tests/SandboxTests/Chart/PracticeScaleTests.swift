import Basics
import Records
import Testing

@testable import Sandbox

@Suite("A practice of any size")
struct PracticeScaleTests {
  private let scale = PracticeScale(noteCount: 100_000, seed: 7)
  private let places = [0, 1, 2, 999, 54_321, 99_998, 99_999]

  @Test("the same seed gives the same notes, another seed gives others")
  func seeded() {
    let twin = PracticeScale(noteCount: 100_000, seed: 7)
    let other = PracticeScale(noteCount: 100_000, seed: 8)
    #expect(places.map(scale.note(at:)) == places.map(twin.note(at:)))
    #expect(places.map(scale.note(at:)) != places.map(other.note(at:)))
  }

  @Test("a note can be asked for without the ones before it")
  func lazy() {
    let million = PracticeScale(noteCount: 1_000_000, seed: 7)
    #expect(million.noteCount == 1_000_000)
    #expect(million.note(at: 999_999).id == "TN-1999999")
    #expect(MemoryLayout<PracticeScale>.size < 1024)
  }

  @Test("places and ids lead to each other, and the feed moves forward")
  func order() {
    for place in places {
      let note = scale.note(at: place)
      #expect(scale.place(ofNote: note.id) == place)
      #expect(scale.feedKey(at: place).id == note.id)
      if let encounter = note.encounter { #expect(scale.place(ofEncounter: encounter) == place) }
      if place > 0 { #expect(scale.feedKey(at: place - 1) < scale.feedKey(at: place)) }
    }
    #expect(scale.place(ofNote: "TN-99") == nil)
    #expect(scale.place(ofNote: "TN-1100000") == nil)
  }

  @Test("ages, credentials and payers agree with the people they are about")
  func consistent() throws {
    for place in stride(from: 0, to: 100_000, by: 499) {
      let note = scale.note(at: place)
      #expect(scale.clinician(note.clinician) != nil)
      guard let client = scale.client(note.client)?.client else { continue }
      if let age = note.clientAge { #expect(client.birthDate?.years(to: note.date) == age) }
      if note.payer != nil { #expect(note.payer == client.payer?.text) }
      if let sex = note.clientSex { #expect(client.sex == sex) }
    }
  }

  @Test("clients, clinicians and days grow with the notes")
  func growth() {
    let small = PracticeScale(noteCount: 1000, seed: 7)
    #expect(small.clientCount < scale.clientCount)
    #expect(small.clinicianCount < scale.clinicianCount)
    #expect(small.spanDays < scale.spanDays)
    #expect(small.denialCount < scale.denialCount)
  }

  @Test("new people are invented of the names on the list, with valid NPIs")
  func people() {
    let names = Set(Practice.sample.names)
    for place in stride(from: 0, to: scale.clientCount, by: 101) {
      let client = scale.client(at: place).client
      #expect(names.contains(client.givenName) && names.contains(client.familyName))
      #expect(scale.place(ofClient: client.id.text) == place)
    }
    for place in 0..<scale.clinicianCount {
      let clinician = scale.clinician(at: place)
      #expect(NPI.isValid(clinician.npi ?? ""))
      #expect(scale.place(ofClinician: clinician.id.text) == place)
    }
  }

  @Test("the same text hardly ever follows itself")
  func variety() {
    let texts = (0..<500).map { scale.note(at: $0).text }
    let repeats = zip(texts, texts.dropFirst()).count { $0 == $1 }
    #expect(repeats < 10)
  }

  @Test("the notes about a client are found without reading all of them")
  func notesAboutClient() throws {
    let client = try #require(scale.note(at: 54_321).client)
    let places = scale.places(ofNotesAbout: client)
    #expect(places.contains(54_321))
    #expect(places.allSatisfy { scale.note(at: $0).client == client })
    #expect(scale.places(ofNotesAbout: "PT-0") == [])
  }

  @Test("denials are about people of the same practice and lie in order")
  func denials() {
    let keys = (0..<scale.denialCount).map(scale.denialKey(at:))
    #expect(keys == keys.sorted())
    for place in 0..<scale.denialCount {
      let denial = scale.denial(at: place)
      #expect(denial.claim.text == keys[place].id)
      if let client = denial.client { #expect(scale.client(client.text) != nil) }
    }
  }
}
