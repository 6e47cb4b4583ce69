import Testing

@testable import Sandbox

@Suite("Fault switches on feeds")
struct FeedFaultTests {
  /// The ids of each page from the first, at most ten pages of a hundred.
  private func vendorPages(_ visit: Visit) async throws -> [[String]] {
    var pages: [[String]] = []
    var link: String? = "/vendor/v1/notes?limit=100"
    while let target = link, pages.count < 10 {
      let page = try #require(try await visit.get(target).json)
      pages.append((page["items"]?.array ?? []).strings("note_id"))
      link = page["next"]?.string
    }
    return pages
  }

  @Test("repeated_page brings the page before once more, and nothing is lost behind it")
  func repeated() async throws {
    let rule = FaultRule(route: "GET /vendor/v1/notes", kind: .repeatedPage, after: 1, times: 1)
    try await visiting(faults: [rule]) { visit in
      let pages = try await vendorPages(visit)
      #expect(pages[0] == pages[1])
      #expect(pages.dropFirst().flatMap { $0 } == Practice.sample.notes.map(\.id))
    }
  }

  @Test("repeated_page without an end shows the same page under the same link")
  func repeatedForEver() async throws {
    let rule = FaultRule(route: "GET /fhir/DocumentReference", kind: .repeatedPage)
    try await visiting(faults: [rule]) { visit in
      let target = "/fhir/DocumentReference?_count=3"
      let page = try await visit.get(target)
      let next = page.json?["link"]?.array?.first { $0["relation"]?.string == "next" }
      #expect(next?["url"]?.string?.hasSuffix(target) == true)
      #expect(try await visit.get(target).json?["entry"] == page.json?["entry"])
    }
  }

  @Test("changed_between_pages changes one record that was served and one that was not")
  func changed() async throws {
    let rule = FaultRule(route: "GET /vendor/v1/notes", kind: .changedBetweenPages, times: 1)
    try await visiting(faults: [rule]) { visit in
      let ids = try await vendorPages(visit).flatMap { $0 }
      let originals = Practice.sample.notes.map(\.id)
      #expect(Set(ids) == Set(originals))
      #expect(ids.count == originals.count + 1)
      #expect(ids.suffix(2) == [originals[0], originals[100]])
      let note = try await visit.get("/vendor/v1/notes/\(originals[100])")
      #expect(note.json?["version"]?.string == "2")
    }
  }

  @Test(
    "a note of a megabyte, of no text, of escapes stays what it is on both surfaces",
    arguments: [FaultKind.hugeNote, .emptyNote, .escapeNote])
  func texts(kind: FaultKind) async throws {
    let rule = FaultRule(route: "GET /vendor/v1/notes", kind: kind, times: 1)
    try await visiting(faults: [rule]) { visit in
      let page = try await visit.get("/vendor/v1/notes?limit=2")
      let wanted = String(decoding: Faults.noteText(kind), as: UTF8.self)
      #expect(page.json?["items"]?.array?.first?["note_text"]?.string == wanted)
      let id = Practice.sample.notes[0].id
      #expect(try await visit.get("/fhir/Binary/\(id)").text == wanted)
      let again = try await visit.get("/vendor/v1/notes?limit=2")
      #expect(again.body == page.body)
    }
  }

  @Test("a note that is no UTF-8 makes a page that is no UTF-8")
  func notUTF8() async throws {
    let rule = FaultRule(route: "GET /vendor/v1/notes", kind: .nonUTF8Note, times: 1)
    try await visiting(faults: [rule]) { visit in
      let page = try await visit.get("/vendor/v1/notes?limit=2")
      #expect(String(validating: page.body, as: UTF8.self) == nil)
      let binary = try await visit.get("/fhir/Binary/\(Practice.sample.notes[0].id)")
      #expect(binary.body == Faults.noteText(.nonUTF8Note))
      let document = try await visit.get("/fhir/DocumentReference?_count=1")
      #expect(document.json != nil)
    }
  }

  @Test("a huge note lies behind a link over FHIR")
  func linked() async throws {
    let rule = FaultRule(route: "GET /fhir/DocumentReference", kind: .hugeNote, times: 1)
    try await visiting(faults: [rule]) { visit in
      let page = try await visit.get("/fhir/DocumentReference?_count=1")
      let resource = page.json?["entry"]?.array?.first?["resource"]
      let attachment = resource?["content"]?.array?.first?["attachment"]
      #expect(attachment?["size"]?.int == 1_048_576)
      #expect(attachment?["url"]?.string == "Binary/\(Practice.sample.notes[0].id)")
    }
  }
}
