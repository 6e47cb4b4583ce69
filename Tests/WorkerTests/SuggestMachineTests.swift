import Basics
import Records
import Testing

@testable import Worker

private let now = Instant(milliseconds: 1_750_000_000_000)

private func reading(_ id: String, _ revision: Int = 1) -> SuggestMachine.Reading {
  SuggestMachine.Reading(note: NoteID(id), revision: revision)
}

@Suite("Suggesting for new notes")
struct SuggestMachineTests {
  @Test("batches follow each other until no note is without a suggestion")
  func batches() {
    var machine = SuggestMachine(batchMax: 2)
    #expect(machine.on(.due) == [.load(limit: 2)])
    #expect(
      machine.on(.loaded([reading("a"), reading("b")])) == [.suggest([reading("a"), reading("b")])])
    #expect(machine.on(.stored) == [.load(limit: 2)])
    #expect(machine.on(.loaded([reading("c")])) == [.suggest([reading("c")])])
    #expect(machine.on(.stored) == [.load(limit: 2)])
    #expect(machine.on(.loaded([])) == [.rest(until: nil, trouble: nil)])
    #expect(machine.done == 3)
  }

  @Test("a batch that does not go in is tried again later, one note at a time")
  func failure() {
    var machine = SuggestMachine(batchMax: 8)
    _ = machine.on(.due)
    _ = machine.on(.loaded([reading("a"), reading("b")]))
    let rest = machine.on(.failed("disk full", now, jitter: 1))
    #expect(rest == [.rest(until: now.adding(milliseconds: 500), trouble: "disk full")])
    #expect(machine.on(.due) == [.load(limit: 1)])
    _ = machine.on(.loaded([reading("a")]))
    #expect(machine.on(.stored) == [.load(limit: 2)])
  }

  @Test("notes that ask again right after they were served do not make a loop")
  func noLoop() {
    var machine = SuggestMachine()
    _ = machine.on(.due)
    _ = machine.on(.loaded([reading("a")]))
    _ = machine.on(.stored)
    guard case .rest(nil, let trouble?)? = machine.on(.loaded([reading("a")])).first else {
      Issue.record("expected a rest with its reason")
      return
    }
    #expect(trouble.contains("still ask"))
  }

  @Test("after stop nothing is done")
  func stop() {
    var machine = SuggestMachine()
    _ = machine.on(.due)
    #expect(machine.on(.stop).isEmpty)
    #expect(machine.on(.loaded([reading("a")])).isEmpty)
  }
}
