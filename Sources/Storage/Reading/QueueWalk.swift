import Basics
import FoundationEssentials
import Records
import Review

/// A walk along the queue in a query's order, in either direction, from any place: always a walk
/// along an index, never a sort and never a count.
///
/// Rows stand grouped by state, open before skipped, whatever the direction of the order inside;
/// a key therefore names its state too. When the order is by date and the filter names payers,
/// clinicians or codes, there is one lane for each named value, with an index of its own, and the
/// lanes are merged; everything else of the filter is looked at row by row.
struct QueueWalk {
  /// What is compared to order rows: a text or a number, then the note id.
  struct Place: Hashable {
    var value: SQLValue
    var note: String
  }

  let query: QueueQuery
  /// The states that show, in their order.
  let states: [ReviewState]
  private let column: String
  private let isNumeric: Bool
  /// The pseudonyms of the clinicians the filter names.
  private let clinicians: [String]
  /// Whose items show.
  private let sight: Sight

  init(
    _ query: QueueQuery, _ seal: Seal, _ connection: any Connection, _ sight: Sight = .everything
  ) throws {
    self.query = query
    self.sight = sight
    let named = query.filter.clinicians
    let sources = try named.isEmpty ? [] : SourceTable(connection: connection).all()
    clinicians = sources.flatMap { source in
      named.map { seal.pseudonym(of: $0.text, .clinician, from: source) }
    }.sorted()
    let wanted = query.filter.states.isEmpty ? [.open, .skipped] : query.filter.states
    states = ReviewState.allCases.filter { wanted.contains($0) }
    switch query.sort {
    case .date: (column, isNumeric) = ("service_day", false)
    case .confidence: (column, isNumeric) = ("confidence_bp", true)
    case .flags: (column, isNumeric) = ("flag_weight", true)
    case .payer: (column, isNumeric) = ("payer_name", false)
    case .code: (column, isNumeric) = ("main_code", false)
    }
  }

  // MARK: Keys

  /// `state|value`: the place of a row as the console keeps it.
  func key(state: ReviewState, _ place: Place) -> QueueKey {
    let value =
      switch place.value {
      case .integer(let number): String(number)
      case .text(let text): text
      case .null, .bytes: ""
      }
    return QueueKey(value: state.rawValue + "|" + value, id: NoteID(key: place.note))
  }

  /// The state and place a key names; nil when it is none of this order.
  func place(_ key: QueueKey) -> (state: ReviewState, place: Place)? {
    let parts = key.value.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let state = ReviewState(rawValue: String(parts[0])) else { return nil }
    if isNumeric {
      guard let number = Int(parts[1]) else { return nil }
      return (state, Place(value: .integer(number), note: key.id.key))
    }
    return (state, Place(value: .text(String(parts[1])), note: key.id.key))
  }

  /// The column that orders rows, of the row called `i`.
  var sortColumn: String { "i." + column }

  /// The states to walk through beyond a key, the first from the key's place on.
  func stretches(
    beyond key: QueueKey?, forward: Bool
  ) -> [(state: ReviewState, place: Place?)] {
    let order = forward ? states : states.reversed()
    guard let key, let start = place(key) else { return order.map { ($0, nil) } }
    let ranks = ReviewState.allCases
    guard let rank = ranks.firstIndex(of: start.state) else { return [] }
    return order.compactMap { state in
      if state == start.state { return (state, start.place) }
      guard let other = ranks.firstIndex(of: state) else { return nil }
      return (forward ? other > rank : other < rank) ? (state, nil) : nil
    }
  }

  // MARK: One step of the walk

  /// One lane of one state: an index walk.
  struct Lane {
    var sql: String
    var values: [SQLValue]
  }

  /// The lanes that give `columns` of at most `limit` rows beyond `place`. The sort value and the
  /// note id come first among the columns.
  func lanes(
    _ columns: String, from sources: String, state: ReviewState, beyond place: Place?,
    including: Bool, forward: Bool, limit: Int
  ) -> [Lane] {
    if let own = sight.narrowed {
      return ownLanes(
        own, columns, from: sources, state: state, beyond: place, including: including,
        forward: forward, limit: limit)
    }
    return laneConditions().map { lane in
      var builder = ConditionBuilder()
      builder.add("i.state = ", .text(state.rawValue))
      if let lane { builder.add("i.\(lane.column) = ", .text(lane.value)) }
      let ascends = forward != query.descending
      if let place {
        let sign = (ascends ? ">" : "<") + (including ? "=" : "")
        builder.add("(i.\(column), i.note) \(sign) ", [place.value, .text(place.note)])
      }
      addFilter(to: &builder, lane: lane?.column)
      let direction = ascends ? "" : " DESC"
      let sql = """
        SELECT i.\(column), i.note, \(columns)
        FROM \(sources)
        WHERE \(builder.text)
        ORDER BY i.\(column)\(direction), i.note\(direction)
        LIMIT \(builder.placeholder(.integer(limit)))
        """
      return Lane(sql: sql, values: builder.values)
    }
  }

