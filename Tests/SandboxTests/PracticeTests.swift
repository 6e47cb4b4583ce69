import Basics
import Testing

@testable import Sandbox

@Suite("The invented practice")
struct PracticeTests {
  @Test("every line of the samples can be read")
  func readable() {
    #expect(PracticeReader.read(.embedded).findings.isEmpty)
  }
}
