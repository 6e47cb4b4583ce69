import Basics
import FoundationEssentials
import Testing

@testable import Sandbox

@Suite("Fault files")
struct FaultFileTests {
  private func read(_ text: String) -> (plan: FaultPlan?, places: [String], messages: [String]) {
    let (plan, findings) = FaultFile.read(Data(text.utf8), file: "faults.json")
    return (plan, findings.map(\.place), findings.map(\.message))
  }

  @Test("every member of a rule is read")
  func whole() {
    let (plan, places, _) = read(
      """
      {"seed":7,"rules":[{"route":"GET /vendor/v1/notes","kind":"latency","milliseconds":500,
      "probability":0.5,"times":3,"after":1},{"route":"* /fhir/*","kind":"status","status":429,
      "retry_after":"2"}]}
      """)
    #expect(places == [])
    #expect(
      plan
        == FaultPlan(
          seed: 7,
          rules: [
            FaultRule(
              route: "GET /vendor/v1/notes", kind: .latency, milliseconds: 500, probability: 0.5,
              after: 1, times: 3),
            FaultRule(route: "* /fhir/*", kind: .status, status: 429, retryAfter: "2"),
          ]))
  }

  @Test("an unknown kind is named with file and place, and the known ones are listed")
  func unknownKind() {
    let (plan, places, messages) = read(
      "{\"rules\":[{\"route\":\"GET /a\",\"kind\":\"hang\"},{\"route\":\"GET /a\",\"kind\":\"explode\"}]}"
    )
    #expect(plan == nil)
    #expect(places == ["faults.json: rules[1].kind"])
    #expect(messages.first?.hasPrefix("Unknown kind explode; known are latency, ") == true)
    #expect(FaultKind.allCases.allSatisfy { messages.first?.contains($0.rawValue) == true })
  }

  @Test(
    "whatever else is wrong is named by its place",
    arguments: [
      ("{\"rules\":[{\"kind\":\"hang\"}]}", "faults.json: rules[0].route"),
      ("{\"rules\":[{\"route\":\"/a\",\"kind\":\"hang\"}]}", "faults.json: rules[0].route"),
      ("{\"rules\":[{\"route\":\"GET /a\"}]}", "faults.json: rules[0].kind"),
      (
        "{\"rules\":[{\"route\":\"GET /a\",\"kind\":\"hang\",\"probability\":2}]}",
        "faults.json: rules[0].probability"
      ),
      (
        "{\"rules\":[{\"route\":\"GET /a\",\"kind\":\"status\",\"status\":200}]}",
        "faults.json: rules[0].status"
      ),
      (
        "{\"rules\":[{\"route\":\"GET /a\",\"kind\":\"hang\",\"tmies\":1}]}",
        "faults.json: rules[0].tmies"
      ),
      ("{\"rules\":[3]}", "faults.json: rules[0]"),
      ("{\"seed\":-1,\"rules\":[]}", "faults.json: seed"),
      ("{\"sead\":1,\"rules\":[]}", "faults.json: sead"),
      ("{}", "faults.json: rules"),
      ("[]", "faults.json"),
      ("{\"rules\":", "faults.json"),
    ])
  func wrong(text: String, place: String) {
    let (plan, places, _) = read(text)
    #expect(plan == nil)
    #expect(places == [place])
  }
}
