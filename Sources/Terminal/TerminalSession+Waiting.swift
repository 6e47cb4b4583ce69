import Glibc
import Screen

/// Waiting: one `poll` on the terminal, the pipe and the clock. Nothing else runs, so an idle
/// console uses no processor time.
extension TerminalSession {
  /// Waits for something to happen and returns all of it in order; several resizes become one.
  ///
  /// `timeoutMilliseconds` nil waits without end. The list may be empty: a signal that changed nothing.
  public func wait(timeoutMilliseconds: Int? = nil) -> [TerminalEvent] {
    var events: [TerminalEvent] = keys.drain().map { .input($0) }
    if !events.isEmpty { return events }
    var timeout = Int32(clamping: timeoutMilliseconds ?? -1)
    if keys.isPasting { timeout = timeout < 0 ? 1000 : min(timeout, 1000) }
    var descriptors = [
      pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&descriptors, 2, timeout)
    if ready == 0 {
      if let pasted = keys.endPaste() { return [.input(pasted)] }
      return [.timeout]
    }
    if descriptors[1].revents != 0 { events += takeSignals() }
    if descriptors[0].revents & Int16(POLLIN) != 0 {
      let inputs = keys.drain()
      events += inputs.map { .input($0) }
      if inputs.isEmpty, hasLostTerminal(descriptors[0]) { events.append(.ended(.hangup)) }
    } else if descriptors[0].revents != 0 {
      events.append(.ended(.hangup))
    }
    return events
  }

  /// A terminal that hung up is readable without end; it must not make the loop spin.
  private func hasLostTerminal(_ descriptor: pollfd) -> Bool {
    descriptor.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
  }

  /// What the signals since the last look mean.
  private func takeSignals() -> [TerminalEvent] {
    let bytes = pipe.drain()
    var events: [TerminalEvent] = []
    func came(_ signal: Int32) -> Bool { bytes.contains(UInt8(truncatingIfNeeded: signal)) }
    if came(SIGTSTP) {
      suspend()
      events.append(.resumed)
      _ = pipe.drain()
      events.append(.input(.resize(size)))
    } else if came(SIGCONT) {
      outside {}
      events.append(.resumed)
      events.append(.input(.resize(size)))
    } else if came(SIGWINCH), followSize() {
      events.append(.input(.resize(size)))
    }
    if came(SIGINT) { events.append(.ended(.interrupt)) }
    if came(SIGTERM) { events.append(.ended(.terminate)) }
    if came(SIGHUP) { events.append(.ended(.hangup)) }
    if bytes.contains(Signal.wakeByte) { events.append(.wake) }
    return events
  }
}
