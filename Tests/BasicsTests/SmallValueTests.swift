import Basics
import Testing

struct ClockTimeTests {
  @Test("Times of day are read and measured past midnight")
  func reads() throws {
    let nine = try #require(ClockTime("9:30"))
    #expect(nine.description == "09:30")
    #expect(ClockTime("09:30") == nine && ClockTime("09:30:59") == nine)
    let late = try #require(ClockTime("23:50"))
    let early = try #require(ClockTime("00:20"))
    #expect(late.minutes(to: early) == 30)
    #expect(early < late)
  }

  @Test(
    "What is no time is refused",
    arguments: ["24:00", "9:5", "9", "", "12:60", "a:bc", "-1:30", "+9:30", "9:30:xx"])
  func refuses(text: String) {
    #expect(ClockTime(text) == nil)
  }
}

struct ConfidenceTests {
  @Test("Confidence shows two places and never rounds up to certainty")
  func writes() {
    #expect(Confidence(fraction: 0.97).description == ".97")
    #expect(Confidence(fraction: 0.999).description == ".99")
    #expect(Confidence(fraction: 1).description == "1.0")
    #expect(Confidence(basisPoints: 500).description == ".05")
  }

  @Test("Figures outside nought to one are clamped")
  func clamps() {
    #expect(Confidence(fraction: 7).basisPoints == 10_000)
    #expect(Confidence(fraction: -1).basisPoints == 0)
    #expect(Confidence(fraction: .nan).basisPoints == 0)
    #expect(Confidence(basisPoints: 20_000).basisPoints == 10_000)
  }
}

struct TextSpanTests {
  @Test("A span counts Unicode scalars, not letters or bytes")
  func slices() {
    let text = "naïve 林 GAD"
    #expect(TextSpan(start: 8, end: 11).slice(of: text) == "GAD")
    #expect(TextSpan(start: 6, end: 7).slice(of: text) == "林")
    #expect(TextSpan(start: 8, end: 40).slice(of: text) == "")
  }

  @Test("A span holds its beginning and not its end")
  func contains() {
    let span = TextSpan(start: 2, end: 4)
    #expect(span.contains(2) && !span.contains(4) && span.count == 2)
  }
}

struct IdentifierTests {
  private enum First {}

  @Test("Identifiers keep the other system's text")
  func keeps() {
    let id = Identifier<First>("TN-78910")
    #expect(id.text == "TN-78910" && id.description == "TN-78910")
    #expect(Identifier<First>("A") < Identifier<First>("B"))
  }
}

struct SeverityTests {
  @Test("An error outweighs a warning, a warning an info")
  func order() {
    #expect(Severity.info < .warn && .warn < .error)
  }
}
