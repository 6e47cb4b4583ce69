import Console
import Screen
import Terminal

/// The locked screen at work: asks until a passphrase opens, or until the person leaves.
struct LockDoor {
  let terminal: TerminalSession

  /// Shows the screen and nothing else. `enter` tries a passphrase and gives the sentence why not,
  /// nil when it opened; `meanwhile` is called whenever something was told, so that news do not
  /// pile up. False when the person leaves or the program has to end.
  func open(
    _ screen: LockScreen, enter: (String) -> String?, meanwhile: () -> Void
  ) -> Bool {
    var screen = screen
    terminal.clearScrollback()
    while true {
      terminal.show(screen.view(terminal.size))
      for event in terminal.wait(timeoutMilliseconds: 60_000) {
        switch event {
        case .input(.key(let key)):
          switch screen.take(key) {
          case .nothing: break
          case .leave: return false
          case .open(let passphrase):
            terminal.show(screen.view(terminal.size))
            guard let refusal = enter(passphrase) else {
              terminal.repaintAll()
              return true
            }
            screen.refuse(refusal)
          }
        case .input(.paste(let text)): screen.paste(text)
        case .input: break
        case .resumed: terminal.repaintAll()
        case .ended: return false
        case .wake, .timeout: meanwhile()
        }
      }
    }
  }
}
