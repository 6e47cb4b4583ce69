import CodeSets
import Testing

struct SessionTimeTests {
  @Test(
    "Psychotherapy follows the midpoint rule",
    arguments: [
      (15, nil), (16, "90832"), (37, "90832"), (38, "90834"), (50, "90834"), (52, "90834"),
      (53, "90837"), (75, "90837"), (0, nil), (-5, nil),
    ] as [(Int, String?)])
  func psychotherapy(minutes: Int, code: String?) {
    #expect(SessionTime.psychotherapy(minutes: minutes) == code)
  }

  @Test("Beside a visit the add-ons hold the same minutes")
  func addOns() {
    #expect(SessionTime.psychotherapy(minutes: 15, withVisit: true) == nil)
    #expect(SessionTime.psychotherapy(minutes: 26, withVisit: true) == "90833")
    #expect(SessionTime.psychotherapy(minutes: 40, withVisit: true) == "90836")
    #expect(SessionTime.psychotherapy(minutes: 53, withVisit: true) == "90838")
  }

  @Test(
    "Crisis units: 30–74 the first, one more from 75 and for each further 30",
    arguments: [
      (29, -1), (30, 0), (74, 0), (75, 1), (104, 1), (105, 2), (134, 2), (135, 3), (164, 3),
    ])
  func crisis(minutes: Int, further: Int) {
    #expect((SessionTime.crisis(minutes: minutes)?.further ?? -1) == further)
  }

  @Test(
    "Fifteen-minute units start at their eighth minute",
    arguments: [(7, 0), (8, 1), (22, 1), (23, 2), (37, 2), (52, 3), (53, 4), (127, 8)])
  func quarterHours(minutes: Int, units: Int) {
    #expect(SessionTime.quarterHours(minutes: minutes) == units)
  }

  @Test(
    "Medicare pools the minutes of several services",
    arguments: [
      ([20, 20], [2, 1]), ([33, 7], [2, 1]), ([15, 15], [1, 1]), ([7], [0]), ([], []),
    ])
  func pooled(minutes: [Int], units: [Int]) {
    #expect(SessionTime.pooledQuarterHours(minutes: minutes) == units)
  }

  @Test("Test hours start past their midpoint")
  func midpoints() {
    #expect(SessionTime.midpointUnits(minutes: 30, unitMinutes: 60) == 0)
    #expect(SessionTime.midpointUnits(minutes: 31, unitMinutes: 60) == 1)
    #expect(SessionTime.midpointUnits(minutes: 91, unitMinutes: 60) == 2)
    #expect(SessionTime.midpointUnits(minutes: 15, unitMinutes: 30) == 0)
    #expect(SessionTime.midpointUnits(minutes: 16, unitMinutes: 30) == 1)
    #expect(SessionTime.midpointUnits(minutes: 46, unitMinutes: 30) == 2)
  }
}
