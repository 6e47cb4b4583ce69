import Console
import Dispatch
import Review
import Storage

/// Performs what the console asks about batches that need a second person, off the drawing thread.
final class ProposalRunner: Sendable {
  private let store: Store
  private let person: Person
  private let undoSeconds: Int
  private let clock: WallClock
  private let desk: DeliveryDesk
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "countersign.proposals", qos: .userInitiated)

  init(_ workspace: Workspace, clock: WallClock, mailbox: Mailbox) {
    store = workspace.store
    person = workspace.person
    undoSeconds = workspace.configuration.console.undoSeconds
    desk = workspace.desk
    self.clock = clock
    self.mailbox = mailbox
  }

  func perform(_ effect: ProposalEffect) {
    queue.async { [self] in
      do {
        mailbox.post(.proposals(try answer(effect)))
      } catch {
        mailbox.post(.fault(line(error)))
      }
    }
  }

  /// Waits until what was asked so far is done; used before the store is closed.
  func finish() { queue.sync {} }

  private func answer(_ effect: ProposalEffect) throws -> ProposalMessage {
    switch effect {
    case .load(let request): return .listed(try store.proposals(), request: request)
    case .open(let id, let request):
      let reader = Reader(person, at: clock.now)
      return .opened(try store.proposal(id, for: reader), request: request)
    case .propose(let items):
      return told(try store.propose(items, by: person, at: clock.now)) { .proposed($0) }
    case .approve(let id):
      return told(
        try store.approve(id, by: person, at: clock.now, undoWindowSeconds: undoSeconds) {
          desk.encode($0)
        }
      ) { .approved($0) }
    case .turnDown(let id):
      return told(try store.refuse(id, by: person, at: clock.now)) { .turnedDown($0) }
    }
  }

  private func told<T>(
    _ result: Result<T, Refusal>, _ message: (T) -> ProposalMessage
  ) -> ProposalMessage {
    switch result {
    case .success(let value): message(value)
    case .failure(let refusal): .refused(refusal)
    }
  }
}
