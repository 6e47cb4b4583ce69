import Coding
import Records
import Testing

/// What a payer's first look would refuse is not suggested.
struct ClaimAssemblyTests {
  @Test("A visit beside an injection carries 25")
  func separateVisit() {
    let text =
      "Schizophrenia, voices persist. I gave haloperidol decanoate 100 mg IM, raised from 75."
    #expect(Coder(credential: "MD", minutes: 20).claim(text) == ["99214-25", "96372"])
  }

  @Test("Medicare gets no state code; Medicaid does")
  func stateCodes() {
    let text = "Peer support, 30 minutes at the drop-in. Bipolar II disorder."
    let medicare = Coder(credential: "CPS", payer: .medicare).suggest(text)
    #expect(medicare.claim.lines.isEmpty)
    #expect(medicare.flags.contains { $0.kind == .notBillable })
    #expect(medicare.overruled.map(\.code) == ["H0038"])
    #expect(Coder(credential: "CPS", payer: .medicaid).claim(text) == ["H0038 ×2"])
  }

  @Test("Medicare pools the minutes of several quarter-hour services, others do not")
  func pooling() {
    let text =
      "Protocol modification with the boy, 20 minutes. Caregiver guidance with his aunt, 20 minutes."
      + " Autism."
    #expect(
      Coder(credential: "BCBA", payer: .medicare, age: 6).claim(text) == ["97155 ×2", "97156"])
    #expect(Coder(credential: "BCBA", age: 6).claim(text) == ["97155", "97156"])
  }

  @Test("A psychotherapy session and a family session need times that do not overlap")
  func twoServices() {
    let apart =
      "Client alone, individual, 9:00-9:45: exposure. Family session with client and both parents"
      + " 9:50-10:30: rules at home. OCD."
    let coder = Coder(credential: "LMFT", slot: "09:00-10:30", age: 14)
    #expect(coder.claim(apart) == ["90847", "90834-59"])
    let within =
      "Family session with client and both parents 9:00-9:50; his individual goals came up. OCD."
    #expect(Coder(credential: "LMFT", slot: "09:00-09:50", age: 14).claim(within) == ["90847"])
  }
}

/// A schedule alone proves nothing.
struct UnreadNoteTests {
  @Test(
    "A note without words of this visit is not billed",
    arguments: ["", "   \n", "[copied forward] 50 min, CBT, GAD, no SI."])
  func unread(text: String) {
    let suggestion = Coder(minutes: 50).suggest(text)
    #expect(suggestion.procedures.isEmpty && suggestion.abstained)
    #expect(suggestion.flags.contains { $0.kind == .notBillable })
  }

  @Test("A start and a stop in two sentences do not break the reading of either")
  func acrossSentences() {
    let text =
      "Start: 9:00. Then the mat. Modified the hand-washing program with Kai. Stop: 10:00."
      + " Father had 15 minutes of coaching at the door. Autism."
    let lines = Coder(credential: "BCBA", slot: "09:00-10:15", age: 6).claim(text)
    #expect(!lines.isEmpty)
  }
}
