public import Basics
public import Screen

/// Which key does what: the table as shipped with what a configuration changes.
///
/// A key means the same in every pane. Binding a key to an action takes it from the action that had
/// it; `<disabled>` leaves an action without keys. What cannot be understood is a finding and the
/// rest goes on.
public struct Keymap: Hashable, Sendable {
  /// One line of configuration: an action's name, its keys, and where that was written.
  public struct Binding: Hashable, Sendable {
    /// The action's name, `accept`.
    public var action: String
    /// Names of keys, or `<disabled>`.
    public var keys: [String]
    /// File and line, for findings.
    public var place: String

    /// A binding as configured.
    public init(action: String, keys: [String], place: String = "") {
      self.action = action
      self.keys = keys
      self.place = place
    }
  }

  private var actions: [Key: Action] = [:]
  private var keys: [Action: [Key]] = [:]

  /// The keys as shipped.
  public init() {
    for entry in KeyTable.entries {
      bind(entry.action, entry.keys.compactMap { Key($0) })
    }
  }

  /// The keys as shipped with changes; findings name what was not understood.
  public init(bindings: [Binding], findings: inout [Finding]) {
    self.init()
    for binding in bindings {
      guard let action = Action(rawValue: binding.action) else {
        findings.append(Keymap.unknownAction(binding))
        continue
      }
      var wanted: [Key] = []
      for name in binding.keys where name != Keymap.disabled {
        guard let key = Key(name) else {
          findings.append(Keymap.unknownKey(name, binding))
          continue
        }
        wanted.append(key)
      }
      let isDisabled = binding.keys.allSatisfy { $0 == Keymap.disabled }
      if isDisabled || !wanted.isEmpty { rebind(action, wanted, binding, &findings) }
    }
  }

  /// What a key does.
  public func action(for key: Key) -> Action? { actions[key] }

  /// The keys of an action, the one to show first.
  public func keys(for action: Action) -> [Key] { keys[action] ?? [] }

  /// The first key of an action by name, or its command when it has no key.
  public func name(of action: Action) -> String {
    keys(for: action).first?.name ?? ":" + action.rawValue
  }

  /// The word that leaves an action without keys.
  public static let disabled = "<disabled>"

  private mutating func bind(_ action: Action, _ wanted: [Key]) {
    for key in keys[action] ?? [] { actions[key] = nil }
    for key in wanted {
      if let holder = actions[key] { keys[holder]?.removeAll { $0 == key } }
      actions[key] = action
    }
    keys[action] = wanted
  }

  private mutating func rebind(
    _ action: Action, _ wanted: [Key], _ binding: Binding, _ findings: inout [Finding]
  ) {
    let robbed = Set(wanted.compactMap { actions[$0] }).subtracting([action])
    bind(action, wanted)
    for loser in robbed.sorted(by: { $0.rawValue < $1.rawValue })
    where keys(for: loser).isEmpty {
      findings.append(
        Finding(
          code: "key_taken", severity: .warn,
          message: "\(loser.rawValue) has no key left, \(action.rawValue) took it; "
            + "give \(loser.rawValue) another key",
          place: binding.place))
    }
  }

  private static func unknownAction(_ binding: Binding) -> Finding {
    Finding(
      code: "unknown_action", severity: .warn,
      message: "there is no action \(binding.action); the known ones are "
        + Action.allCases.map(\.rawValue).joined(separator: ", "),
      place: binding.place)
  }

  private static func unknownKey(_ name: String, _ binding: Binding) -> Finding {
    Finding(
      code: "unknown_key", severity: .warn,
      message: "there is no key \(name); keys are a single character, F1 to F63, Enter, Tab, Esc, "
        + "Backspace, Del, Ins, Up, Down, Left, Right, Home, End, PgUp, PgDn, Space, "
        + "with Ctrl-, Alt- or Shift- before them, or \(disabled)",
      place: binding.place)
  }
}
