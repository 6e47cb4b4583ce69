import Review
import Screen

/// The mouse: the wheel scrolls what is under it, a press selects, a press on a shown key is that
/// key.
extension ConsoleModel {
  mutating func point(_ mouse: Mouse, seen: String) {
    guard self.mouse, Arrangement.isLargeEnough(size) else { return }
    let places = arrangement
    if screen == .audit, dialogs.isEmpty, pointInTrail(mouse) { return }
    switch mouse.action {
    case .wheelUp: turnWheel(by: -3, mouse.place, places)
    case .wheelDown: turnWheel(by: 3, mouse.place, places)
    case .press: pressMouse(mouse, seen: seen, places)
    case .middlePress, .rightPress: break
    }
  }

  private mutating func turnWheel(by lines: Int, _ place: Position, _ places: Arrangement) {
    if let top = dialogs.indices.last {
      var dialog = dialogs[top]
      dialog.scroll(by: lines, &self)
      dialogs[top] = dialog
      return
    }
    guard let pane = places.pane(at: place) else { return }
    switch pane {
    case .queue:
      queue.position.scroll(by: lines, count: queue.rows.count, height: listHeight(places))
    case .denials:
      let height = places.listRows(of: .denials)?.height ?? 1
      denials.position.scroll(by: lines, count: denials.rows.count, height: height)
    case .note:
      let height = places.content(of: .note).map { NoteRoom($0).text.height } ?? 1
      note.scroll(by: lines, height: height)
    case .codes:
      let count = codes.sheet?.entries.count ?? 0
      codes.cursor = max(0, min(codes.cursor + lines.signum(), count - 1))
    }
  }

  private mutating func pressMouse(_ mouse: Mouse, seen: String, _ places: Arrangement) {
    let place = mouse.place
    if dialogs.isEmpty, let tab = TopBar.tab(at: place, self, places) {
      return perform(tab, seen: seen)
    }
    if place.row == places.hints.row {
      guard !StatusLine.coversHints(self, places) else { return notice = nil }
      let hints = HintLine.placed(self, places)
      guard let hint = hints.first(where: { $0.columns.contains(place.column) })?.hint,
        let key = hint.press
      else { return }
      return press(key, seen: seen)
    }
    guard dialogs.isEmpty, let pane = places.pane(at: place) else { return }
    self.pane = pane
    select(place, in: pane, places)
  }

  private mutating func select(_ place: Position, in pane: Pane, _ places: Arrangement) {
    switch pane {
    case .queue:
      guard let list = places.listRows(of: .queue), list.contains(place) else { return }
      let row = queue.position.top + place.row - list.row
      if queue.rows.indices.contains(row) { queue.position.selected = row }
    case .denials:
      guard let list = places.listRows(of: .denials), list.contains(place) else { return }
      let row = denials.position.top + place.row - list.row
      if denials.rows.indices.contains(row) { denials.position.selected = row }
    case .codes:
      guard let content = places.content(of: .codes) else { return }
      let room = CodesRoom(content, findings: codes.findings).entries
      let line = codes.top + place.row - room.row
      guard room.contains(place), codes.lines.indices.contains(line),
        let entry = codes.lines[line].entry
      else { return }
      codes.cursor = entry
    case .note: break
    }
  }
}
