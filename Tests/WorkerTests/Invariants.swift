import Audit
import Basics
import Foundation
import Records
import Review
import Sandbox
import Storage
import Testing

/// Checks the invariants of the project as far as they can be seen from the two ends, the store
/// and the other side. Every fault test calls it once the worker is idle.
func assertInvariants(
  store: Store, sandbox: SandboxServer, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  try await assertInvariants(
    store: store, sandboxes: [sandbox], sourceLocation: sourceLocation)
}

/// The same for a practice with several EHRs: what arrived at any of them.
func assertInvariants(
  store: Store, sandboxes: [SandboxServer], sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  var superbills: [ReceivedSuperbill] = []
  var requests: [LoggedRequest] = []
  for sandbox in sandboxes {
    superbills += await sandbox.state().superbills
    requests += await sandbox.requests
  }
  let proof = try Proof(store: store, superbills: superbills, at: sourceLocation)
  // I6, I7: the store itself, its counts and its audit trail.
  #expect(try store.checkInvariants() == [], sourceLocation: sourceLocation)
  #expect(try store.verifyAudit().holds, sourceLocation: sourceLocation)
  #expect(
    try store.counts().sending == 0, "something sits in sending", sourceLocation: sourceLocation)
  try proof.everyDecisionStandsWhereItSays()
  proof.nothingArrivedThatNobodySigned()
  proof.retriesCarriedTheSameKeyAndBytes(requests)
  proof.intentsWereWrittenFirst()
  // I9: what is shown outside the sealed columns names nobody.
  let lines = try store.auditEntries(from: 0, limit: .max).map(\.text)
  assertNoPHI(in: lines + proof.decisions.compactMap(\.trouble), sourceLocation: sourceLocation)
}

/// No line names a client of the practice or quotes one of its notes.
func assertNoPHI(in lines: [String], sourceLocation: SourceLocation = #_sourceLocation) {
  let chart = Station.chart
  let names = (0..<chart.clientCount).map { chart.client(at: $0).client.fullName }
  let quotes = (0..<chart.noteCount).map { String(chart.note(at: $0).text.prefix(40)) }
  for secret in names + quotes where secret.count >= 5 {
    for line in lines where line.contains(secret) {
      Issue.record("a line holds PHI: \(line)", sourceLocation: sourceLocation)
    }
  }
}

/// Both ends of every decision, side by side.
private struct Proof {
  let decisions: [RecentDecision]
  let superbills: [String: [ReceivedSuperbill]]
  let entries: [AuditEntry]
  let sourceLocation: SourceLocation

  init(store: Store, superbills: [ReceivedSuperbill], at place: SourceLocation) throws {
    decisions = try store.recent(limit: 10_000)
    self.superbills = Dictionary(grouping: superbills, by: \.externalID)
    entries = try store.auditEntries(from: 0, limit: .max).compactMap {
      AuditEntry(line: $0.text.utf8)
    }
    sourceLocation = place
  }

