import CodeSets
import Records
import Review
import Screen

/// The denial work queue: the most urgent rows and the cursor in them. Twice as many are asked for
/// whenever the cursor comes near the end of those that are there.
struct DenialList: Sendable {
  static let pageRows = 40

  /// A reason in our own words: the whole label where there is room, else its kind.
  struct Reason: Hashable, Sendable {
    var label: String
    var kind: String
    var columns: Int

    init(_ carc: String) {
      let reason = AdjustmentReason(carc)
      label = reason.map { Wording.inSentence($0.label) } ?? "reason \(carc)"
      kind = reason.map { Wording.inSentence($0.category) } ?? label
      columns = TextWidth.columns(label)
    }

    /// "197" in few words: "no authorization", or "authorization".
    func words(width: Int) -> String { columns <= width ? label : kind }
  }

  private(set) var rows: [DenialRow] = []
  /// The reason of each row, put into words when the rows came, not for each picture.
  private(set) var reasons: [Reason] = []
  var position = ListPosition()
  /// Rows asked for; as many as came mean that there are more.
  private(set) var limit = pageRows
  var request: Int?
  var isOutdated = false
  var isLoaded = false

  var selected: DenialRow? {
    rows.indices.contains(position.selected) ? rows[position.selected] : nil
  }

  /// Whether more rows must be asked for: another screenful is no longer there.
  mutating func grows(height: Int) -> Bool {
    guard rows.count >= limit, position.top + 2 * height > rows.count else { return false }
    limit *= 2
    return true
  }

  /// Takes the rows anew; the cursor stays on the same claim.
  mutating func take(_ newRows: [DenialRow], height: Int) {
    let claim = selected?.denial.claim
    let line = position.selected - position.top
    rows = newRows
    var known: [String: Reason] = [:]
    reasons = rows.map { row in
      let carc = row.denial.carc
      let reason = known[carc] ?? Reason(carc)
      known[carc] = reason
      return reason
    }
    isLoaded = true
    if let claim, let index = rows.firstIndex(where: { $0.denial.claim == claim }) {
      position = ListPosition(selected: index, top: index - line)
    }
    position.settle(count: rows.count, height: height)
  }
}
