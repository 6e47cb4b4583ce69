/// What a piece of the screen means. Views ask for roles; a theme turns them into colours.
///
/// Three greys carry the text: `read` (what to read), `know` (what to know), `ignore` (what the eye
/// may skip). Colour is for judgement, and a sign or word always says the same. A theme that leaves
/// a role out gives it the look of its `parent`.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// The look of empty cells and the root of every other role.
  case ground
  // Text
  case read, know, ignore, strong, accent
  // Panes
  case title, titleFocused, titleNote, border, borderFocused, header, headerSorted, cursorBar
  // Bars
  case topBar, topBarStrong, topBarNote, tabActive, tabInactive, tabCount
  case keyHint, keyHintKey, statusBar, statusStrong, statusGood, statusWarning, statusError
  // Writing
  case prompt, input, suggestion, match
  // Judgement
  case evidence, confidenceHigh, confidenceMiddle, confidenceLow, meterEmpty, flag, overruled
  case checkbox, judgedAccept, judgedModify, judgedReject, judgedSkip
  case severityError, severityWarning, severityNote
  case moneyNegative, deadlineSoon, deadlinePassed
  // Change
  case added, removed, changed, stale, progress, disabled
  // Dialogs
  case dialog, dialogTitle, dialogBorder, button, buttonFocused

  /// The role whose look is used when a theme does not name this one.
  public var parent: Role? {
    switch self {
    case .ground: nil
    case .read, .dialog, .topBar, .statusBar: .ground
    case .know, .strong, .accent, .input, .evidence, .flag, .changed: .read
    case .ignore, .titleNote, .keyHint, .tabInactive: .know
    case .border, .header, .meterEmpty, .overruled, .disabled, .judgedSkip: .ignore
    case .tabCount, .suggestion, .stale: .ignore
    case .title, .dialogTitle, .button: .strong
    case .titleFocused, .borderFocused, .headerSorted, .cursorBar, .keyHintKey: .accent
    case .prompt, .match, .checkbox, .progress, .tabActive: .accent
    case .topBarStrong, .topBarNote: .topBar
    case .statusStrong, .statusGood, .statusWarning, .statusError: .statusBar
    case .confidenceHigh, .confidenceMiddle, .confidenceLow: .read
    case .judgedAccept, .added: .confidenceHigh
    case .judgedModify, .severityWarning, .deadlineSoon: .confidenceMiddle
    case .judgedReject, .removed, .severityError, .moneyNegative, .deadlinePassed: .confidenceLow
    case .severityNote: .know
    case .dialogBorder: .border
    case .buttonFocused: .tabActive
    }
  }

  /// Whether the role brings its own ground, so that no state changes its look: a match stays a
  /// match on the row under the cursor.
  public var isSolid: Bool {
    switch self {
    case .match, .tabActive, .buttonFocused, .topBar, .topBarStrong, .topBarNote: true
    case .statusBar, .statusStrong, .statusGood, .statusWarning, .statusError: true
    default: false
    }
  }

  /// The name a theme file uses.
  public var name: String { Role.names[Int(rawValue)] }

  /// The role with that name, if there is one.
  public init?(name: String) {
    guard let role = Role.byName[name] else { return nil }
    self = role
  }

  private static let byName: [String: Role] = Dictionary(
    uniqueKeysWithValues: zip(names, allCases))

  /// As the cases are written and in their order; asking the runtime for each name takes longer
  /// than reading a theme.
  private static let names =
    """
    ground
    read know ignore strong accent
    title titleFocused titleNote border borderFocused header headerSorted cursorBar
    topBar topBarStrong topBarNote tabActive tabInactive tabCount
    keyHint keyHintKey statusBar statusStrong statusGood statusWarning statusError
    prompt input suggestion match
    evidence confidenceHigh confidenceMiddle confidenceLow meterEmpty flag overruled
    checkbox judgedAccept judgedModify judgedReject judgedSkip
    severityError severityWarning severityNote
    moneyNegative deadlineSoon deadlinePassed
    added removed changed stale progress disabled
    dialog dialogTitle dialogBorder button buttonFocused
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// The letter that stands for the role in a stored picture of the screen.
  public var letter: Character {
    Role.letters[Int(rawValue)]
  }

  private static let letters: [Character] = Array(
    ".rkis*tTnbBhH|"
      + "oO0Aa#yY=1234:"
      + "IS/e+~-_!vxPMR"
      + "KEWN$dD><czgXl"
      + "LjuU")
}
