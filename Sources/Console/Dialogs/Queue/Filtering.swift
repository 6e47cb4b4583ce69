import Basics
import Review

/// Filters: opened, applied, saved and shown again by name.
extension ConsoleModel {
  mutating func startFilter(_ name: String) {
    guard !name.isEmpty else {
      loadChoices()
      var dialog = FilterDialog(queue.query.filter)
      dialog.savedCount = savedFilters.count
      return dialogs.append(dialog)
    }
    guard let saved = savedFilters.first(where: { $0.name == name }) else {
      return say(
        savedFilters.isEmpty
          ? "no filter was saved yet"
          : "there is no filter \(name); the saved ones are "
            + savedFilters.map(\.name).joined(separator: ", "), .error)
    }
    show(saved)
  }

  mutating func show(_ saved: SavedFilter) {
    queue.query = saved.query
    queue.marks = []
    loadWindow(.first, for: .first)
    say("filter \(saved.name)")
  }

  mutating func apply(_ filter: QueueFilter) {
    guard filter != queue.query.filter else { return }
    queue.query.filter = filter
    queue.marks = []
    loadWindow(.first, for: .first)
    let keys = settings.keymap
    say(
      filter == QueueFilter()
        ? "filter off: all to sign" : "filtered; \(keys.name(of: .close)) takes the filter off")
  }

  mutating func saveFilter(named name: String) {
    guard !name.isEmpty else { return say(":save-filter NAME", .warning) }
    let saved = SavedFilter(name: name, query: queue.query)
    savedFilters.removeAll { $0.name == name }
    savedFilters.append(saved)
    send(.saveFilter(saved))
    say("filter saved as \(name)", .good)
  }
}
