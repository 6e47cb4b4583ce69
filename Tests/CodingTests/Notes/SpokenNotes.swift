import Records
import Testing

/// A note typed from a recorder, one in clipped words, one in two languages.
struct SpokenNotes {
  @Test("Telegraphic, dictated and Spanish notes", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "ind tx 45\". pt on time. GAD. worry log 5/7 d. sleep 6-7. no si/hi. hw: worry "
        + "window. rtc 1 wk"),
    CodedNote(
      Coder(credential: "LCSW", slot: "16:00-17:00"),
      ["90834"], may: [.documentationConflict],
      "seen 1610-1655. PTSD chr. nightmares x2. grounding w/ ice. SI neg. f/u 1w"),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Pt dna. x2 calls no ans. Ltr."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "DNKA. Front desk to send the letter."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "c/x <24h (sick kid). Fee waived x1."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "Sesion individual, 45 minutos. Trastorno de ansiedad generalizada. La cliente "
        + "practico la respiracion. Niega ideas de muerte."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50),
      ["90834"],
      "Bilingual session with abuela translating nothing, she waited outside. 50 "
        + "min. Trastorno depresivo mayor, recurrente, moderado."),
    CodedNote(
      Coder(credential: "LPC", minutes: 40),
      ["90834"],
      "dictated comma not proofread period new paragraph patient was seen in the "
        + "office for thirty eight minutes period diagnosis colon adjustment disorder "
        + "with anxiety period we practiced box breathing comma she did well period no "
        + "suicidal ideation period end of dictation"),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-14:45"),
      ["90832"], flags: [.upcodingRisk], may: [.documentationConflict],
      "this is doctor no scratch that this is lena dictating period client came "
        + "twenty minutes late comma so we had from two twenty to two forty eight period "
        + "that is twenty eight minutes period major depression comma recurrent comma "
        + "mild period insurance wants ninety eight thirty four comma I can only give "
        + "them the short one period"),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 20),
      ["99214"],
      "patient seen for follow up period bipolar two disorder comma currently "
        + "depressed comma not at goal period lamotrigine from one hundred to one fifty "
        + "period no psychotherapy today period no suicidal ideation comma no hypomania "
        + "period return four weeks period"),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-15:00"),
      ["90834"], may: [.documentationConflict],
      "okay so start two oh five stop two fifty comma in office comma just me and "
        + "the client period diagnosis is panic disorder period we did interoceptive "
        + "work comma straw breathing comma she laughed period scratch the thing I said "
        + "about agoraphobia comma she goes everywhere period"),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 20),
      ["99214"],
      "MDD rec mod -> partial resp. Esc 10->15. SE nil. No tx talk. RTC 4w."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50),
      ["90834"],
      "indiv 50m. dx: GAD/MDD rec mild. CBT: thought rec. pt resp good. si- hi-. nxt "
        + "3/17"),
    CodedNote(
      Coder(credential: "LPC", minutes: 45),
      ["90834"],
      "1:1 x 45 min; PTSD (chronic); grounding, TF-CBT module 4; no SI/HI/AVH; HW "
        + "given"),
    CodedNote(
      Coder(credential: "LMFT", minutes: 60),
      ["90847"],
      "cpl tx 60 min, pt + spouse, Gottman dreams w/in conflict; pt dx F33.0 MDD rec "
        + "mild"),
    CodedNote(
      Coder(credential: "LCSW", minutes: 55, place: "10", telehealth: .video),
      ["90837-95"],
      "tele (video) 53 min, pt @ home. OCD w/ good insight. ERP doorknob x6."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-15:20"),
      ["90834"], may: [.documentationConflict],
      "pt seen 2x today: 9-9:30 & 15-15:20 (both me, same issue). Adj d/o w/ "
        + "anxiety. tot 50"),
  ]
}