  /// I1, I3, I5: applied means once at the other side with the same codes; anything else is shown
  /// with its reason.
  func everyDecisionStandsWhereItSays() throws {
    for decision in decisions {
      let received = superbills[decision.decision.text] ?? []
      let name: Comment = "decision \(decision.decision)"
      guard !decision.undone, let claim = decision.claim else {
        #expect(received.isEmpty, name, sourceLocation: sourceLocation)
        continue
      }
      switch decision.delivery {
      case .applied:
        #expect(received.count == 1, name, sourceLocation: sourceLocation)
        let body = try #require(received.first?.body, name, sourceLocation: sourceLocation)
        #expect(
          Proof.codes(in: body) == Proof.codes(of: claim), name, sourceLocation: sourceLocation)
      case .failed, .unknown:
        #expect(decision.trouble?.isEmpty == false, name, sourceLocation: sourceLocation)
        #expect(received.count <= 1, name, sourceLocation: sourceLocation)
      case .held:
        #expect(received.isEmpty, name, sourceLocation: sourceLocation)
      case .sending, .void, nil:
        Issue.record("\(decision.decision) is \(String(describing: decision.delivery))")
      }
    }
  }

  /// I2, I4: what arrived has an accepting decision by a person.
  func nothingArrivedThatNobodySigned() {
    let signed = Set(decisions.filter { $0.claim != nil && !$0.undone }.map(\.decision.text))
    #expect(
      Set(superbills.keys).subtracting(signed) == [], "a delivery nobody signed",
      sourceLocation: sourceLocation)
  }

  /// I3: all tries of one decision are the same request.
  func retriesCarriedTheSameKeyAndBytes(_ requests: [LoggedRequest]) {
    let pushes = requests.filter { $0.method == "POST" && $0.target != "/auth/token" }
    for (key, tries) in Dictionary(grouping: pushes, by: \.idempotencyKey) {
      #expect(key != nil, "a push without a key", sourceLocation: sourceLocation)
      #expect(
        Set(tries.map(\.body)).count == 1, "the bytes of a retry differ",
        sourceLocation: sourceLocation)
      #expect(Set(tries.map(\.target)).count == 1, sourceLocation: sourceLocation)
    }
  }

  /// I4: each delivery has one intent, which answers an accepting decision, before its result.
  func intentsWereWrittenFirst() {
    let intents = entries.filter { $0.draft.action == .pushIntent }
    let keys = intents.compactMap { Proof.key(of: $0) }
    #expect(keys.count == Set(keys).count, "a key has two intents", sourceLocation: sourceLocation)
    #expect(
      Set(superbills.keys).isSubset(of: keys), "a delivery without an intent",
      sourceLocation: sourceLocation)
    for intent in intents {
      let decide = intent.draft.ref.flatMap { seq in entries.first { $0.seq == seq } }
      #expect(decide?.draft.action == .decide, sourceLocation: sourceLocation)
    }
  }

  private static func key(of entry: AuditEntry) -> String? {
    entry.draft.detail?["key"]?.text
  }

  private static func codes(of claim: CodedClaim) -> [String] {
    claim.lines.map { line in
      "\(line.code)\(line.modifiers.map { "-" + $0 }.joined()) x\(line.units)"
    } + claim.diagnoses
  }

  /// The codes of a received superbill or FHIR claim.
  private static func codes(in body: String) -> [String] {
    guard let json = try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
    else { return ["unreadable"] }
    return json["resourceType"] == nil ? vendorCodes(json) : claimCodes(json)
  }

  private static func vendorCodes(_ json: [String: Any]) -> [String] {
    let lines = json["lines"] as? [[String: Any]] ?? []
    return lines.map { line in
      let modifiers = line["modifiers"] as? [String] ?? []
      let units = line["units"] as? Int ?? 0
      return "\(line["code"] as? String ?? "?")\(modifiers.map { "-" + $0 }.joined()) x\(units)"
    } + (json["diagnoses"] as? [String] ?? [])
  }

  private static func claimCodes(_ json: [String: Any]) -> [String] {
    let items = json["item"] as? [[String: Any]] ?? []
    let diagnoses = json["diagnosis"] as? [[String: Any]] ?? []
    return items.map { item in
      let modifiers = (item["modifier"] as? [Any] ?? []).compactMap(code)
      let units = (item["quantity"] as? [String: Any])?["value"] as? Int ?? 0
      return
        "\(code(item["productOrService"]) ?? "?")\(modifiers.map { "-" + $0 }.joined()) x\(units)"
    } + diagnoses.compactMap { code($0["diagnosisCodeableConcept"]) }
  }

  private static func code(_ concept: Any?) -> String? {
    let codings = (concept as? [String: Any])?["coding"] as? [[String: Any]]
    return codings?.first?["code"] as? String
  }
}
