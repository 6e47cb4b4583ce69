/// The theme for a screen without colour, built in because it must be there when no file is.
extension Theme {
  /// Weight, line and reverse only. `Themes/monochrome.theme` says the same.
  public static let plain: Theme = {
    var theme = Theme(name: "monochrome")
    let own: [ThemeColor] = [.standard]
    for role in Role.allCases {
      theme.paints[Slot(role: role, state: [], forFewColors: false)] = Paint(
        foreground: own, background: own, attributes: plainAttributes[role])
    }
    let states: [(Layers, Attributes?)] = [
      (.dialog, nil), (.marked, .bold), (.cursorUnfocused, .underline), (.cursor, .reverse),
      (.disabled, nil),
    ]
    for (state, attributes) in states {
      theme.paints[Slot(role: nil, state: state, forFewColors: false)] = Paint(
        foreground: nil, background: nil, attributes: attributes)
    }
    return theme
  }()

  private static let plainAttributes: [Role: Attributes] = [
    .strong: .bold, .titleFocused: .bold, .header: .underline,
    .headerSorted: [.bold, .underline], .accent: .bold, .cursorBar: .bold, .borderFocused: .bold,
    .topBar: .reverse, .topBarStrong: [.reverse, .bold], .topBarNote: .reverse,
    .tabActive: [.reverse, .bold], .keyHintKey: .bold,
    .statusBar: .reverse, .statusStrong: [.reverse, .bold], .statusGood: .reverse,
    .statusWarning: [.reverse, .bold], .statusError: [.reverse, .bold],
    .prompt: .bold, .input: .underline, .match: [.reverse, .bold, .underline],
    .evidence: [.bold, .underline],
    .confidenceLow: .bold, .flag: .bold, .checkbox: .bold, .judgedReject: .bold,
    .severityError: .bold, .deadlinePassed: [.bold, .underline], .deadlineSoon: .bold,
    .removed: .bold, .dialogTitle: .bold, .buttonFocused: [.reverse, .bold],
  ]
}
