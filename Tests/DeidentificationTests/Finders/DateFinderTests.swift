import Deidentification
import Testing

@Suite("Dates of every form go; years, times and scores stay")
struct DateFinderTests {
  @Test(
    "every written form is taken whole",
    arguments: [
      "5/14/2024", "05-14-24", "5.14.2024", "2024-05-14", "20240514", "14MAY2024", "2-Sep-24",
      "May 14, 2024", "14 May 2024", "the 14th of May", "Sept. 3rd", "Mar 15", "3/28",
      "December 2024", "mid-December", "Mon 8/12", "Sunday, April 7", "June fourteenth", "8/2024",
      "2024-03-05T09:41", "4 Apr 25", "October second twenty twenty four",
      "July the fourth nineteen fifty one",
      "the third of march", "June fifth two thousand and five",
    ])
  func forms(date: String) {
    let cleaned = Cleaned("Seen on \(date). Stable.")
    #expect(
      cleaned.text == "Seen on [DATE_1]. Stable."
        || cleaned.text == "Seen on mid-[DATE_1]. Stable."
        || cleaned.text == "Seen on the [DATE_1]. Stable.",
      "\(cleaned.text)")
  }

  @Test("a pair of numbers is a date where nothing says what it rates")
  func pairs() {
    #expect(Cleaned("Superbill attached for 4/5, 4/12, 4/19.").values == ["4/5", "4/12", "4/19"])
    #expect(Cleaned("Appt moved to 1/3.").values == ["1/3"])
    #expect(Cleaned("Groups attended 9/14. Ate at 5/6 meals.").values == [])
    #expect(Cleaned("Readmitted 4/4. MRI brain 1/5. Refill 2/3.").values == ["4/4", "1/5", "2/3"])
    #expect(Cleaned("Rated 3/5 on effort, ate 2/3 of lunch, got 4/5 right.").values == [])
    #expect(Cleaned("The 2/19 visit was long. Session 3/12.").values == ["2/19"])
    #expect(Cleaned("is the 16th open? threw chair mon. ok fri, early").values.count == 3)
  }

  @Test("days in a row, pairs in the order of the calendar and pairs near a certain day are dates")
  func calendar() {
    #expect(Cleaned("Sessions on Feb 3, 10, and 17.").values == ["Feb 3", "10", "17"])
    #expect(Cleaned("Called x3 (1/2, 1/3, 1/4), no reply.").values == ["1/2", "1/3", "1/4"])
    #expect(Cleaned("Seen 3/28; weight 188 (4/1), letter 4/3.").values == ["3/28", "4/1", "4/3"])
    #expect(Cleaned("He died on 8-1; funeral 8-5.").values == ["8-1", "8-5"])
    #expect(Cleaned("CIWA 3/4 12, 3/5 8.").values == ["3/4", "3/5"])
    #expect(
      Cleaned("Today (3/4) and f/u 3.14; dose 2.5, goals 2/3 so far.").values == ["3/4", "3.14"])
    #expect(Cleaned("Dec 1 thru 15; 4-III-24.").values == ["Dec 1", "15", "4-III-24"])
    #expect(Cleaned("Out 3/14-17 with flu.").values == ["3/14-17"])
    #expect(Cleaned("PHQ-9 14 on 2/12, 9 on 3/13, effort 3/5.").values == ["2/12", "3/13"])
    #expect(Cleaned("Pain 3/10 on 3/13, 5/10 after.").values == ["3/13"])
  }

  @Test("the hour of an appointment goes with its day, how long a session took stays")
  func hours() {
    #expect(Cleaned("Next is May 6 at 10:30.").values == ["May 6 at 10:30"])
    #expect(Cleaned("Next is 4/4 @ 2, bring forms.").values == ["4/4 @ 2"])
    #expect(Cleaned("Seen May 6 10:00-10:53.").values == ["May 6"])
    #expect(Cleaned("Seen May 6 at 2:00 pm to 2:53 pm.").values == ["May 6"])
    #expect(
      Cleaned("ts 2025-02-27T15:02:11-05:00 sent").values == ["2025-02-27T15:02:11-05:00"])
  }

  @Test("weekdays and holidays are dates, a bare year is not")
  func relative() {
    #expect(
      Cleaned("Since Thanksgiving 2019 he sleeps late; missed Tuesday.").text
        == "Since [DATE_1] 2019 he sleeps late; missed [DATE_2].")
  }

  @Test("order and distance stand beside the token, never inside it")
  func distance() {
    #expect(
      Cleaned("Seen 5/1/2024 and 5/14/2024, next 5/14.").text
        == "Seen [DATE_1] and [DATE_2] (13 days after [DATE_1]), next [DATE_2].")
  }

  @Test("a distance that shows an age over 89 is not told")
  func oldAge() {
    let cleaned = Cleaned("Seen 5/1/2024, born 4/4/1929.")
    #expect(cleaned.text == "Seen [DATE_1], born [DATE_2].")
  }

  @Test("the month of May and the word may")
  func may() {
    #expect(Cleaned("Returned in May; may return again. May cause drowsiness.").values == ["May"])
  }
}
