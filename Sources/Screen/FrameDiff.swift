/// What to repaint: the stretches of cells in which one picture differs from the one before.
public struct FrameDiff: Hashable, Sendable {
  /// A stretch of one row.
  public struct Run: Hashable, Sendable {
    /// The row.
    public var row: Int
    /// The columns that changed, from the first to past the last.
    public var columns: Range<Int>
  }

  /// The stretches, at most one a row, from the top.
  public private(set) var runs: [Run] = []
  /// Whether focus or modes differ though the cells may not.
  public let movesFocus: Bool

  /// Compares two pictures; without a picture before, or with one of another size, all is new.
  public init(from old: Frame?, to new: Frame) {
    guard let old, old.size == new.size else {
      runs = (0..<new.size.height).map { Run(row: $0, columns: 0..<new.size.width) }
      movesFocus = true
      return
    }
    movesFocus = old.focus != new.focus || old.modes != new.modes
    let width = new.size.width
    let hasClusters = old.clusters != new.clusters
    old.cells.withUnsafeBytes { before in
      new.cells.withUnsafeBytes { after in
        let before = before.bindMemory(to: UInt64.self)
        let after = after.bindMemory(to: UInt64.self)
        for row in 0..<new.size.height {
          let start = row * width
          var first = start
          while first < start + width, before[first] == after[first] { first += 1 }
          var last = start + width - 1
          while last > first, before[last] == after[last] { last -= 1 }
          if hasClusters {
            FrameDiff.reach(&first, &last, from: old, to: new, row: start..<start + width)
          }
          guard first < start + width else { continue }
          while first > start, new.cells[first].columns == 0 || old.cells[first].columns == 0 {
            first -= 1
          }
          while last + 1 < start + width, new.cells[last + 1].columns == 0 { last += 1 }
          runs.append(Run(row: row, columns: first - start..<last + 1 - start))
        }
      }
    }
  }

  /// Widens a stretch to the bases with marks whose table entry is another one now.
  private static func reach(
    _ first: inout Int, _ last: inout Int, from old: Frame, to new: Frame, row: Range<Int>
  ) {
    for index in row {
      guard case .cluster(let place) = new.cells[index].content,
        !old.clusters.indices.contains(place) || old.clusters[place] != new.clusters[place]
      else { continue }
      let isNew = first == row.upperBound
      first = min(first, index)
      last = isNew ? index : max(last, index)
    }
  }

  /// Whether the screen already shows the picture.
  public var isEmpty: Bool { runs.isEmpty && !movesFocus }
}
