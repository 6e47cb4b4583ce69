import Basics
import Testing

struct InstantTests {
  @Test("Moments are read with offsets and decimals")
  func reads() throws {
    let noon = try #require(Instant("2026-01-05T12:00:00Z"))
    #expect(Instant("2026-01-05T07:00:00-05:00") == noon)
    #expect(Instant("2026-01-05T12:00:00.250Z") == noon.adding(milliseconds: 250))
    #expect(Instant("2026-01-05T12:00:00.2509999Z") == noon.adding(milliseconds: 250))
    #expect(Instant("2026-01-05T12:00:00.5+00:00") == noon.adding(milliseconds: 500))
  }

  @Test(
    "Other forms are refused",
    arguments: [
      "2026-01-05", "2026-01-05T12:00:00", "2026-01-05 12:00:00Z", "2026-01-05T25:00:00Z",
      "2026-01-05T12:60:00Z", "2026-02-30T12:00:00Z", "2026-01-05T12:00:00.Z",
      "2026-01-05T12:00:00+5", "2026-01-05T12:00:00Zx",
    ])
  func refuses(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("Moments are written in UTC with three decimals, before 1970 too")
  func writes() throws {
    #expect(Instant(milliseconds: 0).description == "1970-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    let text = "2026-11-24T23:41:13.007Z"
    #expect(try #require(Instant(text)).description == text)
    #expect(Instant(milliseconds: -1).day == Day("1969-12-31"))
  }

  @Test("Seconds and milliseconds add up")
  func adds() {
    let start = Instant(milliseconds: 1000)
    #expect(start.adding(seconds: 2).milliseconds == 3000)
    #expect(start.milliseconds(to: start.adding(seconds: -1)) == -1000)
  }
}
