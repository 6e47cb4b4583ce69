public import Records
public import Review

/// What the console is told once at the start: configuration as plain values.
public struct ConsoleSettings: Hashable, Sendable {
  /// The practice's name in the top bar.
  public var practice: String
  /// Who acts.
  public var person: Person
  /// Which key does what.
  public var keymap: Keymap
  /// Seconds during which a decision may be undone; only shown, the store enforces it.
  public var undoWindowSeconds: Int
  /// For screen readers and Braille displays: no borders, one pane at a time, visible cursor.
  public var accessible: Bool
  /// Whether mouse presses are wanted at the start.
  public var mouse: Bool
  /// Whether to ring when new notes arrive.
  public var bell: Bool
  /// Whether to tell the desktop when new notes arrive.
  public var notices: Bool
  /// The practice is invented: a screen may be written to a file.
  public var demo: Bool
  /// Minutes to add to UTC for a time of day on the screen.
  public var zoneMinutes: Int
  /// What the practice charges; empty when it has not said.
  public var fees: FeeSchedule
  /// More decisions at once than this need a second person; nil: no number does, or there is no
  /// second person because the practice has no accounts.
  public var batchAloneMax: Int?
  /// The demo let the person in without a question: every screen says so.
  public var signsInUnasked: Bool

  /// Settings; all but the practice and the person have quiet defaults.
  public init(
    practice: String, person: Person, keymap: Keymap = Keymap(), undoWindowSeconds: Int = 10,
    accessible: Bool = false, mouse: Bool = true, bell: Bool = false, notices: Bool = false,
    demo: Bool = false, zoneMinutes: Int = 0, fees: FeeSchedule = FeeSchedule(),
    batchAloneMax: Int? = nil, signsInUnasked: Bool = false
  ) {
    self.practice = practice
    self.person = person
    self.keymap = keymap
    self.undoWindowSeconds = undoWindowSeconds
    self.accessible = accessible
    self.mouse = mouse
    self.bell = bell
    self.notices = notices
    self.demo = demo
    self.zoneMinutes = zoneMinutes
    self.fees = fees
    self.batchAloneMax = batchAloneMax
    self.signsInUnasked = signsInUnasked
  }
}
