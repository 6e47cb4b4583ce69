import Basics
public import Records

/// Denials of a scaled practice: the small one's, over the last sixty days, for the new people.
extension PracticeScale {
  public func denialKey(at place: Int) -> FeedKey {
    let end = feedKey(at: max(0, noteCount - 1)).moment
    let step = Int64(60) * 86_400_000 / Int64(max(1, denialCount))
    return FeedKey(
      moment: end.adding(milliseconds: -Int64(denialCount - place) * step),
      id: "CLM-\(PracticeScale.firstPerson + place)")
  }

  public func denial(at place: Int) -> Denial {
    var denial = practice.denials[place % practice.denials.count]
    let key = denialKey(at: place)
    let shift = denial.deniedOn.days(to: key.moment.adding(seconds: -6 * 3600).day)
    denial.claim = ClaimID(key.id)
    denial.note = nil
    denial.deniedOn = denial.deniedOn.adding(days: shift)
    denial.serviceDate = denial.serviceDate.adding(days: shift)
    denial.deadline = denial.deadline?.adding(days: shift)
    guard let pattern = denial.client.flatMap({ practice.place(ofClient: $0.text) }) else {
      return denial
    }
    let patterns = practice.clients.count
    let choices = (clientCount - pattern + patterns - 1) / patterns
    let draw = mixed(seed, 41, UInt64(place))
    let client = client(at: pattern + patterns * Int(draw % UInt64(choices))).client
    denial.client = client.id
    denial.payer = client.payer
    return denial
  }
}
