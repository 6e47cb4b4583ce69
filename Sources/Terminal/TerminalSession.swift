import CNCurses
import Glibc
public import Screen

/// The terminal while the console has it: enter, show frames, wait for events, leave.
///
/// Every way out gives the terminal back: `leave()`, a pause, a fatal signal. All calls belong to
/// the thread that entered; only the `waker` may be used from others. There is one session at a time.
public final class TerminalSession {
  /// What a session is entered with.
  public struct Options: Sendable {
    /// TERM, as the environment has it.
    public var term = ""
    /// Whether NO_COLOR is set and not empty.
    public var noColor = false
    /// Colour asked for by configuration.
    public var color = TerminalKind.ColorChoice.automatic
    /// Milliseconds Esc waits for the rest of a sequence; nil leaves it to ESCDELAY or 25.
    public var escapeDelayMilliseconds: Int?
    /// Whether frames are sent as synchronized output where the terminal takes it.
    public var isSynchronized = true
    /// Columns the terminal gives to signs of ambiguous width, 1 or 2; with 2 they are drawn as their
    /// plain twins, of which every terminal thinks the same.
    public var ambiguousColumns = 1
    /// Where keys come from.
    public var inputDescriptor = STDIN_FILENO
    /// Where the picture goes.
    public var outputDescriptor = STDOUT_FILENO
    /// Where standard error goes while the screen is up; -1 leaves it.
    public var standardErrorDescriptor: Int32 = -1

    /// The usual options.
    public init() {}

    /// Options from an environment.
    public init(environment: [String: String]) {
      term = environment["TERM"] ?? ""
      noColor = !(environment["NO_COLOR"] ?? "").isEmpty
      escapeDelayMilliseconds = environment["ESCDELAY"].flatMap { Int($0) }
    }
  }

  /// What the terminal can do.
  public let kind: TerminalKind
  /// Ends a wait from any thread.
  public var waker: Waker { Waker(descriptor: pipe.writeEnd) }
  /// The size of the screen now.
  public private(set) var size: Size

  let pipe: WakePipe
  let keys: KeyReader
  private let screen: CursesScreen
  private let modes: TerminalModes
  private let handle: OpaquePointer
  private let input: Int32
  private let output: Int32
  private var before: TerminalRescue.Before
  private let standardError: (saved: Int32, log: Int32)
  private var isUp = true

  /// Takes the terminal. Throws, with the terminal untouched, when it cannot be a full screen.
  public init(_ options: Options, theme: Theme) throws {
    guard isatty(options.inputDescriptor) == 1, isatty(options.outputDescriptor) == 1 else {
      throw TerminalError.notATerminal
    }
    kind = try TerminalKind.find(options)
    pipe = try WakePipe()
    input = dup(options.inputDescriptor)
    output = dup(options.outputDescriptor)
    var state = TerminalRescue.State()
    tcgetattr(output, &state.termios)
    use_env(false)
    use_tioctl(true)
    guard let reading = fdopen(input, "r"), let writing = fdopen(output, "w"),
      let handle = newterm(kind.name, writing, reading), let window = cn_standard_window()
    else { throw TerminalError.system("ncurses did not start") }
    self.handle = handle
    TerminalSession.prepare(window, input: input, options, kind)
    TerminalSession.collectOutput(output)
    modes = TerminalModes(kind: kind, isSynchronized: options.isSynchronized)
    keys = KeyReader(window: window, escapeDelay: get_escdelay())
    screen = CursesScreen(
      window: window, kind: kind, output: output, modes: modes, theme: theme)
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    standardError = TerminalSession.redirect(options.standardErrorDescriptor)
    state.terminal = output
    state.standardError = standardError.saved
    state.wake = pipe.writeEnd
    state.isUp = true
    before = TerminalRescue.arm(state, reset: modes.rescue)
    send(modes.enter)
  }

  /// Shows a frame; nothing is sent when the screen already shows it.
  @discardableResult
  public func show(_ frame: Frame) -> Bool {
    guard isUp else { return false }
    return screen.show(frame)
  }

  /// Takes another theme; show the frame again.
  public func use(_ theme: Theme) { screen.use(theme) }

  /// Paints every cell anew with the next frame, as Ctrl-L asks.
  public func repaintAll() { screen.repaintAll() }

