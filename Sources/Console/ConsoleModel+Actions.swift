import Basics
import Records
import Review
import Screen

/// What each action does to the panes. A key that does nothing says why.
extension ConsoleModel {
  /// A key press while no dialog is open.
  mutating func perform(_ press: Press) {
    guard let action = press.action else {
      let keys = settings.keymap
      if let digit = press.key.writing, ("2"..."8").contains(digit) {
        return say("there is no screen \(digit) yet; 1 is the review, 7 the audit", .warning)
      }
      return say(
        "\(press.key.name) is not bound; \(keys.name(of: .help)) shows the keys", .warning)
    }
    perform(action, seen: press.seen)
  }

  /// An action by key, command, palette or mouse.
  mutating func perform(_ action: Action, argument: String = "", seen: String) {
    if let reason = refusal(of: action) { return say(reason, .warning) }
    if screen == .audit, performOnTrail(action, argument: argument) { return }
    switch action {
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfDown, .halfUp: move(action)
    case .nextPane, .previousPane, .review, .audit, .open, .why, .sent, .find, .findNext,
      .findPrevious,
      .filter,
      .saveFilter, .sort:
      look(action, argument: argument)
    case .accept, .modify, .reject, .skip, .toggle, .undo, .recent, .sendNow, .mark, .markRange,
      .judgeMarked, .wait, .proposals:
      judge(action, argument: argument, seen: seen)
    default: program(action, argument: argument)
    }
  }

  private mutating func judge(_ action: Action, argument: String, seen: String) {
    switch action {
    case .accept: accept(seen: seen)
    case .modify: modify(seen: seen)
    case .reject: reject(argument: argument, seen: seen)
    case .skip: skip(seen: seen)
    case .wait: wait(argument: argument, seen: seen)
    case .toggle: toggle(seen: seen)
    case .undo: undo()
    case .recent:
      loadRecent()
      dialogs.append(RecentDialog())
    case .sendNow: sendNow()
    case .proposals: showProposals()
    case .mark: mark()
    case .markRange: markRange()
    default: judgeMarked()
    }
  }

  private mutating func look(_ action: Action, argument: String) {
    switch action {
    case .nextPane: turn(by: 1)
    case .previousPane: turn(by: -1)
    case .review: showReview()
    case .audit: showAudit()
    case .open: open()
    case .why:
      if let shown {
        loadExchanges(about: shown.row.id)
        loadSimilar(to: shown.row.id)
      }
      dialogs.append(PageDialog(why: self))
    case .sent: showSent()
    case .find: startFind(argument)
    case .findNext: findAgain(forward: true)
    case .findPrevious: findAgain(forward: false)
    case .filter: startFilter(argument)
    case .saveFilter: saveFilter(named: argument)
    default: startSort(argument)
    }
  }

  private mutating func program(_ action: Action, argument: String) {
    switch action {
    case .command: dialogs.append(CommandDialog())
    case .palette: dialogs.append(PaletteDialog())
    case .help: dialogs.append(HelpDialog(HintLine.actions(self)))
    case .close: leaveMode()
    case .quit: quit()
    case .leave: send(.quit)
    case .redraw: send(.redraw)
    case .suspend: send(.suspend)
    case .sync:
      send(.syncNow)
      say("fetching and sending now")
    case .retry:
      send(.retryDeliveries)
      say("trying again what could not be sent")
    case .theme: setTheme(argument)
    case .mouse:
      mouse.toggle()
      say(mouse ? "mouse on" : "mouse off: the terminal selects text")
    case .bell:
      bell.toggle()
      say(bell ? "the bell rings when new notes arrive" : "the bell is silent")
    case .notices:
      notices.toggle()
      say(notices ? "the desktop is told when new notes arrive" : "the desktop is told nothing")
    case .breakGlass: breakGlass(argument)
    default: send(.saveScreen(argument))
    }
  }

  /// `Esc` with nothing open: the marks, then the filter.
  private mutating func leaveMode() {
    if !queue.marks.isEmpty {
      queue.marks = []
      return say("marks taken off")
    }
    if queue.query.filter != QueueFilter() {
      queue.query.filter = QueueFilter()
      loadWindow(.first, for: .first)
      return say("filter off: all to sign")
    }
    notice = nil
  }

  private mutating func quit() {
    let unsent = counts.toSend
    guard unsent > 0 || !book.pending.isEmpty else { return send(.quit) }
    dialogs.append(LeaveDialog())
  }

  private mutating func setTheme(_ name: String) {
    guard themes.isEmpty || themes.contains(name) else {
      return say(
        "no theme \(name); known: " + themes.joined(separator: ", "), .error)
    }
    send(.setTheme(name))
  }

  private mutating func turn(by step: Int) {
    let count = Pane.allCases.count
    pane = Pane(rawValue: (pane.rawValue + step + count) % count) ?? .queue
  }

  private mutating func open() {
    if pane == .denials {
      guard let row = denials.selected else { return }
      return dialogs.append(PageDialog(denial: row, today: today))
    }
    guard let detail = shown else { return }
    send(.openNote(detail.row.id))
    dialogs.append(
      ReaderDialog(detail, room: ReaderDialog.room(arrangement.body, settings.accessible)))
  }
}
