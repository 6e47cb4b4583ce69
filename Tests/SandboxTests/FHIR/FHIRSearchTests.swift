import Basics
import Records
import Testing

@testable import Sandbox

@Suite("Reads and searches over FHIR")
struct FHIRSearchTests {
  private func entries(_ answer: RawAnswer, _ mode: String = "match") -> [JSONValue] {
    (answer.json?["entry"]?.array ?? []).filter { $0["search"]?["mode"]?.string == mode }
      .compactMap { $0["resource"] }
  }

  private func next(_ answer: RawAnswer, _ visit: Visit) -> String? {
    let link = answer.json?["link"]?.array?.first { $0["relation"]?.string == "next" }
    return link?["url"]?.string.map {
      String($0.dropFirst("http://127.0.0.1:\(visit.client.port)".count))
    }
  }

  private func sweep(_ visit: Visit, _ target: String) async throws -> [JSONValue] {
    var resources: [JSONValue] = []
    var link: String? = target
    while let target = link, resources.count < 10_000 {
      let page = try await visit.get(target)
      #expect(page.status == 200)
      resources += entries(page)
      link = next(page, visit)
    }
    return resources
  }

  @Test("what the server is can be asked without a token")
  func capability() async throws {
    try await visiting { visit in
      let statement = try await visit.client.send("GET", "/fhir/metadata")
      #expect(statement?.json?["fhirVersion"]?.string == "4.0.1")
      let smart = try await visit.client.send("GET", "/fhir/.well-known/smart-configuration")
      #expect(smart?.json?["token_endpoint"]?.string?.hasSuffix("/auth/token") == true)
    }
  }

  @Test("the pages of documents hold every note exactly once")
  func complete() async throws {
    try await visiting { visit in
      let documents = try await sweep(
        visit, "/fhir/DocumentReference?category=clinical-note&_count=97")
      #expect(documents.strings("id") == Practice.sample.notes.map(\.id))
    }
  }

  @Test("the notes of one patient are found, a changed one in its new version, page by page")
  func ofPatient() async throws {
    try await visiting { visit in
      let practice = Practice.sample
      let client = try #require(practice.notes.last?.client)
      let mine = practice.notes.filter { $0.client == client }
      await visit.server.put(mine[0])
      let target = "/fhir/DocumentReference?patient=\(client)&category=clinical-note&_count=2"
      let found = try await sweep(visit, target)
      #expect(found.strings("id") == mine.dropFirst().map(\.id) + [mine[0].id])
    }
  }

