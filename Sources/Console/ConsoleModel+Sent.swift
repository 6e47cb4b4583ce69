import Records
import Review

/// What left for a language model about the item on the screen.
extension ConsoleModel {
  /// Opens the page; what it tells is read and, because it is treated as PHI, entered as a view.
  mutating func showSent() {
    guard let shown else { return say("there is no note on the screen", .warning) }
    send(.openNote(shown.row.id))
    loadExchanges(about: shown.row.id)
    dialogs.append(PageDialog(sent: self))
  }

  mutating func loadExchanges(about item: NoteID) {
    let number = nextNumber()
    exchanges = nil
    exchangesRequest = number
    send(.loadExchanges(item, request: number))
  }

  mutating func take(_ exchanges: [ModelExchange], request: Int) {
    guard exchangesRequest == request else { return }
    exchangesRequest = nil
    self.exchanges = exchanges
    rewritePages()
  }
}
