import Basics
import Records
import Testing

@testable import Coding

/// Wishes and records that want more than a note holds, in many wordings, and sentences that only
/// look like them.
struct ChargeRequestNotes {
  struct Request: Sendable, CustomTestStringConvertible {
    var coder = Coder(minutes: 45)
    let text: String

    var testDescription: String { text }
  }

  @Test("A wish or record for more than the note holds is a risk of upcoding", arguments: wishes)
  func asked(request: Request) {
    #expect(request.coder.flags(request.text).contains(.upcodingRisk))
  }

  @Test("Words about money, medicines and plans ask for nothing", arguments: others)
  func notAsked(request: Request) {
    #expect(!request.coder.flags(request.text).contains(.upcodingRisk))
  }

  private static let session =
    "Individual psychotherapy, 45 minutes. Cognitive restructuring around the layoff. Panic disorder. "

  private static let wishes: [Request] = [
    Request(text: session + "He asked if I could put an hour on the receipt."),
    Request(text: session + "Mother would prefer that we bill a longer session."),
    Request(text: session + "Hoped I might round it up to sixty for the insurance."),
    Request(text: session + "Front desk suggested charging the higher code; declined."),
    Request(text: session + "Manager urged me to document more time, I did not."),
    Request(text: session + "The slip was keyed as crisis."),
    Request(text: session + "Our template proposes a family session."),
    Request(text: session + "Superbill carries interactive complexity by default."),
    Request(text: session + "The biller wants two units."),
    Request(text: session + "Someone logged this as couples therapy."),
    Request(text: session + "She begged me to write a full hour on the claim."),
    Request(
      coder: Coder(credential: "CPS", minutes: 30, place: "53", payer: .medicaid),
      text: "Peer support, 30 min at the drop-in. Shared my own first month. Schizophrenia. "
        + "Intake coordinator had it booked under therapy."),
    Request(
      coder: Coder(credential: "RN", minutes: 30, place: "53", payer: .medicaid),
      text: "Medication education, 30 min, pillbox and refills. Schizophrenia. Desk entered it as "
        + "counseling."),
    Request(
      coder: Coder(minutes: 90),
      text: "Process group, eight members, 90 minutes. He spoke of his father. Panic disorder. "
        + "The sheet says 6 units."),
    Request(
      text: "Client did not attend. Waited on the link. Mother asked that we bill insurance for it."
    ),
    Request(
      coder: Coder(credential: "NP", minutes: 15),
      text:
        "ADHD, combined, stable on methylphenidate 20 mg, refilled, no change. Father requested "
        + "a higher level of visit for his file."),
  ]

  private static let others: [Request] = [
    Request(text: session + "She asked whether insurance covers acupuncture."),
    Request(text: session + "Wants a longer session next time."),
    Request(text: session + "He asked for more time with his children."),
    Request(text: session + "Her boss wants her to bill more hours at the firm."),
    Request(text: session + "Asked her psychiatrist for a higher dose."),
    Request(text: session + "Family therapy was suggested for the spring."),
    Request(text: session + "The charge is as documented."),
    Request(text: session + "His calendar shows a family dinner on Sunday."),
    Request(text: session + "Nobody asked for a longer code."),
    Request(text: session + "She wants to write more in her journal."),
    Request(text: session + "He said therapy helps."),
  ]
}
