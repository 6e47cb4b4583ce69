import Basics
import EHR
import Foundation
import Records
import Sandbox
import Testing
import Transport

/// Both connectors against the invented outside world, over real HTTP on loopback.
@Suite("Against the sandbox", .timeLimit(.minutes(10)))
struct SandboxTests {
  typealias Surface = SandboxVisit.Surface

  private func route(_ surface: Surface) -> String {
    surface == .vendor ? "POST /vendor/v1/superbills" : "POST /fhir/Claim"
  }

  private func feed(_ surface: Surface) -> String {
    surface == .vendor ? "GET /vendor/v1/notes" : "GET /fhir/DocumentReference"
  }

  @Test("Both surfaces give every note of the practice, with the design document's among them")
  func sameNotes() async throws {
    try await SandboxVisit.with { world in
      let vendor = try await SandboxVisit.sweep(try world.system(.vendor), .notes)
      let fhir = try await SandboxVisit.sweep(try world.system(.fhir), .notes)
      #expect(vendor.notes.count >= 400)
      #expect(Set(vendor.notes.map(\.note.id)) == Set(fhir.notes.map(\.note.id)))
      #expect(vendor.findings.allSatisfy { $0.severity == .info })
      for page in [vendor, fhir] {
        let known = try #require(page.notes.first { $0.note.id.text == "TN-78910" })
        #expect(known.encounter.durationMinutes == 50)
        #expect(known.encounter.clinician.text == "CL-456")
        #expect(known.encounter.date.description == "2024-05-15")
        #expect(known.encounter.placeOfService == "10")
        #expect(known.encounter.telehealth == .video)
        #expect(known.proposals.first?.procedures.map(\.code) == ["90837"])
        #expect(known.client != nil)
        #expect(known.payer != nil)
        #expect(page.cursor != nil)
      }
      let texts = Dictionary(uniqueKeysWithValues: vendor.notes.map { ($0.note.id, $0.note.text) })
      for note in fhir.notes {
        #expect(texts[note.note.id] == note.note.text, "\(note.note.id)")
      }
    }
  }

  @Test("Both surfaces give the same denials")
  func sameDenials() async throws {
    try await SandboxVisit.with { world in
      let vendor = try await SandboxVisit.sweep(try world.system(.vendor), .denials).denials
      let fhir = try await SandboxVisit.sweep(try world.system(.fhir), .denials).denials
      #expect(vendor.count >= 9)
      let picture: (Denial) -> String = {
        "\($0.claim) \($0.group)-\($0.carc) \($0.amount) \($0.serviceDate) \($0.deniedOn)"
      }
      #expect(Set(vendor.map(picture)) == Set(fhir.map(picture)))
    }
  }

  @Test("A push arrives once however often it is sent", arguments: Surface.allCases)
  func pushedOnce(surface: Surface) async throws {
    try await SandboxVisit.with { world in
      let system = try world.system(surface)
      #expect(try await SandboxVisit.lookUp(system) == .absent)
      for _ in 0..<3 {
        guard case .applied = try await SandboxVisit.push(system) else {
          Issue.record("a healthy EHR applies it")
          return
        }
      }
      guard case .found = try await SandboxVisit.lookUp(system) else {
        Issue.record("it is there")
        return
      }
      let superbills = await world.server.state().superbills
      #expect(superbills.map(\.externalID) == ["7f1c"])
    }
  }

  @Test(
    "Applied without an answer is unknown, found by look-up, and never sent again by itself",
    arguments: Surface.allCases)
  func appliedNoAnswer(surface: Surface) async throws {
    let faults = [
      FaultRule(route: route(surface), kind: .appliedNoAnswer, times: 1),
      FaultRule(route: route(surface), kind: .ignoreKey),
    ]
    try await SandboxVisit.with(faults) { world in
      let system = try world.system(surface)
      _ = try await SandboxVisit.lookUp(system)
      guard case .unknown = try await SandboxVisit.push(system) else {
        Issue.record("nobody read an answer")
        return
      }
      guard case .found = try await SandboxVisit.lookUp(system) else {
        Issue.record("it was applied")
        return
      }
      #expect(await world.server.state().superbills.count == 1)
    }
  }

