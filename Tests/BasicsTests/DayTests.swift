import Basics
import Testing

struct DayTests {
  @Test("A date is read only in its own form")
  func reads() {
    #expect(Day("2024-02-29") == Day(year: 2024, month: 2, day: 29))
    for text in [
      "2023-02-29", "2024-2-9", "24-02-09", "2024/02/09", "2024-13-01", "2024-00-10", "",
    ] {
      #expect(Day(text) == nil, "\(text)")
    }
  }

  @Test("Days count on from the epoch and back")
  func counts() throws {
    let first = try #require(Day("1970-01-01"))
    #expect(first.ordinal == 0)
    for ordinal in stride(from: -200_000, through: 200_000, by: 977) {
      #expect(Day(ordinal: ordinal).ordinal == ordinal)
    }
    let leap = try #require(Day("2024-02-28"))
    #expect(leap.adding(days: 2).description == "2024-03-01")
    #expect(leap.days(to: first) == -leap.ordinal)
  }

  @Test("Age changes on the birthday")
  func ages() throws {
    let born = try #require(Day("2000-03-15"))
    let before = try #require(Day("2026-03-14"))
    #expect(born.years(to: before) == 25)
    #expect(born.years(to: before.adding(days: 1)) == 26)
  }

  @Test("Weekdays run from Monday")
  func weekdays() throws {
    #expect(try #require(Day("2026-11-23")).weekday == 1)
    #expect(try #require(Day("2026-11-29")).weekday == 7)
    #expect(try #require(Day("1969-12-31")).weekday == 3)
  }

  @Test("Dates are written long and short")
  func writes() throws {
    let day = try #require(Day("2024-05-15"))
    #expect(day.description == "2024-05-15")
    #expect(day.short == "15 May")
    #expect(day.long == "15 May 2024")
  }
}
