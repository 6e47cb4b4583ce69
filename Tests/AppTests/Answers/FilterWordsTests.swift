import Basics
import Records
import Review
import Testing

@testable import App

@Suite("A filter is read from words")
struct FilterWordsTests {
  @Test("members are joined, values are alternatives")
  func members() throws {
    let filter = try FilterWords.read(
      "state:open,waiting flag:upcoding_risk payer:PAY-1 from:2026-10-01 below:.80")
    #expect(filter.states == [.open, .waiting])
    #expect(filter.flags == [.upcodingRisk])
    #expect(filter.payers == [PayerID("PAY-1")])
    #expect(filter.from == Day("2026-10-01"))
    #expect(filter.maximumConfidence == Confidence(basisPoints: 8000))
  }

  @Test("an unknown key lists the known ones")
  func unknownKey() {
    let failure = #expect(throws: Failure.self) { try FilterWords.read("color:red") }
    #expect(failure?.code == .usage)
    #expect(failure?.line.contains("clinician") == true)
  }

  @Test("an unknown state lists the known ones")
  func unknownState() {
    let failure = #expect(throws: Failure.self) { try FilterWords.read("state:done") }
    #expect(failure?.line.contains("accepted") == true)
  }

  @Test("a word without a colon is refused")
  func noColon() {
    #expect(throws: Failure.self) { try FilterWords.read("open") }
  }

  @Test("a date that does not exist is refused")
  func badDate() {
    #expect(throws: Failure.self) { try FilterWords.read("from:2026-02-30") }
  }
}