  /// The lanes of a person's own items: one for each clinician they are, and one for their clients'
  /// other items. By date the first walk an index of their own; everything else sorts what is the
  /// person's in that state, and never looks at the rest of the queue.
  private func ownLanes(
    _ own: Sight.Own, _ columns: String, from sources: String, state: ReviewState,
    beyond place: Place?, including: Bool, forward: Bool, limit: Int
  ) -> [Lane] {
    let ascends = forward != query.descending
    let direction = ascends ? "" : " DESC"
    return (own.clinicians.map { Optional($0) } + [nil]).map { clinician in
      var builder = ConditionBuilder()
      // What the text names first is numbered first.
      let from =
        clinician == nil ? own.clients(&builder) + "\nCROSS JOIN " + sources : sources
      var value = "i.\(column)"
      builder.add("i.state = ", .text(state.rawValue))
      if let clinician {
        builder.add("i.clinician = ", .text(clinician))
        if query.sort != .date { value = isNumeric ? "(\(value) + 0)" : "(\(value) || '')" }
      } else {
        builder.add("i.client = s.client")
        builder.add("(i.clinician || '')", notIn: own.clinicians)
        value = isNumeric ? "(\(value) + 0)" : "(\(value) || '')"
      }
      if let place {
        let sign = (ascends ? ">" : "<") + (including ? "=" : "")
        builder.add("(\(value), i.note) \(sign) ", [place.value, .text(place.note)])
      }
      addFilter(to: &builder, lane: nil)
      let sql = """
        SELECT i.\(column), i.note, \(columns)
        FROM \(from)
        WHERE \(builder.text)
        ORDER BY \(value)\(direction), i.note\(direction)
        LIMIT \(builder.placeholder(.integer(limit)))
        """
      return Lane(sql: sql, values: builder.values)
    }
  }

  private func laneConditions() -> [(column: String, value: String)?] {
    let filter = query.filter
    guard query.sort == .date else { return [nil] }
    let most = 16
    if !filter.payers.isEmpty, filter.payers.count <= most {
      return filter.payers.sorted().map { ("payer", $0.text) }
    }
    if !clinicians.isEmpty, clinicians.count <= most {
      return clinicians.map { ("clinician", $0) }
    }
    if !filter.codes.isEmpty, filter.codes.count <= most {
      return filter.codes.sorted().map { ("main_code", $0) }
    }
    return [nil]
  }

  /// Conditions on other columns than the one walked along are written as expressions, so that no
  /// engine is tempted by another index and has to sort.
  private func addFilter(to builder: inout ConditionBuilder, lane: String?) {
    let filter = query.filter
    func text(_ name: String) -> String { name == column ? "i." + name : "(i.\(name) || '')" }
    func number(_ name: String) -> String { name == column ? "i." + name : "(i.\(name) + 0)" }
    if lane != "payer" { builder.add(text("payer"), in: filter.payers.sorted().map(\.text)) }
    if lane != "clinician" {
      builder.add(text("clinician"), in: clinicians)
    }
    if lane != "main_code" { builder.add(text("main_code"), in: filter.codes.sorted()) }
    if !filter.flags.isEmpty {
      let bits = filter.flags.reduce(0) { $0 | SortColumns.bit($1) }
      builder.add("0 < i.flag_bits & ", .integer(bits))
    }
    if let least = filter.minimumConfidence {
      builder.add(number("confidence_bp") + " >= ", .integer(least.basisPoints))
    }
    if let most = filter.maximumConfidence {
      builder.add(number("confidence_bp") + " <= ", .integer(most.basisPoints))
      builder.add(number("confidence_bp") + " >= ", .integer(0))
    }
    if let from = filter.from {
      builder.add(text("service_day") + " >= ", .text(from.description))
    }
    if let to = filter.to { builder.add(text("service_day") + " <= ", .text(to.description)) }
  }

  /// Whether a place comes before another in the direction of the walk.
  func precedes(_ left: Place, _ right: Place, forward: Bool) -> Bool {
    let ascends = forward != query.descending
    let (low, high) = ascends ? (left, right) : (right, left)
    switch (low.value, high.value) {
    case (.integer(let first), .integer(let second)) where first != second: return first < second
    case (.text(let first), .text(let second)) where !first.utf8.elementsEqual(second.utf8):
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    default: return low.note.utf8.lexicographicallyPrecedes(high.note.utf8)
    }
  }
}

/// Gathers conditions and their values, with placeholders in counting order.
struct ConditionBuilder {
  private var conditions: [String] = []
  private(set) var values: [SQLValue] = []

  var text: String { conditions.joined(separator: "\n  AND ") }

  mutating func placeholder(_ value: SQLValue) -> String {
    values.append(value)
    return "$\(values.count)"
  }

  mutating func add(_ condition: String) { conditions.append(condition) }

  mutating func add(_ condition: String, _ value: SQLValue) {
    conditions.append(condition + placeholder(value))
  }

  mutating func add(_ condition: String, _ row: [SQLValue]) {
    conditions.append(condition + "(" + row.map { placeholder($0) }.joined(separator: ", ") + ")")
  }

  /// Nothing when there is no value to leave out.
  mutating func add(_ column: String, notIn texts: [String]) {
    guard !texts.isEmpty else { return }
    let places = texts.map { placeholder(.text($0)) }.joined(separator: ", ")
    conditions.append("\(column) NOT IN (\(places))")
  }

  /// Nothing when there is no value to choose from.
  mutating func add(_ column: String, in texts: [String]) {
    guard !texts.isEmpty else { return }
    let places = texts.map { placeholder(.text($0)) }.joined(separator: ", ")
    conditions.append("\(column) IN (\(places))")
  }
}
