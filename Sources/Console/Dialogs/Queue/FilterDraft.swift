import Basics
import Records
import Review

/// A filter while it is put together: values ticked by section, ranges as typed.
struct FilterDraft: Hashable, Sendable {
  /// The parts of a filter, in the order of the panel.
  enum Section: Int, CaseIterable, Hashable, Sendable {
    case state, payer, clinician, code, flag, sure, day, saved

    var title: String {
      switch self {
      case .state: "state"
      case .payer: "payer"
      case .clinician: "clinician"
      case .code: "code"
      case .flag: "flag"
      case .sure: "sure"
      case .day: "day"
      case .saved: "saved"
      }
    }
  }

  var filter: QueueFilter
  var least: TextField
  var most: TextField
  var from: TextField
  var to: TextField
  var name = TextField()

  init(_ filter: QueueFilter) {
    self.filter = filter
    least = TextField(filter.minimumConfidence?.description ?? "")
    most = TextField(filter.maximumConfidence?.description ?? "")
    from = TextField(filter.from?.description ?? "")
    to = TextField(filter.to?.description ?? "")
  }

  /// How many values a section has ticked or filled.
  func count(_ section: Section) -> Int {
    switch section {
    case .state: filter.states.count
    case .payer: filter.payers.count
    case .clinician: filter.clinicians.count
    case .code: filter.codes.count
    case .flag: filter.flags.count
    case .sure: [least, most].filter { !$0.isEmpty }.count
    case .day: [from, to].filter { !$0.isEmpty }.count
    case .saved: 0
    }
  }

  /// The filter with its ranges read; or what cannot be read.
  func read(today: Day) -> Result<QueueFilter, Unreadable> {
    var read = filter
    do {
      read.minimumConfidence = try FilterDraft.confidence(least.text)
      read.maximumConfidence = try FilterDraft.confidence(most.text)
      read.from = try FilterDraft.day(from.text, today)
      read.to = try FilterDraft.day(to.text, today)
      return .success(read)
    } catch {
      return .failure(error)
    }
  }

  /// A range that is not one.
  struct Unreadable: Error, Hashable {
    var sentence: String
  }

  private static func confidence(_ text: String) throws(Unreadable) -> Confidence? {
    let text = Wording.trimmed(text)
    guard !text.isEmpty else { return nil }
    guard let value = Double(text.hasPrefix(".") ? "0" + text : text), value >= 0, value <= 100
    else { throw Unreadable(sentence: "\(text) is no confidence; write .85 or 85") }
    return Confidence(fraction: value > 1 ? value / 100 : value)
  }

  private static func day(_ text: String, _ today: Day) throws(Unreadable) -> Day? {
    let text = Wording.trimmed(text)
    guard !text.isEmpty else { return nil }
    if let day = Day(text) { return day }
    if text.hasPrefix("-"), let days = Int(text.dropFirst()) { return today.adding(days: -days) }
    throw Unreadable(sentence: "\(text) is no day; write 2024-05-15, or -7 for a week ago")
  }
}
