import Basics
import Records
import Review
import Testing

@testable import Storage

/// A thousand items, judged, undone, corrected, sent and changed at random, against a small model
/// that knows only what must come out.
@Suite("Random sequences of judgements end where the model says")
struct RandomWalkTests {
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  /// What must be true of one item.
  private struct Model {
    var state = ReviewState.open
    var version = 1
    var decision: DecisionID?
    /// Held until it was taken; nil when nothing is to be sent.
    var delivery: DeliveryState?
    var hasIntent = false
    var replaced: (id: DecisionID?, state: ReviewState, delivery: DeliveryState?)?
  }

  private static let itemCount = 1000
  private static let stepCount = 3000

  @Test("A thousand items, three thousand steps", arguments: [1, 2] as [UInt64])
  func walk(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    let fixture = try Fixture()
    try fixture.hurry()
    let ids = (0..<RandomWalkTests.itemCount).map { "N\($0)" }
    _ = try fixture.store.commit(
      page: IntakePage(notes: ids.map { Fixture.intake($0) }), stream: "s", at: fixture.now)
    _ = try fixture.store.commit(
      suggestions: ids.map {
        AnsweredNote(suggestion: Fixture.suggestion($0), revision: 1)
      }, at: fixture.now)
    var models = Dictionary(uniqueKeysWithValues: ids.map { ($0, Model()) })
    for _ in 0..<RandomWalkTests.stepCount {
      fixture.later(Int.random(in: 0...3, using: &random))
      if Int.random(in: 0..<5, using: &random) == 0 {
        try send(fixture, &models, &random)
      } else {
        // Few of the items, so that they are judged again and again.
        let id = ids[Int.random(in: 0..<ids.count / 5, using: &random)]
        try judge(id, fixture, &models[id, default: Model()], &random)
      }
    }
    try compare(fixture, models)
    try fixture.expectSound()
    try fixture.reopen()
    try compare(fixture, models)
  }

  private func judge(
    _ id: String, _ fixture: Fixture, _ model: inout Model, _ random: inout Seeded
  ) throws {
    let claim = Fixture.suggestion(id).claim
    let isStale = Int.random(in: 0..<8, using: &random) == 0
    let judgement: Judgement
    var correcting: DecisionID?
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: judgement = .accept(claim)
    case 2: judgement = .modify(claim)
    case 3: judgement = .reject(.time, note: "why")
    case 4: judgement = .skip
    case 5: judgement = .wait(.client, question: "?")
    case 6: judgement = .undo
    default:
      judgement = .modify(claim)
      correcting = model.decision
    }
    let result = try fixture.judge(
      id, judgement, version: isStale ? model.version + 1 : model.version, correcting: correcting)
    guard !isStale, isAllowed(judgement, correcting, model) else {
      #expect((try? result.get()) == nil, "\(judgement) on \(model)")
      return
    }
    let committed = try result.get()
    apply(judgement, committed, correcting, &model)
    #expect(committed.version == model.version)
    #expect(committed.state == model.state)
  }

  private func isAllowed(
    _ judgement: Judgement, _ correcting: DecisionID?, _ model: Model
  ) -> Bool {
    if case .undo = judgement {
      let isHeld = model.delivery == .held && !model.hasIntent
      return model.state.isJudged && (model.delivery == nil || isHeld)
    }
    guard model.state.isJudged else { return correcting == nil }
    return correcting != nil && (model.delivery == .applied || model.delivery == .failed)
  }

  private func apply(
    _ judgement: Judgement, _ committed: Committed, _ correcting: DecisionID?, _ model: inout Model
  ) {
    let before = model
    model.version += 1
    switch judgement {
    case .accept, .modify:
      if case .accept = judgement { model.state = .accepted } else { model.state = .modified }
      model.decision = committed.decision
      model.delivery = .held
      model.hasIntent = false
      model.replaced = correcting == nil ? nil : (before.decision, before.state, before.delivery)
    case .reject:
      (model.state, model.decision, model.delivery) = (.rejected, committed.decision, nil)
      model.replaced = nil
    case .skip: model.state = .skipped
    case .wait: model.state = .waiting
    case .undo:
      model.state = model.replaced?.state ?? .open
      model.decision = model.replaced?.id
      model.delivery = model.replaced?.delivery
      model.hasIntent = model.replaced != nil
      model.replaced = nil
    }
  }

  private func send(
    _ fixture: Fixture, _ models: inout [String: Model], _ random: inout Seeded
  ) throws {
    guard let taken = try fixture.store.takeDue(now: fixture.now) else { return }
    let id = taken.note.text
    #expect(models[id]?.decision == taken.decision)
    models[id]?.hasIntent = true
    let result: DeliveryResult
    switch Int.random(in: 0..<5, using: &random) {
    case 0: result = .failed(status: 422, reason: "refused")
    case 1: result = .unknown(reason: "no answer", lookUpAt: fixture.now)
    case 2: result = .retry(status: 503, reason: "busy", at: fixture.now)
    default: result = .applied(reference: nil, status: 201)
    }
    try fixture.store.record(result, of: taken.decision, at: fixture.now)
    switch result {
    case .applied: models[id]?.delivery = .applied
    case .failed: models[id]?.delivery = .failed
    case .unknown: models[id]?.delivery = .unknown
    case .retry: models[id]?.delivery = .held
    }
  }

  private func compare(_ fixture: Fixture, _ models: [String: Model]) throws {
    var counts = QueueCounts()
    for (id, model) in models {
      let detail = try #require(try fixture.store.detail(NoteID(id)))
      #expect(detail.row.state == model.state, "\(id)")
      #expect(detail.row.version == model.version, "\(id)")
      #expect(detail.row.delivery == model.delivery, "\(id)")
      #expect(detail.decision?.decision == model.decision, "\(id)")
      switch model.state {
      case .open: counts.open += 1
      case .skipped: counts.skipped += 1
      case .waiting: counts.waiting += 1
      case .accepted: counts.accepted += 1
      case .modified: counts.modified += 1
      case .rejected: counts.rejected += 1
      }
    }
    let kept = try fixture.store.counts()
    #expect(
      [kept.open, kept.skipped, kept.waiting, kept.accepted, kept.modified, kept.rejected]
        == [
          counts.open, counts.skipped, counts.waiting, counts.accepted, counts.modified,
          counts.rejected,
        ])
  }
}
