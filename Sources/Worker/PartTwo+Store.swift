import Advice
import Basics
import Records
import Storage

extension PartTwo {
  /// What Part 2 says of a client's record, from what is on file. It fails closed: where nobody has
  /// said what the practice is, or the file cannot be read, it is unknown; a client of whom any
  /// consent was ever entered has such a record, whatever the practice is.
  init(
    _ client: ClientID, from source: SourceID, isProgram: Bool?, on day: Day, in store: Store
  ) {
    guard let isProgram, let kept = try? store.consents(of: client, from: source) else {
      self = .unknown
      return
    }
    guard isProgram || !kept.isEmpty else {
      self = .notCovered
      return
    }
    let best = kept.last { $0.coversPayment(on: day) } ?? kept.last
    self = .covered(
      best.map {
        Consent(
          signed: $0.signed, expires: $0.expires, isRevoked: $0.isRevoked,
          coversPayment: $0.scope != .treatment)
      })
  }
}
