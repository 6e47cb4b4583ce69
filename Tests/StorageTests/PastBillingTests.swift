import Basics
import Records
import Review
import Testing

@testable import Storage

@Suite("How notes like one were billed, in codes and counts")
struct PastBillingTests {
  private func features(
    minutes: Int? = 50, payerClass: PayerClass? = .commercial, payer: String? = "p1"
  ) -> BillingFeatures {
    BillingFeatures(
      code: "90834", diagnoses: ["F41.1"], minutes: minutes, payer: payer.map { PayerID($0) },
      payerClass: payerClass)
  }

  private func denial(
    _ claim: String, carc: String, payer: String = "p1", note: String? = nil,
    procedures: [String]? = ["90834"]
  ) -> Denial {
    Denial(
      claim: ClaimID(claim), note: note.map { NoteID($0) }, payer: PayerID(payer), group: "CO",
      carc: carc, amount: Money(cents: 15_000), serviceDate: Fixture.day,
      deniedOn: Fixture.day.adding(days: 20), procedures: procedures)
  }

  @Test("signed, changed and refused decisions are counted; the note itself is not")
  func counted() throws {
    let fixture = try Fixture()
    for number in 1...5 { try fixture.offer("N\(number)") }
    let before = try fixture.store.pastBilling(like: features(), without: NoteID("N5"))
    #expect(before.isEmpty, "nothing was decided yet")
    try fixture.accept("N1")
    try fixture.accept("N2")
    let lines = [ServiceLine(code: "90832", modifiers: [], units: 1)]
    _ = try fixture.judge(
      "N3", .modify(CodedClaim(lines: lines, diagnoses: ["F41.1"], placeOfService: "10"))
    ).get()
    _ = try fixture.judge("N4", .reject(.time, note: "")).get()
    let past = try fixture.store.pastBilling(like: features(), without: NoteID("N5"))
    #expect(past.similar == 4 && past.rejected == 1)
    #expect(
      past.billed == [
        .init(codes: ["90834", "90785"], times: 2), .init(codes: ["90832"], times: 1),
      ])
    #expect(
      try fixture.store.pastBilling(like: features(), without: NoteID("N1")).similar == 3)
  }

  @Test("minutes far off are not alike; where too few remain, diagnosis and class are let go")
  func alike() throws {
    let fixture = try Fixture()
    for number in 1...3 {
      try fixture.offer("N\(number)")
      try fixture.accept("N\(number)")
    }
    func similar(_ features: BillingFeatures) throws -> Int {
      try fixture.store.pastBilling(like: features, without: NoteID("N9")).similar
    }
    #expect(try similar(features(minutes: 30)) == 0)
    #expect(try similar(features(minutes: nil)) == 3)
    #expect(try similar(features(payerClass: .medicaid)) == 3, "too few of that class: all")
    #expect(try similar(features()) == 3)
  }

  @Test("what the payer did is counted by reason, for the same procedure and payer alone")
  func denials() throws {
    let fixture = try Fixture()
    let denials = [
      denial("C1", carc: "197"), denial("C2", carc: "197"), denial("C3", carc: "16"),
      denial("C4", carc: "29", payer: "p2"), denial("C5", carc: "50", procedures: ["90791"]),
      denial("C6", carc: "4", procedures: nil),
    ]
    _ = try fixture.store.commit(
      page: IntakePage(notes: [Fixture.intake("N1")], denials: denials), stream: "test",
      at: fixture.now)
    let past = try fixture.store.pastBilling(like: features(), without: NoteID("N1"))
    #expect(
      past.denied == [
        .init(group: "CO", reason: "197", times: 2), .init(group: "CO", reason: "16", times: 1),
      ])
    #expect(
      try fixture.store.pastBilling(like: features(payer: nil), without: NoteID("N1")).isEmpty)
  }

  @Test("what became of a signed claim stands beside it, and the notes it rests on are named")
  func precedents() throws {
    let fixture = try Fixture()
    for number in 1...5 { try fixture.offer("N\(number)") }
    for number in 1...4 { try fixture.accept("N\(number)") }
    let denied = denial("C1", carc: "197", note: "N2", procedures: nil)
    _ = try fixture.store.commit(
      page: IntakePage(notes: [], denials: [denied]), stream: "test", at: fixture.now)
    let past = try fixture.store.pastBilling(like: features(), without: NoteID("N5"))
    #expect(past.billed == [.init(codes: ["90834", "90785"], times: 4, denied: 1)])
    #expect(
      past.denied == [.init(group: "CO", reason: "197", times: 1)],
      "what was signed for the note says what was billed")
    #expect(past.precedents.map(\.note.text) == ["N2", "N4", "N3"])
    #expect(past.precedents.map(\.denial) == ["CO-197", nil, nil])
    #expect(past.precedents.allSatisfy { $0.codes == ["90834", "90785"] })
  }
}
