import Basics
import EHR
import Records
import Testing
import Transport

@testable import Worker

private let now = Instant(milliseconds: 1_750_000_000_000)

private func job(_ id: String = "D1", tries: Int = 0, unknown: Bool = false) -> OutboxMachine.Job {
  OutboxMachine.Job(
    body: DeliveryBody(
      decision: DecisionID(id), method: .post, path: "superbills", headers: [], bytes: [1, 2, 3]),
    tries: tries, isUnknown: unknown)
}

/// A machine that has just been handed `job`, with the actions that answered it.
private func handed(_ job: OutboxMachine.Job) -> (OutboxMachine, [OutboxMachine.Action]) {
  var machine = OutboxMachine()
  _ = machine.on(.due(now))
  let actions = machine.on(.took(job, nextDue: nil, now))
  return (machine, actions)
}

@Suite("Sending signed decisions")
struct OutboxMachineTests {
  @Test("a decision is sent only once the store has its intent, and the next one follows")
  func happyPath() {
    var machine = OutboxMachine()
    #expect(machine.on(.due(now)) == [.take(now)])
    let job = job()
    #expect(machine.on(.took(job, nextDue: nil, now)) == [.send(job)])
    let done = machine.on(.pushed(.applied(reference: "SB-1", status: 201), now, jitter: 0))
    #expect(done == [.record(job, .applied(reference: "SB-1", status: 201, byLookUp: false))])
    #expect(machine.on(.recorded(now)) == [.take(now)])
    let later = now.adding(seconds: 9)
    #expect(machine.on(.took(nil, nextDue: later, now)) == [.rest(until: later, trouble: nil)])
  }

  @Test("an unread answer becomes unknown and is never followed by a second try without look-up")
  func unknown() {
    var (machine, _) = handed(job())
    let actions = machine.on(.pushed(.unknown(reason: "connection broke"), now, jitter: 1))
    let at = now.adding(milliseconds: 500)
    #expect(actions == [.record(job(), .unknown(at: at, reason: "connection broke"))])
    #expect(machine.on(.recorded(now)) == [.rest(until: at, trouble: "connection broke")])
    #expect(machine.on(.due(at)) == [.take(at)])
    let again = job(tries: 1, unknown: true)
    #expect(machine.on(.took(again, nextDue: nil, at)) == [.lookUp(again)])
  }

