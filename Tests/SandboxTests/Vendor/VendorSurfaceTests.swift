import Basics
import Records
import Testing

@testable import Sandbox

@Suite("The vendor surface")
struct VendorSurfaceTests {
  /// Follows the links from a first page to the last; calls back between pages.
  private func sweep(
    _ visit: Visit, _ target: String, between: () async throws -> Void = {}
  ) async throws -> [JSONValue] {
    var items: [JSONValue] = []
    var link: String? = target
    var pages = 0
    while let target = link, pages < 1000 {
      let page = try await visit.get(target)
      #expect(page.status == 200)
      #expect(page.headers["content-type"] == "application/json")
      items += page.json?["items"]?.array ?? []
      link = page.json?["next"]?.string
      pages += 1
      try await between()
    }
    return items
  }

  @Test("the pages hold every note exactly once, in feed order")
  func complete() async throws {
    try await visiting { visit in
      let items = try await sweep(visit, "/vendor/v1/notes?limit=37")
      #expect(items.strings("note_id") == Practice.sample.notes.map(\.id))
      let moments = items.strings("updated_at")
      #expect(moments == moments.sorted())
    }
  }

  @Test("a record that changes between pages costs no other record and comes in its new version")
  func changing() async throws {
    try await visiting { visit in
      var turn = 0
      let items = try await sweep(visit, "/vendor/v1/notes?limit=100") {
        guard turn < 3 else { return }
        var note = Practice.sample.notes[turn * 150]
        note.text += " Changed."
        await visit.server.put(note)
        turn += 1
      }
      let seen = items.compactMap { item in
        item["note_id"]?.string.flatMap { id in item["version"]?.string.map { id + "@" + $0 } }
      }
      #expect(Set(seen).count == seen.count)
      #expect(
        Set(items.strings("note_id")) == Set(Practice.sample.notes.map(\.id)))
      #expect(seen.filter { $0.hasSuffix("@2") }.count == 3)
    }
  }

  @Test("updated_since leaves out what is older")
  func since() async throws {
    try await visiting { visit in
      let items = try await sweep(
        visit, "/vendor/v1/notes?updated_since=2026-11-01T00:00:00Z&limit=200")
      let moments = items.strings("updated_at")
      #expect(!moments.isEmpty && moments.count < Practice.sample.noteCount)
      #expect(moments.allSatisfy { $0 >= "2026-11-01T00:00:00.000Z" })
    }
  }

  @Test("a note comes with its client, clinician and payer, and with the vendor's own suggestion")
  func item() async throws {
    try await visiting { visit in
      let note = try #require(try await visit.get("/vendor/v1/notes/TN-78910").json)
      #expect(note["session_duration_minutes"]?.int == 50)
      #expect(note["client"]?["client_id"] == note["client_id"])
      #expect(note["clinician"]?["clinician_id"]?.string == "CL-456")
      #expect(note["payer"]?["payer_class"] == note["payer_class"])
      let codes = note["suggestion"]?["suggested_cpt_codes"]?.array
      #expect(codes?.first?["code"]?.string == "90837")
      #expect(codes?.first?["confidence"]?.number == 0.92)
    }
  }

  @Test("an ETag saves a note from being sent again")
  func unchanged() async throws {
    try await visiting { visit in
      let tag = try #require(try await visit.get("/vendor/v1/notes/TN-78910").headers["etag"])
      let again = try await visit.get("/vendor/v1/notes/TN-78910", ["If-None-Match": tag])
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      await visit.server.put(Practice.sample.notes[0])
      let id = Practice.sample.notes[0].id
      let changed = try await visit.get("/vendor/v1/notes/\(id)", ["If-None-Match": tag])
      #expect(changed.status == 200)
    }
  }

  @Test("denials come in pages, each once, with client and payer")
  func denials() async throws {
    try await visiting { visit in
      let items = try await sweep(visit, "/vendor/v1/denials?limit=5")
      #expect(
        items.strings("claim_id") == Practice.sample.denials.map(\.claim.text))
      #expect(items.allSatisfy { $0["client"] != nil && $0["payer"] != nil })
    }
  }

  @Test("what cannot be read is refused")
  func refused() async throws {
    try await visiting { visit in
      for target in ["notes?limit=0", "notes?limit=x", "notes?updated_since=soon", "notes?page=zz"]
      {
        let answer = try await visit.get("/vendor/v1/\(target)")
        #expect(answer.status == 400, "\(target)")
      }
      #expect(try await visit.get("/vendor/v1/notes/TN-0").status == 404)
      #expect(try await visit.get("/vendor/v1/nothing").status == 404)
      #expect(try await visit.put("/vendor/v1/notes", body: "{}").status == 405)
    }
  }

  @Test("a link tells nothing of where it leads")
  func opaque() async throws {
    try await visiting { visit in
      let link = try #require(
        try await visit.get("/vendor/v1/notes?limit=3").json?["next"]?.string)
      #expect(link.hasPrefix("/vendor/v1/notes?page="))
      #expect(!link.contains("TN-") && !link.contains("limit"))
    }
  }

  @Test("a practice of a hundred thousand notes is served from any place of its feed")
  func large() async throws {
    try await visiting(PracticeScale(noteCount: 100_000, seed: 3)) { visit in
      let last = try await sweep(visit, "/vendor/v1/notes?updated_since=2026-11-20&limit=100")
      #expect(last.last?["note_id"]?.string == "TN-1099999")
      #expect(Set(last.strings("note_id")).count == last.count)
    }
  }
}
