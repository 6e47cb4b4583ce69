import Synchronization
import Testing
import Transport

@Suite("Stopping")
struct CancellationTests {
  @Test("A listener is woken once, and not after it has gone")
  func wakesOnce() {
    let cancel = Cancellation()
    let woken = Mutex(0)
    cancel.whileListening(wakeUp: { woken.withLock { $0 += 1 } }) {
      cancel.cancel()
      cancel.cancel()
    }
    #expect(woken.withLock { $0 } == 1)
    #expect(cancel.isCancelled)
  }

  @Test("Who listens after the stop is woken at once")
  func late() {
    let cancel = Cancellation()
    cancel.cancel()
    let woken = Mutex(0)
    cancel.whileListening(wakeUp: { woken.withLock { $0 += 1 } }) {}
    #expect(woken.withLock { $0 } == 1)
  }

  @Test("Who has left is not woken")
  func gone() {
    let cancel = Cancellation()
    let woken = Mutex(0)
    cancel.whileListening(wakeUp: { woken.withLock { $0 += 1 } }) {}
    cancel.cancel()
    #expect(woken.withLock { $0 } == 0)
  }
}
