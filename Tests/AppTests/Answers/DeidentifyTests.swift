import Deidentification
import Foundation
import Testing

@testable import App

@Suite("deidentify reads records and keeps the map to itself")
struct DeidentifyTests {
  func record(_ text: String) throws -> DeidentifyRecord {
    try #require(DeidentifyRecord(bytes: Array(text.utf8)))
  }

  let line = """
    {"id":"n1","text":"Hazel M. called 262-555-0131. Reggie drove her.","context":{"client":\
    {"first":"Hazel","last":"Moreau","phone":"262-555-0131","sex":"F"},"relatives":\
    [{"name":"Reggie Moreau","relation":"husband"}],"payer":{"name":"Aetna"}}}
    """

  @Test("people, phones and relatives of the context are matched; payer and sex are no names")
  func context() throws {
    let record = try record(line)
    #expect(Set(record.chart.people.map(\.kind)) == [.clientName, .relativeName])
    #expect(!record.chart.people.contains { $0.names.contains("Aetna") })
    #expect(record.chart.values == [Chart.Value(.phone, "262-555-0131")])
    let result = Deidentifier().deidentify(record.text, chart: record.chart)
    #expect(result.safeText.text == "[CLIENT] called [PHONE_1]. [PERSON_1] drove her.")
  }

  @Test("the map is printed only when it was asked for")
  func reveal() throws {
    let record = try record(line)
    let result = Deidentifier().deidentify(record.text, chart: record.chart)
    let kept = Output.json(DeidentifyAnswer(id: record.id, result, reveals: false), pretty: false)
    #expect(!kept.contains("Hazel") && !kept.contains("map") && kept.contains("\"id\":\"n1\""))
    let shown = DeidentifyAnswer(id: record.id, result, reveals: true)
    #expect(shown.map?.first?.token == "[CLIENT]" && shown.restored == record.text)
  }

  @Test("aliases belong to their person, a pharmacy is no person")
  func aliases() throws {
    let record = try record(
      """
      {"id":"n2","text":"Zeke went to Sundberg Drug.","context":{"client":{"first":"Ezekiel",\
      "last":"Hale","aliases":["Zeke"]},"facility":{"name":"Sundberg Drug"}}}
      """)
    #expect(record.chart.people.count == 1)
    #expect(record.chart.values == [Chart.Value(.facility, "Sundberg Drug")])
    let result = Deidentifier().deidentify(record.text, chart: record.chart)
    #expect(result.safeText.text == "[CLIENT] went to [ORGANIZATION_1].")
  }

  @Test("what is no record is refused, a missing context is none")
  func unreadable() throws {
    for text in ["", "[]", "{\"id\":\"n1\"}", "{\"text\":\"x\"}", "not json"] {
      #expect(DeidentifyRecord(bytes: Array(text.utf8)) == nil)
    }
    let bare = try record("{\"id\":7,\"text\":\"Seen.\",\"context\":null}")
    #expect(bare.id == "7" && bare.chart.people.isEmpty)
  }
}
