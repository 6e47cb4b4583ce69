import Console
import Dispatch
import Review
import Storage

/// Performs what the console asks about access beyond one's own clients, off the drawing thread.
final class GlassRunner: Sendable {
  private let store: Store
  private let person: Person
  private let minutes: Int
  private let clock: WallClock
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "countersign.glass", qos: .userInitiated)

  init(_ workspace: Workspace, clock: WallClock, mailbox: Mailbox) {
    store = workspace.store
    person = workspace.person
    minutes = workspace.configuration.glassMinutes
    self.clock = clock
    self.mailbox = mailbox
  }

  func perform(_ effect: GlassEffect) {
    queue.async { [self] in
      do {
        mailbox.post(.glass(try answer(effect)))
      } catch let refusal as Refusal {
        mailbox.post(.glass(.refused(refusal)))
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  /// Records the end of glasses whose time is over and tells the person of theirs. Whether a glass
  /// lets anybody look does not depend on it.
  func lookForExpired() {
    queue.async { [self] in
      guard let ended = try? store.endExpiredGlasses(at: clock.now), ended > 0,
        let own = try? answer(.own)
      else { return }
      mailbox.post(.glass(own))
    }
  }

  /// Waits until what was asked so far is done; used before the store is closed.
  func finish() { queue.sync {} }

  private func answer(_ effect: GlassEffect) throws -> GlassMessage {
    switch effect {
    case .own: return .own(try store.openGlass(of: person.name, at: clock.now))
    case .open(let reason):
      return .own(
        try store.breakGlass(by: person, reason: reason, minutes: minutes, at: clock.now).get())
    case .end:
      _ = try store.endBreakGlass(by: person, at: clock.now)
      return .own(nil)
    case .load(let request): return .listed(try store.brokenGlasses(), request: request)
    case .markRead(let entry, let request):
      if let refusal = try store.markRead(glass: entry, by: person, at: clock.now) {
        throw refusal
      }
      return .listed(try store.brokenGlasses(), request: request)
    }
  }
}