  @Test(
    "Every spoiled receipt of a push is unknown, and the look-up tells the truth",
    arguments: Surface.allCases,
    [FaultKind.resetMidBody, .truncatedJSON, .wrongContentType, .emptyBody, .loginPage, .deepJSON])
  func spoiledReceipts(surface: Surface, kind: FaultKind) async throws {
    try await SandboxVisit.with([FaultRule(route: route(surface), kind: kind, times: 1)]) { world in
      let system = try world.system(surface)
      let outcome = try await SandboxVisit.push(system)
      let applied = await world.server.state().superbills.count
      switch outcome {
      case .unknown: break
      // The Location of a create is a receipt even when its body is spoiled.
      case .applied: #expect(applied == 1)
      case .refused, .tryLater: Issue.record("the request left: \(outcome)")
      }
      let found = try await SandboxVisit.lookUp(system)
      #expect((found == .absent) == (applied == 0))
    }
  }

  @Test(
    "Every spoiled page of notes is an error and costs no note", arguments: Surface.allCases,
    [
      FaultKind.resetMidBody, .truncatedJSON, .wrongContentType, .emptyBody, .loginPage, .deepJSON,
      .endlessBody,
    ])
  func spoiledPages(surface: Surface, kind: FaultKind) async throws {
    try await SandboxVisit.with([FaultRule(route: feed(surface), kind: kind, times: 1)]) { world in
      let system = try world.system(surface)
      await #expect(throws: EHRError.self) { try await SandboxVisit.page(system) }
      #expect(try await SandboxVisit.page(system).notes.count > 90)
    }
  }

  @Test("Asked to slow down, a pull says for how long", arguments: Surface.allCases)
  func slowDown(surface: Surface) async throws {
    let rule = FaultRule(
      route: feed(surface), kind: .status, status: 429, retryAfter: "7", times: 1)
    try await SandboxVisit.with([rule]) { world in
      let system = try world.system(surface)
      await #expect(throws: EHRError.slowDown(seconds: 7)) { try await SandboxVisit.page(system) }
    }
  }

  @Test("Tokens that run out in mid-sweep are renewed", arguments: Surface.allCases)
  func expiry(surface: Surface) async throws {
    try await SandboxVisit.with { world in
      let system = try world.system(surface)
      let first = try await SandboxVisit.page(system)
      await world.server.expireTokens()
      let second = try await SandboxVisit.page(system, after: first)
      #expect(!second.notes.isEmpty)
      #expect(await world.server.state().tokensIssued == 2)
    }
  }

  @Test(
    "Odd notes come through or become findings; the others are not touched",
    arguments: Surface.allCases,
    [FaultKind.hugeNote, .nonUTF8Note, .emptyNote, .escapeNote])
  func oddNotes(surface: Surface, kind: FaultKind) async throws {
    try await SandboxVisit.with([FaultRule(route: feed(surface), kind: kind, times: 1)]) { world in
      let page = try await SandboxVisit.page(try world.system(surface))
      #expect(page.notes.count > 90)
      switch kind {
      case .hugeNote: #expect(page.notes.contains { $0.note.text.utf8.count >= 1_000_000 })
      case .nonUTF8Note: #expect(page.findings.contains { $0.code == "not_utf8" })
      case .emptyNote: #expect(page.findings.contains { $0.code == "empty_note" })
      default: #expect(page.notes.contains { $0.note.text.contains("\u{1B}") })
      }
    }
  }

  @Test("A repeated page ends, and no note is missing after it", arguments: Surface.allCases)
  func repeatedPage(surface: Surface) async throws {
    let rule = FaultRule(route: feed(surface), kind: .repeatedPage, after: 1, times: 1)
    try await SandboxVisit.with([rule]) { world in
      let page = try await SandboxVisit.sweep(try world.system(surface), .notes)
      #expect(Set(page.notes.map(\.note.id)).count >= 400)
    }
  }

  @Test("Records that change between pages come with their newest version")
  func changing() async throws {
    let rule = FaultRule(route: feed(.vendor), kind: .changedBetweenPages, times: 1)
    try await SandboxVisit.with([rule]) { world in
      let page = try await SandboxVisit.sweep(try world.system(.vendor), .notes)
      #expect(Set(page.notes.map(\.note.id)).count >= 400)
    }
  }

  @Test("An EHR that never answers is left when asked to stop", arguments: Surface.allCases)
  func hang(surface: Surface) async throws {
    try await SandboxVisit.with([FaultRule(route: route(surface), kind: .hang)]) { world in
      let system = try world.system(surface)
      _ = try await SandboxVisit.lookUp(system)
      let cancel = Cancellation()
      async let outcome = SandboxVisit.push(system, cancel)
      while await world.server.requests.allSatisfy({ $0.method != "POST" || $0.status != nil }) {
        await Task.yield()
      }
      cancel.cancel()
      guard case .unknown = try await outcome else {
        Issue.record("the request had left")
        return
      }
    }
  }
}
