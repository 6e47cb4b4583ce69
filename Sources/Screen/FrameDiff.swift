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
    let sameClusters = old.clusters == new.clusters
    let width = new.size.width
    old.cells.withUnsafeBufferPointer { before in
      new.cells.withUnsafeBufferPointer { after in
        for row in 0..<new.size.height {
          func differs(_ index: Int) -> Bool {
            if before[index] != after[index] { return true }
            guard !sameClusters, case .cluster(let place) = after[index].content else {
              return false
            }
            return old.clusters[place] != new.clusters[place]
          }
          let start = row * width
          guard var first = (start..<start + width).first(where: differs),
            var last = (start..<start + width).last(where: differs)
          else { continue }
          while first > start, after[first].columns == 0 || before[first].columns == 0 {
            first -= 1
          }
          while last + 1 < start + width, after[last + 1].columns == 0 { last += 1 }
          runs.append(Run(row: row, columns: first - start..<last + 1 - start))
        }
      }
    }
  }

  /// Whether the screen already shows the picture.
  public var isEmpty: Bool { runs.isEmpty && !movesFocus }
}
