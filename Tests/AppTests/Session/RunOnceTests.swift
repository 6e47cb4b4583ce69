import Testing
import Worker

@testable import App

@Suite("One run of the worker in words")
struct RunOnceTests {
  @Test("A note that changed after its decision is told, never counted away")
  func changedAfterDecision() {
    var report = SyncReport()
    #expect(RunOnce.lines(report).count == 2)
    report.changedAfterDecision = 1
    #expect(RunOnce.lines(report).contains { $0.contains("1 changed after they were decided") })
  }
}
