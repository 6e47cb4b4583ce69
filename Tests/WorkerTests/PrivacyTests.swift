import Basics
import Records
import Review
import Sandbox
import Storage
import Synchronization
import Testing
import Worker

@Suite("What the worker says", .serialized)
struct PrivacyTests {
  @Test("status, notices, findings and reasons name no client and quote no note")
  func noPHI() async throws {
    let vendor = Station.Surface.vendor
    let rules = [
      FaultRule(route: vendor.notes, kind: .truncatedJSON, times: 1),
      FaultRule(route: vendor.notes, kind: .nonUTF8Note, times: 1),
      FaultRule(route: vendor.push, kind: .status, status: 422, times: 1),
      FaultRule(route: vendor.push, kind: .appliedNoAnswer, after: 1, times: 1),
    ]
    try await Station.run(faults: rules) { station in
      let store = try station.store()
      let worker = station.worker(store)
      let lines = Mutex<[String]>([])
      worker.onStatus { status in
        lines.withLock { $0 += [status.activity, status.trouble ?? ""] }
      }
      worker.onNotice { line in lines.withLock { $0.append(line) } }
      let pulled = await Station.offPool { worker.runOnce() }
      try station.sign(2, in: store)
      let sent = await Station.offPool { worker.runOnce() }
      #expect(sent.refused == 1 && sent.foundApplied == 1)
      let findings = pulled.findings.flatMap { [$0.message, $0.place] }
      #expect(!findings.isEmpty)
      let said = lines.withLock { $0 } + findings + pulled.troubles + sent.notices
      assertNoPHI(in: said)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }
}