  @Test("found at the EHR is applied without a second request")
  func found() {
    let unknown = job(tries: 1, unknown: true)
    var (machine, _) = handed(unknown)
    let actions = machine.on(.lookedUp(.found(reference: "SB-7"), now))
    #expect(
      actions == [.record(unknown, .applied(reference: "SB-7", status: nil, byLookUp: true))])
  }

  @Test("absent at the EHR is sent again: the same bytes under the same key")
  func absent() {
    let unknown = job(tries: 1, unknown: true)
    var (machine, _) = handed(unknown)
    let settled = now.adding(milliseconds: OutboxMachine.settleMilliseconds)
    #expect(machine.on(.lookedUp(.absent, settled)) == [.send(unknown)])
  }

  @Test("absent right after an end nobody saw proves nothing: looked up once more before a try")
  func absentTooEarly() {
    let unknown = job(tries: 1, unknown: true)
    var (machine, _) = handed(unknown)
    let settled = now.adding(milliseconds: OutboxMachine.settleMilliseconds)
    guard
      case .record(unknown, .unknown(settled, _))? = machine.on(.lookedUp(.absent, now)).first
    else {
      Issue.record("expected another look-up")
      return
    }
    _ = machine.on(.recorded(now))
    _ = machine.on(.due(settled))
    #expect(machine.on(.took(unknown, nextDue: nil, settled)) == [.lookUp(unknown)])
    #expect(machine.on(.lookedUp(.absent, settled)) == [.send(unknown)])
  }

  @Test("a request that broke off may still arrive, one that was answered with an error may not")
  func brokenOffAndAnswered() {
    for isAnswered in [true, false] {
      var (machine, _) = handed(job())
      _ = machine.on(.pushed(.unknown(reason: "?", isAnswered: isAnswered), now, jitter: 1))
      let soon = now.adding(seconds: 1)
      _ = machine.on(.recorded(soon))
      _ = machine.on(.due(soon))
      let again = job(tries: 1, unknown: true)
      _ = machine.on(.took(again, nextDue: nil, soon))
      #expect((machine.on(.lookedUp(.absent, soon)) == [.send(again)]) == isAnswered)
    }
  }

  @Test("an EHR that answers errors while look-ups work is asked less and less often")
  func errorsWithoutEnd() {
    var machine = OutboxMachine()
    var clock = now
    var waits: [Int64] = []
    for tries in 0..<14 {
      let job = job(tries: tries, unknown: tries > 0)
      _ = machine.on(.due(clock))
      if machine.on(.took(job, nextDue: nil, clock)) == [.lookUp(job)] {
        _ = machine.on(.lookedUp(.absent, clock))
      }
      guard
        case .record(_, .unknown(let at, _))? =
          machine.on(.pushed(.unknown(reason: "500"), clock, jitter: 1)).first
      else {
        Issue.record("expected an unknown outcome")
        return
      }
      _ = machine.on(.recorded(clock))
      waits.append(clock.milliseconds(to: at))
      clock = at
    }
    #expect(waits == waits.sorted())
    #expect(waits.last == 300_000)
  }

  @Test("a look-up without an answer leaves the decision unknown and nothing is sent")
  func lookUpFails() {
    let unknown = job(tries: 1, unknown: true)
    var (machine, _) = handed(unknown)
    let actions = machine.on(.lookUpFailed(.unreachable(reason: "no network"), now, jitter: 1))
    guard case .record(unknown, .unknown(let at, let reason))? = actions.first else {
      Issue.record("expected the row to stay unknown")
      return
    }
    #expect(at == now.adding(milliseconds: 500))
    #expect(reason.contains("no network"))
  }

  @Test("a refusal is recorded for a person and the next decision is not held up")
  func refused() {
    var (machine, _) = handed(job())
    let actions = machine.on(.pushed(.refused(status: 422, reason: "no such note"), now, jitter: 0))
    #expect(actions == [.record(job(), .refused(status: 422, reason: "no such note"))])
    #expect(machine.on(.recorded(now)) == [.take(now)])
  }

  @Test("an EHR that asks for a long pause gets it: nothing else leaves meanwhile")
  func longRetryAfter() {
    var (machine, _) = handed(job())
    let outcome = PushOutcome.tryLater(afterSeconds: 600, status: 429, reason: "slow down")
    let until = now.adding(seconds: 600)
    #expect(
      machine.on(.pushed(outcome, now, jitter: 0))
        == [.record(job(), .tryLater(at: until, status: 429, reason: "slow down"))])
    #expect(machine.on(.recorded(now)) == [.rest(until: until, trouble: "slow down")])
    #expect(
      machine.on(.due(now.adding(seconds: 5))) == [.rest(until: until, trouble: "slow down")])
  }

  @Test("tries wait longer each time, up to five minutes, and never end by themselves")
  func backOff() {
    var machine = OutboxMachine()
    var clock = now
    var waits: [Int64] = []
    for tries in 0..<14 {
      _ = machine.on(.due(clock))
      _ = machine.on(.took(job(tries: tries), nextDue: nil, clock))
      let outcome = PushOutcome.tryLater(afterSeconds: nil, status: 503, reason: "busy")
      guard
        case .record(_, .tryLater(let at, _, _))? =
          machine.on(.pushed(outcome, clock, jitter: 1)).first
      else {
        Issue.record("expected a later try")
        return
      }
      _ = machine.on(.recorded(clock))
      waits.append(clock.milliseconds(to: at))
      clock = at
    }
    #expect(waits == waits.sorted())
    #expect(waits.first == 500)
    #expect(waits.last == 300_000)
  }

  @Test("a result the store could not take is recorded before anything else leaves")
  func unrecorded() {
    var (machine, _) = handed(job())
    let record = machine.on(.pushed(.applied(reference: "SB-1", status: 201), now, jitter: 0))
    let rest = machine.on(.storeFailed("disk full", now, jitter: 1))
    #expect(rest == [.rest(until: now.adding(milliseconds: 500), trouble: "disk full")])
    #expect(machine.on(.due(now.adding(seconds: 1))) == record)
    #expect(machine.on(.recorded(now)) == [.take(now)])
  }

  @Test("stop while a request is out: its end is still recorded, then nothing more")
  func stopWhileSending() {
    var (machine, _) = handed(job())
    #expect(machine.on(.stop).isEmpty)
    #expect(!machine.isStopped)
    #expect(machine.on(.pushed(.unknown(reason: "stopped"), now, jitter: 0)).count == 1)
    #expect(machine.on(.recorded(now)).isEmpty)
    #expect(machine.isStopped)
  }

  @Test("stop between intent and request: the decision waits, certainly not sent")
  func stopBeforeSending() {
    var machine = OutboxMachine()
    _ = machine.on(.due(now))
    _ = machine.on(.stop)
    #expect(
      machine.on(.took(job(), nextDue: nil, now))
        == [.record(job(), .tryLater(at: now, status: nil, reason: "stopped before it left"))])
    #expect(machine.on(.recorded(now)).isEmpty)
    #expect(machine.isStopped)
  }
}
