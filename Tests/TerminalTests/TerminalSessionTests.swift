import Glibc
import Screen
import Testing

@testable import Terminal

/// Real ncurses on a pseudo-terminal. One session at a time, as in the product.
@Suite("The terminal", .serialized)
struct TerminalSessionTests {
  private func session(
    _ terminal: PseudoTerminal, term: String = "xterm-256color", noColor: Bool = false
  ) throws -> TerminalSession {
    var options = TerminalSession.Options()
    options.term = term
    options.noColor = noColor
    options.inputDescriptor = terminal.inner
    options.outputDescriptor = terminal.inner
    return try TerminalSession(options, theme: Theme.plain)
  }

  private func frame(_ text: String, _ size: Size, _ modes: Frame.Modes = .init()) -> Frame {
    var canvas = Canvas(size: size)
    canvas.text(text, column: 0, row: 0)
    canvas.focus(column: 2, row: 1)
    canvas.setModes(modes)
    return canvas.frame
  }

  private func keys(_ typed: String) throws -> [TerminalEvent] {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    defer { session.leave() }
    terminal.type(typed)
    return session.wait(timeoutMilliseconds: 0)
  }

  /// What happens first; a signal that means nothing any more brings an empty list.
  private func firstEvents(_ session: TerminalSession) -> [TerminalEvent] {
    for _ in 0..<10 {
      let events = session.wait(timeoutMilliseconds: 1000)
      if !events.isEmpty { return events }
    }
    return []
  }

  @Test("the terminal is taken and given back as it was")
  func enterAndLeave() throws {
    let terminal = PseudoTerminal()
    #expect(terminal.isOrdinary)
    let session = try session(terminal)
    #expect(!terminal.isOrdinary)
    session.show(frame("hello", session.size))
    let entered = terminal.sent()
    #expect(entered.contains("\u{1B}[?1049h") && entered.contains("\u{1B}[?2004h"))
    #expect(entered.contains("hello"))
    session.leave()
    session.leave()
    let left = terminal.sent()
    #expect(left.contains("\u{1B}[?1049l") && left.contains("\u{1B}[?2004l"))
    #expect(left.contains("\u{1B}[?25h"))
    #expect(terminal.isOrdinary)
  }

