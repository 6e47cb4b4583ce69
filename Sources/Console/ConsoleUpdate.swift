import Basics
import Records
import Review
import Screen

/// Takes messages in: the only place where a console changes.
public enum ConsoleUpdate {
  /// Changes the model by one message and returns what the world is asked to do.
  public static func update(
    _ model: inout ConsoleModel, _ message: ConsoleMessage
  ) -> [ConsoleEffect] {
    model.take(message)
    model.settle()
    let effects = model.outgoing
    model.outgoing = []
    return effects
  }
}

extension ConsoleModel {
  fileprivate mutating func take(_ message: ConsoleMessage) {
    switch message {
    case .start: start()
    case .key(let key, let seen): press(key, seen: seen)
    case .paste(let text): paste(text)
    case .mouse(let mouse, let seen): point(mouse, seen: seen)
    case .resize(let size): self.size = size
    case .tick(let now, let today):
      self.now = now
      self.today = today
    case .window(let window, let request): take(window, request: request)
    case .detail(let detail, let item, let request): take(detail, of: item, request: request)
    case .checked(let claim): codes.learn(claim)
    case .recent(let decisions, let request): take(decisions, request: request)
    case .similar(let decisions, let request): take(decisions, request: request)
    case .exchanges(let exchanges, let request): take(exchanges, request: request)
    case .denials(let rows, let request): take(rows, request: request)
    case .found(let key, let request): take(found: key, request: request)
    case .choices(let choices, let request): take(choices, request: request)
    case .savedFilters(let filters): savedFilters = filters
    case .trail(let message): take(message)
    case .proposals(let message): take(message)
    case .glass(let message): take(message)
    case .counts(let counts): take(counts)
    case .changed:
      refresh()
      refreshTrail()
    case .status(let status): sync = status
    case .chain(let state): chain = state
    case .themes(let names, let current):
      if !theme.isEmpty, theme != current { say("theme \(current)", .good) }
      themes = names
      theme = current
    case .committed(let committed, let ticket): acknowledge(committed, ticket: ticket)
    case .refused(let refusal, let item, let ticket): refuse(refusal, item: item, ticket: ticket)
    case .failed(let text, let ticket): fail(text, ticket: ticket)
    case .said(let text): say(text, .good)
    case .fault(let text):
      isDoubtful = true
      say(text, .error)
    }
  }

  private mutating func start() {
    loadWindow(.first, for: .first)
    loadDenials()
  }

  /// A key goes to the dialog on top, else to the panes.
  mutating func press(_ key: Key, seen: String) {
    if isDoubtful { refresh() }
    let press = Press(key: key, action: settings.keymap.action(for: key), seen: seen)
    guard Arrangement.isLargeEnough(size) else { return pressOnSmallScreen(press) }
    if StatusLine.coversHints(self, arrangement) { notice = nil }
    guard let top = dialogs.indices.last else { return perform(press) }
    var dialog = dialogs[top]
    let outcome = dialog.take(press, &self)
    switch outcome {
    case .stays: if dialogs.indices.contains(top) { dialogs[top] = dialog }
    case .closes: dialogs.remove(at: top)
    case .passes:
      dialogs.remove(at: top)
      self.press(key, seen: seen)
    }
  }

  /// Pasted text is writing: it reaches a field or nothing.
  private mutating func paste(_ text: String) {
    if let top = dialogs.indices.last {
      var dialog = dialogs[top]
      let isTaken = dialog.paste(text, &self)
      dialogs[top] = dialog
      if isTaken { return }
    }
    say("pasted text was left out: there is no field to write into", .warning)
  }

  /// Too small to show an item: only what shows or judges nothing is done.
  private mutating func pressOnSmallScreen(_ press: Press) {
    switch press.action {
    case .quit, .close, .suspend, .redraw: perform(press)
    default: say("too small to show an item; nothing was done", .warning)
    }
  }
}