  @Test("_lastUpdated cuts the feed at both ends")
  func window() async throws {
    try await visiting { visit in
      let found = try await sweep(
        visit,
        "/fhir/DocumentReference?_lastUpdated=gt2026-11-01T00:00:00Z&_lastUpdated=lt2026-11-08T00:00:00Z"
      )
      let moments = found.compactMap { $0["meta"]?["lastUpdated"]?.string }
      #expect(!moments.isEmpty)
      #expect(
        moments.allSatisfy { $0 > "2026-11-01T00:00:00.000Z" && $0 < "2026-11-08T00:00:00.000Z" })
    }
  }

  @Test("includes come along, each once, and are no hits")
  func includes() async throws {
    try await visiting { visit in
      let page = try await visit.get(
        "/fhir/DocumentReference?_count=20&_include=DocumentReference:patient"
          + "&_include=DocumentReference:encounter&_include=DocumentReference:author"
          + "&_revinclude=Task:focus")
      #expect(entries(page).count == 20)
      let company = entries(page, "include")
      let names = company.compactMap { resource in
        resource["resourceType"]?.string.flatMap { type in resource["id"]?.string.map { type + $0 }
        }
      }
      #expect(Set(names).count == names.count)
      for type in ["Patient", "Encounter", "Practitioner", "Task"] {
        #expect(names.contains { $0.hasPrefix(type) }, "\(type)")
      }
    }
  }

  @Test("a text is in the document or behind its link, and the same both ways")
  func texts() async throws {
    try await visiting { visit in
      let documents = try await sweep(visit, "/fhir/DocumentReference?_count=100")
      let linked = documents.first { url(of: $0) != nil }
      let document = try #require(linked)
      let id = try #require(document["id"]?.string)
      let text = try await visit.get("/fhir/Binary/\(id)", ["Accept": "text/plain"])
      #expect(text.text == Practice.sample.notes.first { $0.id == id }?.text)
      let wrapped = try await visit.get("/fhir/Binary/\(id)", ["Accept": "application/fhir+json"])
      #expect(wrapped.json?["data"]?.string.map { Array($0.utf8) } == Array(base64(text.body)))
      #expect(documents.contains { url(of: $0) == nil })
    }
  }

  private func url(of document: JSONValue) -> String? {
    document["content"]?.array?.first?["attachment"]?["url"]?.string
  }

  @Test("the encounter of TN-78910 tells minutes, place and that it was by video")
  func encounter() async throws {
    try await visiting { visit in
      let document = try await visit.get("/fhir/DocumentReference/TN-78910")
      let reference = document.json?["context"]?["encounter"]?.array?.first?["reference"]?.string
      let encounter = try await visit.get("/fhir/" + (try #require(reference))).json
      #expect(encounter?["length"]?["value"]?.int == 50)
      #expect(encounter?["class"]?["code"]?.string == "VR")
      let place = encounter?["location"]?.array?.first?["location"]?["identifier"]?["value"]
      #expect(place?.string == "10")
    }
  }

  @Test("a program's proposal is a task that points at its document")
  func proposal() async throws {
    try await visiting { visit in
      let found = try await visit.get("/fhir/Task?focus=DocumentReference/TN-78910")
      let task = try #require(entries(found).first)
      #expect(task["input"]?.array?.first?["valueString"]?.string == "TherapyNotes assistant")
      let cpt = task["output"]?.array?.first { $0["type"]?["text"]?.string == "cpt" }
      let code = try JSONValue.read((cpt?["valueString"]?.string ?? "").utf8)
      #expect(code["code"]?.string == "90837")
    }
  }

  @Test("people, cover and problems are found by patient, id and identifier")
  func people() async throws {
    try await visiting { visit in
      #expect(
        try await sweep(visit, "/fhir/Patient?_count=25").count == Practice.sample.clientCount)
      let expected: [(target: String, id: String)] = [
        ("Patient?_id=PT-1001", "PT-1001"),
        ("Patient?identifier=urn:riverbend:client|PT-1001", "PT-1001"),
        ("Patient?identifier=urn:riverbend:client%7CPT-1001", "PT-1001"),
        ("Coverage?patient=Patient/PT-1001", "COV-PT-1001"),
        ("Condition?patient=PT-1001", "COND-PT-1001-1"),
        ("Practitioner?identifier=CL-456", "CL-456"),
        ("Encounter?patient=PT-1001&date=2024-05-15", "EN-288610"),
      ]
      for (target, id) in expected {
        let found = entries(try await visit.get("/fhir/\(target)"))
        #expect(found.map { $0["id"]?.string } == [id], "\(target)")
      }
      #expect(entries(try await visit.get("/fhir/Patient?birthdate=1800-01-01")).isEmpty)
    }
  }

  @Test("denials are claim responses with reason, group and amount")
  func denials() async throws {
    try await visiting { visit in
      let found = try await sweep(visit, "/fhir/ClaimResponse?outcome=error&_count=5")
      #expect(found.count == Practice.sample.denialCount)
      let denial = Practice.sample.denials[0]
      let part = found.first?["item"]?.array?.first?["adjudication"]?.array?.first
      let codes = part?["reason"]?["coding"]?.array?.compactMap { $0["code"]?.string }
      #expect(codes == ["\(denial.group)-\(denial.carc)", denial.group])
      let paid = try await visit.get("/fhir/ClaimResponse?outcome=complete")
      #expect(paid.json?["entry"] == .array([]))
    }
  }

  @Test("an unchanged resource is not sent again")
  func unchanged() async throws {
    try await visiting { visit in
      let first = try await visit.get("/fhir/Patient/PT-1001")
      #expect(first.headers["etag"] == "W/\"1\"")
      #expect(first.headers["last-modified"]?.hasSuffix("GMT") == true)
      let again = try await visit.get("/fhir/Patient/PT-1001", ["If-None-Match": "W/\"1\""])
      #expect(again.status == 304)
    }
  }

  @Test(
    "refusals are operation outcomes",
    arguments: [
      ("Nothing", 404), ("Patient/PT-0", 404), ("Nothing/1", 404), ("Condition", 400),
      ("Coverage", 400), ("DocumentReference?page=zz", 400),
      ("DocumentReference?_lastUpdated=gtsoon", 400), ("Binary/TN-0", 404), ("Patient/a/b", 404),
    ])
  func refused(target: String, status: Int) async throws {
    try await visiting { visit in
      let answer = try await visit.get("/fhir/" + target)
      #expect(answer.status == status)
      #expect(answer.headers["content-type"]?.hasPrefix("application/fhir+json") == true)
      #expect(answer.json?["resourceType"]?.string == "OperationOutcome")
    }
  }
}
