/// A column of a table: its heading, the room it asks for, and how long it is kept when room is short.
public struct TableColumn: Hashable, Sendable {
  /// The heading.
  public var title: String
  /// Columns it takes.
  public var width: Int
  /// Whether it also takes what is left over.
  public var fills: Bool
  /// 0 is kept longest; of equal ones the last goes first.
  public var priority: Int
  /// Where its text stands; numbers at the right.
  public var align: Alignment
  /// Whether the list is sorted by it.
  public var isSorted: Bool

  /// A column.
  public init(
    _ title: String, width: Int, fills: Bool = false, priority: Int = 0,
    align: Alignment = .leading, isSorted: Bool = false
  ) {
    self.title = title
    self.width = width
    self.fills = fills
    self.priority = priority
    self.align = align
    self.isSorted = isSorted
  }
}

/// The places of the columns of a table in a width. Columns are dropped whole, never wrapped.
public struct TableView: Sendable {
  /// A column that is shown: which one and where.
  public struct Place: Hashable, Sendable {
    /// The index in the columns given.
    public var index: Int
    /// Its left edge.
    public var column: Int
    /// The columns it takes.
    public var width: Int
  }

  /// The columns asked for.
  public let columns: [TableColumn]
  /// The columns shown, from left to right.
  public let places: [Place]

  /// Finds the places in a width, with `gap` between columns.
  public init(_ columns: [TableColumn], width: Int, gap: Int = 1) {
    self.columns = columns
    var kept = Array(columns.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + columns[$1].width } + gap * max(0, kept.count - 1)
    }
    while kept.count > 1, needed() > width {
      guard let last = kept.max(by: { TableView.isKeptLonger($0, $1, columns) })
      else { break }
      kept.removeAll { $0 == last }
    }
    let spare = max(0, width - needed())
    let fillers = kept.filter { columns[$0].fills }
    var column = 0
    places = kept.map { index in
      var own = min(columns[index].width, max(0, width - column))
      if let rank = fillers.firstIndex(of: index) {
        own += spare / fillers.count + (rank < spare % fillers.count ? 1 : 0)
      }
      defer { column += own + gap }
      return Place(index: index, column: column, width: own)
    }
  }

  /// The place of a column, nil when it was dropped.
  public func place(of index: Int) -> Place? {
    places.first { $0.index == index }
  }

  /// Draws the headings.
  public func header(on canvas: inout Canvas, column: Int = 0, row: Int) {
    for place in places {
      let shown = columns[place.index]
      canvas.text(
        shown.title, column: column + place.column, row: row, width: place.width,
        shown.isSorted ? .headerSorted : .header, align: shown.align)
    }
  }

  /// Draws one row; `cells` has the pieces of each column in the order of the columns given.
  public func row(_ cells: [[Span]], on canvas: inout Canvas, column: Int = 0, row: Int) {
    for place in places where place.index < cells.count {
      canvas.spans(
        cells[place.index], column: column + place.column, row: row, width: place.width,
        align: columns[place.index].align)
    }
  }

  /// Whether `one` outlives `other` when room is short.
  private static func isKeptLonger(_ one: Int, _ other: Int, _ columns: [TableColumn]) -> Bool {
    (columns[one].priority, one) < (columns[other].priority, other)
  }
}
