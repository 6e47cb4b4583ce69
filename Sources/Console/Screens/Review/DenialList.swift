import Records
import Review
import Screen

/// The denial work queue: the most urgent rows and the cursor in them.
struct DenialList: Sendable {
  static let rowsMax = 200

  var rows: [DenialRow] = []
  var position = ListPosition()
  var request: Int?
  var isOutdated = false
  var isLoaded = false

  var selected: DenialRow? {
    rows.indices.contains(position.selected) ? rows[position.selected] : nil
  }

  /// Takes the rows anew; the cursor stays on the same claim.
  mutating func take(_ newRows: [DenialRow], height: Int) {
    let claim = selected?.denial.claim
    let line = position.selected - position.top
    rows = newRows
    isLoaded = true
    if let claim, let index = rows.firstIndex(where: { $0.denial.claim == claim }) {
      position = ListPosition(selected: index, top: index - line)
    }
    position.settle(count: rows.count, height: height)
  }
}
