import Basics
import Review

/// Access beyond one's own clients: taken for a reason and a time, told to the supervisors.
extension ConsoleModel {
  mutating func breakGlass(_ argument: String) {
    if settings.person.role == .supervisor {
      let number = nextNumber()
      glass.request = number
      send(.glass(.load(request: number)))
      return dialogs.append(GlassDialog())
    }
    switch argument {
    case "":
      if let own = glass.own, now < own.until {
        let clock = Wording.clock(own.until, zoneMinutes: settings.zoneMinutes)
        return say("the glass is broken until \(clock); :break-glass end closes it")
      }
      dialogs.append(CommandDialog(.breakGlass))
      say("why? the supervisor reads it", .warning)
    case "end":
      guard glass.own != nil else { return say("no glass is broken", .warning) }
      glass.isAwaited = true
      send(.glass(.end))
    default:
      glass.isAwaited = true
      send(.glass(.open(reason: argument)))
    }
  }

  mutating func take(_ message: GlassMessage) {
    switch message {
    case .own(let own):
      let had = glass.own != nil
      glass.own = own
      guard glass.isAwaited || had != (own != nil) else { return }
      glass.isAwaited = false
      if let own {
        let clock = Wording.clock(own.until, zoneMinutes: settings.zoneMinutes)
        say(
          "all clients until \(clock); what you see is recorded, a supervisor is told", .warning)
      } else {
        shelf = DetailShelf()
        say("the glass is closed: you see your own clients")
      }
      refresh()
    case .listed(let rows, let request):
      guard glass.request == request else { return }
      glass.rows = rows
      glass.isLoaded = true
    case .refused(let refusal):
      glass.isAwaited = false
      say(refusal.sentence, .error)
    }
  }

  mutating func markRead(_ row: BreakGlass) {
    let number = nextNumber()
    glass.request = number
    send(.glass(.markRead(row.entry, request: number)))
  }
}
