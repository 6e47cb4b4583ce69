import Basics
import Records

extension SlotEdges {
  /// "Seen from 9:10 ... Session ended 9:58": a start and a stop written apart that are those of the
  /// slot.
  static func whole(_ visit: Visit) -> (minutes: Int, words: [Range<Int>])? {
    guard let start = visit.encounter.start, let scheduled = visit.scheduled else { return nil }
    func place(_ role: ClockTimeMention.Role, _ minutes: Int) -> Range<Int>? {
      visit.facts.clockTimes.first {
        $0.role == role && ($0.minutes - minutes) % 720 == 0
          && visit.facts.stances[$0.words].isDisjoint(with: [.negated, .planned, .past])
      }?.words
    }
    guard let from = place(.start, start.minutes), let to = place(.stop, start.minutes + scheduled)
    else { return nil }
    return (scheduled, [from, to])
  }
}
