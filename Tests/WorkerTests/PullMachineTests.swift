import Basics
import EHR
import Records
import Testing

@testable import Worker

private let now = Instant(milliseconds: 1_750_000_000_000)
private let minute: Int64 = 60_000

private func note(_ id: String, _ version: String = "1") -> IntakeNote {
  IntakeNote(
    note: Note(id: NoteID(id), text: "text", version: version),
    encounter: Encounter(clinician: ClinicianID("CL-1"), date: now.day))
}

private func page(_ ids: [String], next: String? = nil, cursor: String? = nil) -> IntakePage {
  IntakePage(notes: ids.map { note($0) }, next: next, cursor: cursor)
}

private func machine(cursor: String? = "c0") -> PullMachine {
  PullMachine(cursor: cursor, intervalMilliseconds: minute)
}

/// The moment the machine rests until and its trouble, when it rests.
private func rest(_ actions: [PullMachine.Action]) -> (until: Instant, trouble: String?)? {
  guard case .rest(let until, let trouble)? = actions.first, actions.count == 1 else { return nil }
  return (until, trouble)
}

@Suite("Pulling one feed")
struct PullMachineTests {
  @Test("a sweep begins at the stored cursor, follows the marks, and moves the cursor at its end")
  func wholeSweep() {
    var machine = machine()
    #expect(machine.on(.due(now)) == [.fetch(cursor: "c0", next: nil)])
    let first = page(["a", "b"], next: "p2", cursor: "too early")
    #expect(machine.on(.came(first, now)) == [.store(first, cursor: nil)])
    #expect(machine.on(.stored(now)) == [.fetch(cursor: "c0", next: "p2")])
    let last = page(["c"], cursor: "c1")
    #expect(machine.on(.came(last, now)) == [.store(last, cursor: "c1")])
    let end = rest(machine.on(.stored(now)))
    #expect(end?.until == now.adding(milliseconds: minute))
    #expect(end?.trouble == nil)
    #expect(machine.on(.due(now)) == [.fetch(cursor: "c1", next: nil)])
  }

  @Test("a page sent twice ends the sweep, and the cursor stays where it was")
  func repeatedPage() {
    var machine = machine()
    _ = machine.on(.due(now))
    _ = machine.on(.came(page(["a", "b"], next: "p2"), now))
    _ = machine.on(.stored(now))
    let again = page(["a", "b"], cursor: "c9")
    #expect(machine.on(.came(again, now)) == [.store(again, cursor: nil)])
    let end = rest(machine.on(.stored(now)))
    #expect(end?.trouble?.contains("same page twice") == true)
    #expect(machine.on(.due(now)) == [.fetch(cursor: "c0", next: nil)])
  }

  @Test("a page mark that leads back is not followed for ever")
  func circle() {
    var machine = machine()
    _ = machine.on(.due(now))
    _ = machine.on(.came(page(["a"], next: "p2"), now))
    _ = machine.on(.stored(now))
    _ = machine.on(.came(page(["b"], next: "p2"), now))
    #expect(rest(machine.on(.stored(now)))?.trouble != nil)
  }

  @Test("a record that changed while pages were turned makes the sweep be read again")
  func changedBetweenPages() {
    var machine = machine()
    func sweep(_ version: String) -> [PullMachine.Action] {
      _ = machine.on(.due(now))
      _ = machine.on(.came(page(["a", "b"], next: "p2"), now))
      _ = machine.on(.stored(now))
      let last = IntakePage(notes: [note("c"), note("a", version)], cursor: "c1")
      return machine.on(.came(last, now))
    }
    let last = IntakePage(notes: [note("c"), note("a", "2")], cursor: "c1")
    #expect(sweep("2") == [.store(last, cursor: nil)])
    #expect(rest(machine.on(.stored(now)))?.trouble?.contains("read again") == true)
    // A practice that never stops writing must not keep the cursor in place for ever.
    #expect(sweep("2") == [.store(last, cursor: nil)])
    _ = machine.on(.stored(now))
    #expect(sweep("2") == [.store(last, cursor: "c1")])
    #expect(rest(machine.on(.stored(now)))?.trouble == nil)
  }

