import Basics
import Console
import Foundation
import Review
import Screen
import Storage
import Terminal

/// The console's loop on the main thread: wait for keys, answers and time; update; perform; draw
/// once. Nothing here touches a disk or a network but through the runner's queues.
final class ConsoleSession {
  private let workspace: Workspace
  private let runner: EffectRunner
  private let trail: TrailRunner
  private let proposals: ProposalRunner
  private let glass: GlassRunner
  private let mailbox = Mailbox()
  private let clock = WallClock()
  private let themes: ThemeStore
  private let terminal: TerminalSession
  private var model: ConsoleModel
  private var shown: Frame
  /// Asked of the store since the last picture; begun when the next one is on its way, so that the
  /// answer to a key waits for no other thread.
  private var asked: [ConsoleEffect] = []
  private var isEnding = false
  private var ending = ExitStatus.done
  private var nextLook = Instant(milliseconds: 0)
  private var lastInput: Instant
  private let lockMinutes: Int?

  /// Takes the terminal. Throws a failure with exit code 2 when it cannot show the console.
  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    let asks = try workspace.signInUnlessAsking()
    lockMinutes = try workspace.lockMinutes()
    lastInput = clock.now
    let looks = workspace.configuration.console
    themes = ThemeStore(places: workspace.places)
    guard let read = themes.theme(named: looks.theme) else {
      throw Failure(
        .unreadable,
        "\(workspace.places.configuration): console.theme: "
          + themes.unknown(looks.theme))
    }
    var theme = read.theme
    if looks.ascii || looks.accessible { theme.glyphs = .ascii }
    var options = TerminalSession.Options(environment: ProcessInfo.processInfo.environment)
    if let milliseconds = looks.escapeMilliseconds {
      options.escapeDelayMilliseconds = milliseconds
    }
    options.isSynchronized = looks.synchronizedOutput
    options.ambiguousColumns = looks.ambiguousWidth
    options.standardErrorDescriptor = workspace.logDescriptor
    do {
      terminal = try TerminalSession(options, theme: theme)
    } catch let error as TerminalError {
      throw Failure(.usage, error.description)
    }
    if asks {
      let screen = LockScreen(
        person: workspace.person.name, practice: workspace.configuration.practice,
        cause: .beginning, accessible: looks.accessible)
      guard
        LockDoor(terminal: terminal).open(screen, enter: workspace.enter, meanwhile: {})
      else {
        terminal.leave()
        throw Failure(.notAllowed, "nobody signed in")
      }
      lastInput = clock.now
    }
    var findings: [Finding] = []
    let settings = ConsoleSettings(
      practice: workspace.configuration.practice, person: workspace.person,
      keymap: Keymap(bindings: workspace.configuration.keys, findings: &findings),
      undoWindowSeconds: looks.undoSeconds, accessible: looks.accessible, mouse: looks.mouse,
      bell: looks.bell, notices: looks.notices, demo: workspace.isDemo,
      zoneMinutes: clock.zoneMinutes, fees: workspace.configuration.fees,
      batchAloneMax: try workspace.batchAloneMax(),
      signsInUnasked: workspace.isDemo && !asks)
    let now = clock.now
    model = ConsoleModel(
      settings: settings, size: terminal.size, now: now, today: clock.day(at: now))
    shown = ConsoleView.view(model)
    runner = EffectRunner(
      store: workspace.store, person: workspace.person, undoSeconds: looks.undoSeconds,
      fourEyes: workspace.configuration.fourEyes,
      clock: clock, desk: workspace.desk, trail: workspace.trail, mailbox: mailbox)
    trail = TrailRunner(workspace, clock: clock, mailbox: mailbox)
    proposals = ProposalRunner(workspace, clock: clock, mailbox: mailbox)
    glass = GlassRunner(workspace, clock: clock, mailbox: mailbox)
  }

  /// Runs until the person leaves or the system asks to end.
  func run() throws -> ExitStatus {
    begin()
    while !isEnding {
      draw()
      beginAsked()
      let events = terminal.wait(timeoutMilliseconds: patience)
      for event in events where !isEnding { take(event) }
      for message in mailbox.take() { send(message) }
      passTime()
    }
    leave()
    return ending
  }

  private func begin() {
    let waker = terminal.waker
    mailbox.onPost { waker.wake() }
    workspace.observe(
      change: { [mailbox] in mailbox.post(.changed) },
      status: { [mailbox] in mailbox.post(.status($0)) },
      notice: { [mailbox] in mailbox.post(.fault($0)) })
    send(.start)
    send(.themes(themes.names, current: workspace.configuration.console.theme))
    runner.refreshCounts()
    glass.perform(.own)
    runner.loadSavedFilters()
    for notice in workspace.notices { send(.fault(notice)) }
    workspace.startWorker()
    runner.verifyChain()
  }

  private func leave() {
    beginAsked()
    mailbox.onPost(nil)
    workspace.endObserving()
    terminal.leave()
    runner.finish()
    trail.finish()
    proposals.finish()
    glass.finish()
  }

  private func draw() {
    let frame = ConsoleView.view(model)
    terminal.show(frame)
    shown = frame
  }

  private func beginAsked() {
    for effect in asked { runner.perform(effect) }
    asked.removeAll(keepingCapacity: true)
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      lastInput = clock.now
      take(input)
    case .wake, .timeout: break
    case .resumed: terminal.repaintAll()
    case .ended(.interrupt): send(.key(.control("c"), seen: shown.token))
    case .ended: isEnding = true
    }
  }

  private func take(_ input: Input) {
    switch input {
    case .key(let key): send(.key(key, seen: shown.token))
    case .paste(let text): send(.paste(text))
    case .mouse(let mouse): send(.mouse(mouse, seen: shown.token))
    case .resize(let size): send(.resize(size))
    }
  }

  private func send(_ message: ConsoleMessage) {
    if case .changed = message { runner.refreshCounts() }
    for effect in ConsoleUpdate.update(&model, message) { perform(effect) }
  }

  /// What only the drawing thread can do; the rest is kept for the runner.
  private func perform(_ effect: ConsoleEffect) {
    switch effect {
    case .trail(let effect): trail.perform(effect)
    case .proposals(let effect): proposals.perform(effect)
    case .glass(let effect): glass.perform(effect)
    case .setTheme(let name): setTheme(name)
    case .saveScreen(let path): saveScreen(path)
    case .syncNow: workspace.syncNow()
    case .redraw: terminal.repaintAll()
    case .suspend:
      beginAsked()
      terminal.suspend()
      terminal.repaintAll()
      send(.resize(terminal.size))
    case .bell: terminal.ringBell()
    case .notify(let text): terminal.notify(text)
    case .quit: isEnding = true
    default: asked.append(effect)
    }
  }

  private func setTheme(_ name: String) {
    guard let read = themes.theme(named: name) else { return send(.fault(themes.unknown(name))) }
    var theme = read.theme
    if model.settings.accessible || workspace.configuration.console.ascii { theme.glyphs = .ascii }
    terminal.use(theme)
    send(.themes(themes.names, current: name))
    if let note = read.notes.first { send(.fault("\(name).theme:\(note.line): \(note.message)")) }
  }

  /// Only in the demo: a frame holds names.
  private func saveScreen(_ path: String) {
    guard workspace.isDemo else { return send(.fault("a screen holds names: only in the demo")) }
    let text = shown.text(glyphs: .unicode)
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { return send(.fault("\(Output.plain(path)) cannot be written; name another file")) }
    send(.said("screen saved to \(Output.plain(path))"))
  }

  // MARK: - Time

  /// How often another process's changes are looked for.
  private static let lookMilliseconds: Int64 = 5000

  /// Milliseconds until time by itself changes the picture, or it is time to look for others.
  private var patience: Int {
    let due = min(model.nextTick ?? nextLook, nextLook, locksAt ?? nextLook)
    return max(0, min(60_000, Int(clock.now.milliseconds(to: due))))
  }

  /// When the screen is locked, if nobody presses a key before; nil when it never is.
  private var locksAt: Instant? { lockMinutes.map { lastInput.adding(seconds: $0 * 60) } }

  /// Nothing but a question for the passphrase stays on the screen, and the signing key is
  /// forgotten; what was under way is there again afterwards.
  private func lock() {
    beginAsked()
    workspace.signOut()
    let screen = LockScreen(
      person: workspace.person.name, practice: workspace.configuration.practice,
      cause: .idle(minutes: lockMinutes ?? 0), accessible: model.settings.accessible)
    let isOpen = LockDoor(terminal: terminal).open(
      screen, enter: workspace.enter,
      meanwhile: { for message in mailbox.take() { send(message) } })
    lastInput = clock.now
    isEnding = !isOpen
    if isOpen { send(.resize(terminal.size)) }
  }

  private func passTime() {
    let now = clock.now
    if let locksAt, now >= locksAt, !isEnding { lock() }
    if let due = model.nextTick, now >= due {
      send(.tick(now: now, today: clock.day(at: now)))
    }
    guard now >= nextLook else { return }
    nextLook = now.adding(milliseconds: ConsoleSession.lookMilliseconds)
    runner.lookForOthers()
    glass.lookForExpired()
  }
}
