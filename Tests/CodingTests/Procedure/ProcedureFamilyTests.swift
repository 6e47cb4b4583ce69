import Coding
import Records
import Testing

/// The families of codes, each with the note that earns it and one that does not.
struct ProcedureFamilyTests {
  @Test(
    "Crisis psychotherapy by minutes",
    arguments: [
      (29, ["90832"]), (30, ["90839"]), (74, ["90839"]), (75, ["90839", "90840"]),
      (135, ["90839", "90840 ×3"]),
    ] as [(Int, [String])])
  func crisis(minutes: Int, codes: [String]) {
    let text = "Emergency session of \(minutes) min, crisis psychotherapy: risk, means, plan. MDD."
    #expect(Coder(minutes: minutes).claim(text) == codes)
  }

  @Test("The day after a crisis is an ordinary session")
  func afterCrisis() {
    let text = "Day after crisis session. 50 min individual, safety plan reviewed. Panic disorder."
    #expect(Coder(minutes: 50).claim(text) == ["90834"])
  }

  @Test("Family sessions turn on whether the client was there")
  func family() {
    #expect(
      Coder(minutes: 50).claim("Met with both parents without the client, 50 min. ODD.") == [
        "90846"
      ])
    #expect(
      Coder(minutes: 50).claim("Conjoint session, client and her wife, 50 minutes. GAD.") == [
        "90847"
      ])
    #expect(
      Coder(minutes: 50).claim("Only Ana's mother today, 50 minutes; Ana at school. ODD.") == [
        "90846"
      ])
    #expect(
      Coder(minutes: 45).claim("Individual, 45 min. His mother waited in the lobby. ODD.") == [
        "90834"
      ])
  }

  @Test("A family session under 26 minutes is not billed")
  func shortFamily() {
    let text = "Parents only, 20 minutes, handed over the chart. ODD."
    #expect(Coder(minutes: 20).claim(text) == [])
    #expect(Coder(minutes: 20).flags(text) == [.notBillable, .timeBelowMinimum])
  }

  @Test("Groups are billed once, several families as 90849")
  func groups() {
    #expect(Coder(minutes: 90).claim("DBT skills group, 7 members, 90 min. BPD.") == ["90853"])
    #expect(
      Coder(minutes: 90).claim("Multi-family group, five families, 90 min. ODD.") == ["90849"])
    #expect(
      Coder(minutes: 45).claim("45 min individual. He skipped his grief support group. GAD.")
        == ["90834"])
  }

  @Test("The credential decides between 90791 and 90792")
  func evaluation() {
    let text = "Diagnostic evaluation, 60 min: history, mental status, plan. Panic disorder."
    #expect(Coder(credential: "LPC", minutes: 60).claim(text) == ["90791"])
    let medical = "Psychiatric evaluation, 60 min. TSH ordered, sertraline started. Panic disorder."
    #expect(Coder(credential: "PMHNP", minutes: 60).claim(medical) == ["90792"])
    #expect(
      Coder(minutes: 50).claim("50 min session. Much better than at intake. Panic disorder.")
        == ["90834"])
  }

  @Test("A prescriber's visit by decision making, with its own psychotherapy minutes")
  func visits() {
    let coder = Coder(credential: "MD", minutes: 30)
    #expect(coder.claim("GAD stable. Continue buspirone 10 bid, refilled.") == ["99213"])
    #expect(coder.claim("GAD, worse. Increase sertraline to 100 mg.") == ["99214"])
    #expect(
      coder.claim("GAD. Raised sertraline to 100. Psychotherapy 20 min, separate: grief.")
        == ["99214", "90833"])
    #expect(coder.claim("GAD. Continue sertraline. Psychotherapy 12 minutes.") == ["99213"])
    #expect(
      coder.flags("GAD. Continue sertraline. Psychotherapy 12 minutes.") == [.timeBelowMinimum])
  }

  @Test("Psychotherapy beside a visit needs minutes of its own")
  func addOnWithoutTime() {
    let text = "GAD. Continue sertraline 50. Psychotherapy provided."
    #expect(Coder(credential: "MD", minutes: 30).claim(text) == ["99213"])
    #expect(Coder(credential: "MD", minutes: 30).flags(text) == [.missingTime])
  }

  @Test("Units of fifteen minutes for technicians, peers and case managers")
  func quarterHours() {
    #expect(
      Coder(credential: "RBT").claim("Direct 1:1 at home, 10:00-11:37. Autism.") == ["97153 ×6"])
    #expect(
      Coder(credential: "CPS", payer: .medicaid).claim("Peer support, 30 min. Schizophrenia.")
        == ["H0038 ×2"])
    #expect(
      Coder(credential: "CM", payer: .medicaid).claim("Case management 22 min. Bipolar II.")
        == ["T1017"])
  }

  @Test("Stretches of one service add up, the nap between them does not")
  func stretches() {
    let text = "1:00-2:00 and 2:30-3:00 direct treatment; napped 2:00-2:30. ASD."
    #expect(Coder(credential: "RBT", minutes: 120).claim(text) == ["97153 ×6"])
    #expect(Coder(credential: "RBT", minutes: 120).flags(text) == [.documentationConflict])
  }

  @Test("Test hours part weighing from giving")
  func testing() {
    let text =
      "WAIS and MMPI administered and scored by me 75 min; interpretation and report 100 min. ADHD, combined."
    #expect(
      Coder(credential: "PSYD", minutes: 175).claim(text) == ["96130", "96131", "96136", "96137"])
  }

  @Test("Months of care by their minutes")
  func months() {
    let doctor = Coder(credential: "MD")
    #expect(
      doctor.claim("CoCM first month, care manager 90 min total. MDD recurrent, mild.")
        == ["99492", "99494"])
    #expect(doctor.claim("BHI month, 19 minutes of staff time. GAD.") == [])
    #expect(
      doctor.claim(
        "Office-based OUD treatment, second month: 62 minutes. Opioid use disorder, severe.")
        == ["G2087"])
  }

  @Test("Nobody came, or nothing was done that is billed")
  func nothing() {
    for text in [
      "No show. Left a voicemail.", "Client did not log on; waited 15 minutes.",
      "Cancelled by text this morning. GAD.",
      "Completed FMLA paperwork, 30 min. Client not present.",
      "Weekly supervision with my supervisor, 50 min.", "Reminder call only.",
    ] {
      let suggestion = Coder(minutes: 45).suggest(text)
      #expect(suggestion.procedures.isEmpty && suggestion.diagnoses.isEmpty, "\(text)")
      #expect(
        suggestion.abstained && suggestion.flags.contains { $0.kind == .notBillable }, "\(text)")
    }
  }

  @Test("A missed class or a husband who did not attend is no absence of the client")
  func notAbsent() {
    #expect(
      Coder(minutes: 45).claim("She did not attend school Monday. 45 min individual. GAD.")
        == ["90834"])
    #expect(
      Coder(minutes: 45).claim("Husband did not attend. 45 min individual, thought record. GAD.")
        == ["90834"])
  }

  @Test("Interactive complexity for play with a small child, not for an interpreter")
  func complexity() {
    #expect(
      Coder(minutes: 45, age: 4).claim("45 min with puppets and a dollhouse. ODD.")
        == ["90834", "90785"])
    #expect(
      Coder(minutes: 45).claim("45 min individual with an interpreter. GAD.") == ["90834"])
  }
}
