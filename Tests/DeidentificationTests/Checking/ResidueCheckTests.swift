import Deidentification
import Testing

@Suite("The residue check refuses what should not leave")
struct ResidueCheckTests {
  let known = Chart(
    people: [Chart.Person(kind: .clientName, given: "Renée", family: "Gagné-Tull")],
    values: [
      Chart.Value(.mrn, "HM-20417"), Chart.Value(.phone, "262-555-0131"),
      Chart.Value(.address, "90 Quarry Bend"), Chart.Value(.date, "1984-03-21"),
    ])

  @Test(
    "a value left in, however it is written, blocks the request",
    arguments: [
      "seen Renée today", "seen Rene\u{301}e today", "seen RENEE today", "Gagne Tull again",
      "R e n é e spaced out", "gagnetull", "Ren\\u00e9e in JSON", "chart HM 20417", "hm20417",
      "(262) 555 0131", "90  QUARRY\nBEND", "born 3/21/1984", "born March 21, 1984",
      "mail a.b@mail.example", "see https://portal.example.org", "from 10.144.4.188",
      "id 4471220981", "Re\u{AD}née with a soft hyphen",
    ])
  func refuses(body: String) {
    let report = ResidueCheck().inspect(body, chart: known)
    #expect(!report.mayLeave)
    #expect(report.valuesTested > 0)
  }

  @Test("half a name behind a token blocks the request, an everyday word by itself does not")
  func halfAName() {
    let known = Chart(people: [Chart.Person(kind: .clientName, given: "Ji-woo", family: "Paek")])
    #expect(!ResidueCheck().inspect("[CLIENT]-woo agreed.", chart: known).mayLeave)
    #expect(ResidueCheck().inspect("[CLIENT] tried to woo them.", chart: known).mayLeave)
  }

  @Test(
    "places and firms of everyday words, days, mixed numbers and user names block the request",
    arguments: [
      "Panic at the Copper Kettle again.", "Works for Golden Harvest Foods now.",
      "Quiet Harbor Family Services\n[PLACE_1]", "Moved back (QRV) in fall.",
      "she buys too much at sprouts and hides it, she told me today",
      "seen 3/28 as planned", "code 7KQZ42T on the form", "posts as low_tide22 online",
      "Joy said she would call.",
    ])
  func everyday(body: String) {
    #expect(!ResidueCheck().inspect(body, chart: .empty).mayLeave)
  }

  @Test(
    "a clean text may leave",
    arguments: [
      "[CLIENT] was seen [DATE_1]. PHQ-9: 14, 90834-95, F33.1, 53 minutes.",
      "{\"note\":\"[PERSON_1] and [CLIENT], BP 118/76\\nPlan: 90837 x 4\"}",
      "Beck Depression Inventory 22, session 4 of 12.",
      "[CLIENT] served 1996-2008, comes Thursdays, does Progressive Muscle Relaxation at home.",
      "Katz 5/6, BP 118/76, goals met 3/5, Treatment Plan reviewed, at the hospital.",
    ])
  func allows(body: String) {
    #expect(ResidueCheck().inspect(body, chart: known).left == [:])
  }

  @Test(
    "what may be a person, a place or an age blocks the request though no chart knows it",
    arguments: [
      "Seen for ridgely, sleep is poor.", "seen for ridgely, sleep is poor and mood is low.",
      "[CLIENT] argued with Tarvonne again.", "Plan made with Dr. Bridges for the week.",
      "mom svetlana called about the visit today", "Mrs. amundsen called.",
      "{\"content\":\"[CLIENT] said Efraín drove [PERSON_1].\",\"model\":\"m\"}",
      "Mail goes to 90 Quarry Bend Road now.", "Use PO Box 902 for it.",
      "ask mr. rivers about it", "It was the 8th of March.", "acct *2210 was used",
      "Call +44 20 7946 0958 then.", "IP 2001:db8:85a3::8a2e:370:7334 seen",
      "Her mother is 94 years old.", "A ninety-two year old widower.", "card ending in 7731",
    ])
  func doubts(body: String) {
    #expect(!ResidueCheck().inspect(body, chart: .empty).mayLeave)
  }

  @Test(
    "everyday words, terms of the clinic and JSON names raise no doubt",
    arguments: [
      "[CLIENT] reports rumination and anhedonia. Carl Rogers would approve. Lexapro 10 mg.",
      "{\"model\":\"claude-x\",\"content\":\"hope noted, may recheck labs; see in 2 weeks\"}",
      "client calm, used box breathing and grounding, will journal daily. phq-9: 6",
      "Sober for 90 days. 37 y/o, mother is 61 years old. Ran 12 miles on the road.",
    ])
  func noDoubt(body: String) {
    #expect(ResidueCheck().inspect(body, chart: .empty).left == [:])
  }

  @Test("a value of the vault is looked for as well")
  func vaultValues() {
    let cleaned = Cleaned("Her husband Efraín drives tag LVN 2207.")
    let check = ResidueCheck()
    #expect(check.inspect(cleaned.text, chart: .empty, vaults: [cleaned.result.vault]).mayLeave)
    let leak = cleaned.text + " efrain"
    #expect(!check.inspect(leak, chart: .empty, vaults: [cleaned.result.vault]).mayLeave)
  }

  @Test("the proof holds counts and a hash, and refuses what is no hash")
  func proof() throws {
    let cleaned = Cleaned("Renée called 262-555-0131.", chart: known)
    let report = ResidueCheck().inspect(cleaned.text, chart: known, vaults: [cleaned.result.vault])
    func proof(_ hash: String) -> LeakProof? {
      LeakProof(
        requestID: "r1", clientKey: "k1", endpoint: "e", model: "m", texts: [cleaned.result],
        report: report, bodySHA256: hash, bodyBytes: 10)
    }
    #expect(proof("Renée") == nil)
    let made = try #require(proof(String(repeating: "a0", count: 32)))
    #expect(made.mayLeave)
    #expect(made.found == ["NAME_CLIENT": 1, "PHONE": 1])
    #expect(!"\(made)".contains("Ren") && !"\(cleaned.result.vault)".contains("Ren"))
  }
}