  @Test("the same frame sends nothing; a changed cell sends little, inside one update")
  func paintsDifferences() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    defer { session.leave() }
    #expect(session.show(frame("hello", session.size)))
    _ = terminal.sent()
    #expect(!session.show(frame("hello", session.size)))
    #expect(terminal.sent().isEmpty)
    session.show(frame("hellO", session.size))
    let sent = terminal.sent()
    #expect(sent.hasPrefix("\u{1B}[?2026h") && sent.hasSuffix("\u{1B}[?2026l"))
    #expect(sent.contains("O") && !sent.contains("hell") && sent.utf8.count < 64)
    #expect(!sent.contains("\u{1B}[2J") && !sent.contains("\u{1B}[H\u{1B}[J"))
  }

  @Test("the hardware cursor ends on the focus")
  func cursor() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    defer { session.leave() }
    session.show(frame("hello", session.size))
    let sent = terminal.sent()
    #expect(
      sent.contains("\u{1B}[2;3H") || sent.contains("\n\u{1B}[2C") || sent.contains("\u{1B}[2d"))
  }

  @Test("the mouse is on while a frame asks for it, and off afterwards")
  func mouseMode() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    session.show(frame("a", session.size, Frame.Modes(mouse: true)))
    #expect(terminal.sent().contains("\u{1B}[?1000h\u{1B}[?1006h"))
    session.show(frame("a", session.size))
    #expect(terminal.sent().contains("\u{1B}[?1000l"))
    session.leave()
    #expect(terminal.sent().contains("\u{1B}[?1000l"))
  }

  @Test(
    "keys by name",
    arguments: [
      ("j", "j"), ("\r", "Enter"), ("\t", "Tab"), ("\u{1B}[Z", "Shift-Tab"),
      ("\u{7F}", "Backspace"),
      ("\u{13}", "Ctrl-S"), ("\u{10}", "Ctrl-P"), ("\u{1B}", "Esc"), ("\u{1B}x", "Alt-x"),
      ("\u{1B}OA", "Up"), ("\u{1B}[B", "Down"), ("\u{1B}[5~", "PgUp"), ("\u{1B}[1;5A", "Ctrl-Up"),
      ("\u{1B}[1;2C", "Shift-Right"), ("\u{1B}OP", "F1"), ("\u{1B}[15~", "F5"), (" ", "Space"),
      ("\u{1B}[H", "Home"), ("\u{1B}[3~", "Del"), ("\0", "Ctrl-Space"),
    ])
  func keyNames(typed: String, name: String) throws {
    let expected = try #require(Key(name))
    #expect(try keys(typed) == [.input(.key(expected))])
  }

  @Test("all keys that wait come in one go, in order")
  func drained() throws {
    let names = try keys("jjk").compactMap { event in
      if case .input(.key(let key)) = event { key.name } else { nil }
    }
    #expect(names == ["j", "j", "k"])
  }

  @Test("a pasted text is writing, never a key, and loses its controls")
  func paste() throws {
    let events = try keys("\u{1B}[200~a\r\nr\u{07}\u{1B}[Ax\u{1B}[201~j")
    #expect(
      events == [.input(.paste("a\nr[Ax")), .input(.key(Key.character("j")))]
        || events == [.input(.paste("a\nrx")), .input(.key(Key.character("j")))])
  }

  @Test(
    "an unknown sequence or an answer of the terminal is dropped whole: its letters judge nothing",
    arguments: [
      "\u{1B}[99;9u", "\u{1B}[?62;4c", "\u{1B}]11;rgb:0000/aaaa/0000\u{1B}\\",
      "\u{1B}P1+r4\u{1B}\\",
      "\u{1B}[A;999q",
    ])
  func unknownSequences(typed: String) throws {
    let letters = try keys(typed).contains { event in
      guard case .input(.key(let key)) = event else { return false }
      return key.writing.map { "arms".unicodeScalars.contains($0) } ?? false
    }
    #expect(!letters)
  }

  @Test("a press and the wheel at their place; the release is nothing")
  func mouse() throws {
    let events = try keys("\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<65;1;1M\u{1B}[<35;9;9M")
    #expect(
      events == [
        .input(.mouse(Mouse(.press, at: Position(column: 4, row: 2)))),
        .input(.mouse(Mouse(.wheelDown, at: Position(column: 0, row: 0)))),
      ])
  }

  @Test("several new sizes become one resize, and any size can be painted")
  func resize() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    defer { session.leave() }
    for (width, height) in [(1, 1), (20, 4), (40, 10), (2, 30)] as [(UInt16, UInt16)] {
      terminal.resize(width: width, height: height)
      kill(getpid(), SIGWINCH)
      kill(getpid(), SIGWINCH)
      let size = Size(width: Int(width), height: Int(height))
      #expect(firstEvents(session) == [.input(.resize(size))])
      #expect(session.size == size)
      session.show(frame("日本語 hello", size))
      _ = terminal.sent()
    }
  }

  @Test("a worker wakes the loop; calls before it looks count once")
  func wake() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    defer { session.leave() }
    session.waker.wake()
    session.waker.wake()
    #expect(session.wait(timeoutMilliseconds: 1000) == [.wake])
    #expect(session.wait(timeoutMilliseconds: 0) == [.timeout])
  }

  @Test("TERM, HUP and INT are told to the loop, which ends in order")
  func endings() throws {
    for (signal, ending) in [
      (SIGTERM, TerminalEvent.Ending.terminate), (SIGHUP, .hangup), (SIGINT, .interrupt),
    ] {
      let terminal = PseudoTerminal()
      let session = try session(terminal)
      kill(getpid(), signal)
      #expect(firstEvents(session) == [.ended(ending)])
      session.leave()
      #expect(terminal.isOrdinary)
    }
  }

  @Test("something else may use the terminal in between")
  func outside() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    defer { session.leave() }
    session.show(frame("hello", session.size))
    var wasOrdinary = false
    session.outside { wasOrdinary = terminal.isOrdinary }
    #expect(wasOrdinary)
    #expect(!terminal.isOrdinary)
    _ = terminal.sent()
    session.show(frame("hello", session.size))
    #expect(terminal.sent().contains("hello"))
  }

  @Test(
    "terminals of every kind can be painted",
    arguments: ["xterm-256color", "screen", "linux", "vt100", "xterm-no-such-kind"])
  func kinds(term: String) throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal, term: term)
    defer { session.leave() }
    session.show(frame("hello", session.size))
    let sent = terminal.sent()
    #expect(sent.contains("hello"))
    #expect(sent.contains("\u{1B}[?2026h") == session.kind.isModern)
    #expect(session.kind.isModern == !["linux", "vt100"].contains(term))
  }

  @Test("what cannot be a full screen is refused with a reason", arguments: ["", "dumb", "bogus"])
  func refused(term: String) {
    let terminal = PseudoTerminal()
    #expect(throws: TerminalError.cannotShow(term: term)) {
      _ = try session(terminal, term: term)
    }
    #expect(terminal.isOrdinary)
    #expect(terminal.sent().isEmpty)
  }

  @Test("without a terminal it says so")
  func noTerminal() {
    var options = TerminalSession.Options()
    options.term = "xterm-256color"
    options.inputDescriptor = open("/dev/null", O_RDWR)
    defer { close(options.inputDescriptor) }
    #expect(throws: TerminalError.notATerminal) {
      _ = try TerminalSession(options, theme: Theme.plain)
    }
  }

  @Test("an empty cell goes on in the look before it, unless more than its ground is seen")
  func emptyCells() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    defer { session.leave() }
    var canvas = Canvas(size: session.size)
    canvas.spans([Span("one", .strong), Span(" ", .read), Span("two", .strong)], column: 0, row: 0)
    canvas.spans(
      [Span("red", .strong), Span(" ", .evidence), Span("ant", .strong)], column: 0, row: 1)
    session.show(canvas.frame)
    let sent = terminal.sent()
    #expect(sent.contains("one two"))
    #expect(sent.contains("red\u{1B}") && !sent.contains("red ant"))
  }

  @Test("an empty cell is not sent again because the run that holds it begins elsewhere")
  func emptyCellsStay() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal)
    defer { session.leave() }
    func show(_ third: String) -> String {
      var canvas = Canvas(size: session.size)
      let words = [
        Span("one", .strong), Span("      ", .read), Span(third, .read), Span("   ", .read),
      ]
      canvas.spans(words + [Span("end", .strong)], column: 0, row: 0)
      session.show(canvas.frame)
      return terminal.sent()
    }
    _ = show("two")
    #expect(show("t o").utf8.count < 64)
  }

  @Test(
    "where ambiguous signs take two columns nothing ambiguous is sent, and writing keeps its place")
  func ambiguousWidth() throws {
    let terminal = PseudoTerminal()
    var options = TerminalSession.Options()
    options.term = "xterm-256color"
    options.ambiguousColumns = 2
    options.inputDescriptor = terminal.inner
    options.outputDescriptor = terminal.inner
    let session = try TerminalSession(options, theme: Theme.plain)
    defer { session.leave() }
    var canvas = Canvas(size: session.size)
    canvas.box(canvas.bounds, title: "café")
    canvas.text("“say” … 日本 x", column: 2, row: 1)
    session.show(canvas.frame)
    let sent = terminal.sent()
    #expect(!sent.unicodeScalars.contains { TextWidth.isAmbiguous($0) })
    #expect(sent.contains("cafe"))
    #expect(sent.contains("\"say\" ~"))
    #expect(sent.contains(session.kind.isUTF8 ? "日本 x" : " x"))
  }

  @Test("standard error goes to the log while the screen is up, and back when it is left")
  func standardError() throws {
    let terminal = PseudoTerminal()
    var template = Array("/tmp/countersign-log-XXXXXX".utf8CString)
    let log = mkstemp(&template)
    defer { close(log) }
    unlink(&template)
    var options = TerminalSession.Options()
    options.term = "xterm-256color"
    options.inputDescriptor = terminal.inner
    options.outputDescriptor = terminal.inner
    options.standardErrorDescriptor = log
    var before = stat()
    fstat(STDERR_FILENO, &before)
    let session = try TerminalSession(options, theme: Theme.plain)
    let stray = Array("a stray line\n".utf8)
    _ = write(STDERR_FILENO, stray, stray.count)
    session.leave()
    var after = stat()
    fstat(STDERR_FILENO, &after)
    #expect(after.st_ino == before.st_ino && after.st_dev == before.st_dev)
    #expect(!terminal.sent().contains("stray"))
    var read = [UInt8](repeating: 0, count: 4096)
    let count = max(0, pread(log, &read, read.count, 0))
    #expect(String(decoding: read[0..<count], as: UTF8.self).contains("a stray line"))
  }

  @Test("NO_COLOR takes all colour and leaves attributes")
  func noColor() throws {
    let terminal = PseudoTerminal()
    let session = try session(terminal, noColor: true)
    defer { session.leave() }
    #expect(session.kind.depth == .none)
    var canvas = Canvas(size: session.size)
    canvas.text("evidence", column: 0, row: 0, .evidence)
    session.show(canvas.frame)
    let sent = terminal.sent()
    #expect(!sent.contains("[38;5;") && !sent.contains("[48;5;") && !sent.contains("[3"))
    #expect(sent.contains("4m"))
  }
}
