import Deidentification
import Testing

@Suite("Identifiers of the chart are found however they are cut")
struct ChartValueTests {
  @Test(
    "signs and spaces do not hide a number",
    arguments: [
      (PHIClass.phone, "413-555-0188", "Call (413) 555-0188 back."),
      (.phone, "413-555-0188", "Call 1.413.555.0188 back."),
      (.phone, "413-555-0188", "Call 4135550188 back."),
      (.mrn, "HM-20417", "chart hm 20417 pulled"),
      (.memberID, "YPP771200348", "card YPP 7712 00348 copied"),
      (.address, "88 Bay Laurel Rd", "lives at 88 bay laurel road"),
      (.email, "r.tull@mail.example", "wrote from R.TULL@MAIL.EXAMPLE"),
    ])
  func cuts(kind: PHIClass, value: String, note: String) {
    let cleaned = Cleaned(note, chart: Chart(values: [Chart.Value(kind, value)]))
    #expect(cleaned.result.spans.count == 1, "\(cleaned.text)")
    #expect(cleaned.result.spans.first?.kind == kind)
  }

  @Test("the town Bath is taken, the bath is not")
  func ordinaryTown() {
    let town = Chart(values: [Chart.Value(.city, "Bath")])
    #expect(Cleaned("Moved to Bath, ME. Takes a bath at night.", chart: town).values == ["Bath"])
  }
}