  @Test("a failed page is tried again as that page, later each time, then the sweep begins anew")
  func failedPage() {
    var machine = machine()
    _ = machine.on(.due(now))
    _ = machine.on(.came(page(["a"], next: "p2"), now))
    _ = machine.on(.stored(now))
    let error = EHRError.unreadable(what: "half a JSON", place: "http://127.0.0.1/notes")
    let first = rest(machine.on(.failed(error, now, jitter: 1)))
    #expect(first?.until == now.adding(milliseconds: 500))
    #expect(machine.on(.due(now)) == [.fetch(cursor: "c0", next: "p2")])
    let second = rest(machine.on(.failed(error, now, jitter: 1)))
    #expect(second?.until == now.adding(milliseconds: 1000))
    _ = machine.on(.due(now))
    _ = machine.on(.failed(error, now, jitter: 1))
    #expect(machine.on(.due(now)) == [.fetch(cursor: "c0", next: nil)])
  }

  @Test("failures that return after a restart still wait longer and longer")
  func restartsBackOff() {
    var machine = machine()
    var waits: [Int64] = []
    for _ in 0..<12 {
      _ = machine.on(.due(now))
      _ = machine.on(.came(page(["a"], next: "p2"), now))
      _ = machine.on(.stored(now))
      let end = rest(machine.on(.failed(.refused(status: 410, place: "x"), now, jitter: 1)))
      waits.append(now.milliseconds(to: end?.until ?? now))
    }
    #expect(waits == waits.sorted())
    #expect(waits.last == 300_000)
  }

  @Test("the EHR's pause is kept also when somebody asks earlier, but never past a day")
  func slowDown() {
    var machine = machine()
    _ = machine.on(.due(now))
    let end = rest(machine.on(.failed(.slowDown(seconds: 30), now, jitter: 0)))
    #expect(end?.until == now.adding(seconds: 30))
    #expect(rest(machine.on(.due(now.adding(seconds: 10))))?.until == now.adding(seconds: 30))
    #expect(machine.on(.due(now.adding(seconds: 31))) == [.fetch(cursor: "c0", next: nil)])
    _ = machine.on(.failed(.slowDown(seconds: 30), now, jitter: 0))
    // The clock was set back by a week: the pause begins anew and lasts no week.
    let before = now.adding(seconds: -604_800)
    #expect(rest(machine.on(.due(before)))?.until == before.adding(seconds: 30))
    #expect(machine.on(.due(before.adding(seconds: 31))) == [.fetch(cursor: "c0", next: nil)])
    let week = rest(machine.on(.failed(.slowDown(seconds: 604_800), now, jitter: 0)))
    #expect(week?.until == now.adding(seconds: 86_400))
  }

  @Test("a refused credential waits for the next interval instead of knocking on and on")
  func unauthorised() {
    var machine = machine()
    _ = machine.on(.due(now))
    let end = rest(machine.on(.failed(.unauthorised(place: "http://x"), now, jitter: 0)))
    #expect(end?.until == now.adding(milliseconds: minute))
    #expect(end?.trouble?.contains("credential") == true)
  }

  @Test("a page the store cannot take is fetched again and the cursor stays")
  func notStored() {
    var machine = machine()
    _ = machine.on(.due(now))
    _ = machine.on(.came(page(["a"], cursor: "c1"), now))
    #expect(rest(machine.on(.notStored("disk full", now, jitter: 0)))?.trouble == "disk full")
    #expect(machine.on(.due(now)) == [.fetch(cursor: "c0", next: nil)])
  }

  @Test("after stop nothing is done")
  func stop() {
    var machine = machine()
    _ = machine.on(.due(now))
    #expect(machine.on(.stop).isEmpty)
    #expect(machine.on(.came(page(["a"]), now)).isEmpty)
    #expect(machine.on(.due(now)).isEmpty)
  }
}
