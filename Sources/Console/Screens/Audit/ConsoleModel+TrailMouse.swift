import Review
import Screen

/// The mouse on the audit screen: the wheel scrolls what is under it, a press selects.
extension ConsoleModel {
  /// False leaves it to what every screen has: the hint line and the tabs.
  mutating func pointInTrail(_ mouse: Mouse) -> Bool {
    let places = trailArrangement
    guard let pane = places.pane(at: mouse.place) else { return false }
    switch mouse.action {
    case .wheelUp: turnTrailWheel(by: -3, pane, places)
    case .wheelDown: turnTrailWheel(by: 3, pane, places)
    case .press:
      trail.pane = pane
      select(mouse.place, in: pane, places)
    case .middlePress, .rightPress: break
    }
    return true
  }

  private mutating func turnTrailWheel(
    by lines: Int, _ pane: TrailPane, _ places: TrailArrangement
  ) {
    switch pane {
    case .list:
      trail.list.position.scroll(
        by: lines, count: trail.list.rows.count, height: trailHeight(places))
    case .entry:
      let width = places.content(of: .entry)?.width ?? 40
      let height = places.content(of: .entry)?.height ?? 1
      let count = EntryPane.lines(self, width: width).count
      trail.entryTop = max(0, min(trail.entryTop + lines, count - height))
    case .signals:
      trail.signalPosition.scroll(
        by: lines.signum(), count: trail.signals.count, height: signalHeight(places))
    }
  }

  private mutating func select(
    _ place: Position, in pane: TrailPane, _ places: TrailArrangement
  ) {
    switch pane {
    case .list:
      guard let list = places.listRows, list.contains(place) else { return }
      let row = trail.list.position.top + place.row - list.row
      if trail.list.rows.indices.contains(row) { trail.list.position.selected = row }
    case .signals:
      guard let content = places.content(of: .signals), content.contains(place) else { return }
      let index = trail.signalPosition.top + (place.row - content.row) / 2
      if trail.signals.indices.contains(index) { trail.signalPosition.selected = index }
    case .entry: break
    }
  }
}