  /// Forgets what the terminal keeps above the screen, where it does what xterm does (CSI 3 J), and
  /// paints every cell anew.
  public func clearScrollback() {
    send(Array("\u{1B}[3J".utf8))
    screen.repaintAll()
  }

  /// Rings the bell.
  public func ringBell() { send([0x07]) }

  /// Shows a desktop notice where the terminal can. The caller sees to it that no person is in it.
  public func notify(_ text: String) {
    guard kind.isModern else { return }
    send(Array("\u{1B}]9;\(DisplayText(text).string)\u{07}".utf8))
  }

  /// Stops the program as Ctrl-Z does; returns when it runs again, with the screen set up.
  public func suspend() {
    outside {
      cn_signal_default(SIGTSTP)
      raise(SIGTSTP)
      TerminalRescue.hearSuspension()
    }
  }

  /// Gives the terminal to something else, an editor say, and takes it back.
  public func outside(_ body: () -> Void) {
    guard isUp else { return body() }
    stepOut()
    body()
    stepIn()
  }

  /// Gives the terminal back for good. Calling it again does nothing.
  public func leave() {
    guard isUp else { return }
    stepOut()
    TerminalRescue.disarm(before)
    delscreen(handle)
  }

  deinit { leave() }

  /// Reads the terminal's size and makes ncurses follow; true when it changed.
  func followSize() -> Bool {
    var width: Int32 = 0
    var height: Int32 = 0
    guard cn_terminal_size(output, &width, &height) != 0 else { return false }
    let now = Size(width: Int(width), height: Int(height))
    if now == size { return false }
    resize_term(height, width)
    size = now
    screen.repaintAll()
    return true
  }

  /// The descriptor keys come from.
  var inputDescriptor: Int32 { input }

  private func stepOut() {
    send(modes.leave)
    endwin()
    TerminalRescue.setUp(false)
    isUp = false
    if standardError.saved >= 0 { dup2(standardError.saved, STDERR_FILENO) }
  }

  private func stepIn() {
    if standardError.log >= 0 { dup2(standardError.log, STDERR_FILENO) }
    reset_prog_mode()
    TerminalRescue.setUp(true)
    isUp = true
    send(modes.enter)
    _ = followSize()
    screen.repaintAll()
  }

  private func send(_ bytes: [UInt8]) {
    if !bytes.isEmpty { _ = write(output, bytes, bytes.count) }
  }

  /// Keys unbuffered and unechoed, Ctrl-S and Ctrl-Q ours, no polling of keys while painting.
  private static func prepare(
    _ window: Window, input: Int32, _ options: Options, _ kind: TerminalKind
  ) {
    cbreak()
    noecho()
    nonl()
    intrflush(window, false)
    keypad(window, true)
    meta(window, true)
    wtimeout(window, 0)
    leaveok(window, false)
    scrollok(window, false)
    typeahead(-1)
    set_escdelay(Int32(max(1, min(5000, options.escapeDelayMilliseconds ?? 25))))
    if kind.depth != .none {
      start_color()
      use_default_colors()
    }
    var settings = termios()
    guard tcgetattr(input, &settings) == 0 else { return }
    settings.c_iflag &= ~(tcflag_t(IXON) | tcflag_t(IXOFF))
    settings.c_lflag &= ~tcflag_t(IEXTEN)
    tcsetattr(input, TCSADRAIN, &settings)
    def_prog_mode()
  }

  /// Makes ncurses send a frame in one piece. Until a screen has been left and entered once, ncurses
  /// 6.4 takes each movement of the cursor for one of a program without a screen and sends what it
  /// has: a hundred writes a frame. What leaving and entering send goes nowhere, so that nothing
  /// flickers.
  private static func collectOutput(_ output: Int32) {
    let terminal = dup(output)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer {
      if terminal >= 0 { close(terminal) }
      if nowhere >= 0 { close(nowhere) }
    }
    guard terminal >= 0, nowhere >= 0, dup2(nowhere, output) >= 0 else { return }
    endwin()
    doupdate()
    dup2(terminal, output)
    reset_prog_mode()
    cn_repaint_all()
  }

  /// Sends standard error elsewhere and remembers where it went before.
  private static func redirect(_ log: Int32) -> (saved: Int32, log: Int32) {
    guard log >= 0 else { return (-1, -1) }
    let saved = dup(STDERR_FILENO)
    dup2(log, STDERR_FILENO)
    return (saved, log)
  }
}
