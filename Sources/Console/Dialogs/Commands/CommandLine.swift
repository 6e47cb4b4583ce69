import Records
import Review

/// A command as typed: the name of an action and what follows it.
struct CommandLine: Hashable, Sendable {
  var name: String
  var argument: String
  /// A blank follows the name: what is typed now is the argument.
  var hasArgument: Bool

  init(_ text: String) {
    let rest = text.drop { $0 == " " || $0 == ":" }
    let end = rest.firstIndex(of: " ")
    name = String(rest[..<(end ?? rest.endIndex)])
    hasArgument = end != nil
    argument = end.map { Wording.trimmed(String(rest[$0...])) } ?? ""
  }

  /// The action it names: its whole name, or the only one that begins so.
  var action: Action? {
    if let exact = Action(rawValue: name) { return exact }
    let fitting = CommandLine.names(beginning: name)
    return name.isEmpty || fitting.count != 1 ? nil : Action(rawValue: fitting[0])
  }

  /// Names of commands that begin so, in the table's order.
  static func names(beginning prefix: String) -> [String] {
    KeyTable.entries.map(\.action.rawValue).filter { $0.hasPrefix(prefix) }
  }

  /// What may be typed next: whole command lines, and the words that explain them.
  func completions(_ model: ConsoleModel) -> [(line: String, words: String)] {
    guard hasArgument, let action else {
      return CommandLine.names(beginning: name).compactMap { name in
        Action(rawValue: name).map { (name, KeyTable.entry($0).help) }
      }
    }
    return CommandLine.arguments(of: action, model)
      .filter { $0.hasPrefix(argument) }
      .map { ("\(action.rawValue) \($0)", "") }
  }

  private static func arguments(of action: Action, _ model: ConsoleModel) -> [String] {
    switch action {
    case .theme: model.themes
    case .filter where model.screen == .audit: model.trail.savedFilters.map(\.name)
    case .filter: model.savedFilters.map(\.name)
    case .export: TrailExport.allCases.map { $0.rawValue + " " }
    case .sort: QueueSort.allCases.map(\.rawValue)
    case .reject: RejectionReason.allCases.map(\.rawValue)
    case .wait: WaitingOn.allCases.map { $0.rawValue + " " }
    default: []
    }
  }
}
