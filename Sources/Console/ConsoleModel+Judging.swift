import Basics
import Records
import Review

/// Judging the item on the screen: refused, with the reason, whenever it is not certain that the
/// person saw what is judged.
extension ConsoleModel {
  /// The item a judging key applies to; nil after saying why there is none.
  mutating func judgeable(_ seen: String, _ word: String) -> ReviewDetail? {
    guard let row = queue.selected else {
      say("there is nothing to \(word)", .warning)
      return nil
    }
    if book.pending[row.id] != nil {
      say("\(row.name) is being recorded; nothing more was done to it", .warning)
      return nil
    }
    guard let detail = shown else {
      say("\(row.name) is still being read; \(word) it when it is shown", .warning)
      return nil
    }
    guard seen == token else {
      say(
        "\(row.name) was not on the screen when the key was pressed; nothing was recorded", .warning
      )
      return nil
    }
    return detail
  }

  /// The same for an item that has no decision yet.
  mutating func undecided(_ seen: String, _ word: String) -> ReviewDetail? {
    guard let detail = judgeable(seen, word) else { return nil }
    guard !detail.row.state.isJudged else {
      let keys = settings.keymap
      say(
        "\(detail.row.name) is \(detail.row.state.rawValue) already; \(keys.name(of: .recent)) and "
          + "\(keys.name(of: .modify)) correct it", .warning)
      return nil
    }
    return detail
  }

  /// Signs what is ticked; with an alternative among it the claim is signed as modified.
  mutating func accept(seen: String) {
    guard let detail = undecided(seen, "accept") else { return }
    let (claim, adds) = codes.ticks(detail).claim(of: detail.suggestion)
    guard !claim.lines.isEmpty else {
      return say(Refusal.nothingToAccept(detail.row.id).sentence, .warning)
    }
    guard let findings = codes.findings else {
      return say(
        "the rules are being asked about \(detail.row.name); accept it when they have answered",
        .warning)
    }
    if let finding = findings.first(where: { $0.severity == .error }) {
      return say(Refusal.unbillable(detail.row.id, [finding]).sentence, .error)
    }
    judge(detail.row, adds ? .modify(claim) : .accept(claim))
  }

  mutating func skip(seen: String) {
    guard let detail = undecided(seen, "skip") else { return }
    judge(detail.row, .skip)
  }

  /// Records one judgement; the next undecided item is under the cursor at once.
  mutating func judge(_ row: QueueRow, _ judgement: Judgement) {
    judge([(row, judgement)])
  }

  /// Records judgements under one ticket.
  mutating func judge(
    _ judgements: [(row: QueueRow, judgement: Judgement)], correcting: DecisionID? = nil
  ) {
    let ticket = nextNumber()
    var drafts: [DraftJudgement] = []
    for (row, judgement) in judgements where book.pending[row.id] == nil {
      let index = queue.index(of: row.id)
      let next = index.flatMap { $0 + 1 < queue.rows.count ? queue.rows[$0 + 1].id : nil }
      book.begin(
        JudgementBook.Pending(
          ticket: ticket, row: row, key: index.map { queue.keys[$0] }, next: next,
          word: judgement.word))
      queue.marks.removeAll { $0.id == row.id }
      drafts.append(
        DraftJudgement(
          item: row.id, version: row.version, judgement: judgement, correcting: correcting))
    }
    guard !drafts.isEmpty else { return }
    send(.judge(drafts, ticket: ticket))
    notice = nil
    if let row = queue.selected, book.pending[row.id] != nil {
      moveToUndecided(height: listHeight(arrangement))
    }
  }

  /// Takes back the last decision while its window is open; while a newer one is being recorded
  /// nothing, since that is the one that is meant.
  mutating func undo() {
    if book.isRecording {
      return say("the last decision is being recorded; undo it then", .warning)
    }
    guard let last = book.last else {
      let isTaking = !book.pending.isEmpty
      return say(
        isTaking ? "the last decision is being taken back" : "there is no decision to undo",
        .warning)
    }
    undo(last.row, version: last.version, key: last.key, next: last.next, leavesAt: last.leavesAt)
  }

  mutating func undo(
    _ row: QueueRow, version: Int, key: QueueKey?, next: NoteID?, leavesAt: Instant?
  ) {
    if let leavesAt, leavesAt <= now {
      let seconds = leavesAt.milliseconds(to: now) / 1000
      let keys = settings.keymap
      return say(
        "\(row.name) was free to leave \(Wording.age(seconds: Int(seconds))) ago; "
          + "\(keys.name(of: .recent)) and \(keys.name(of: .modify)) correct it", .warning)
    }
    guard book.pending[row.id] == nil else {
      return say("\(row.name) is being recorded; undo it then", .warning)
    }
    let ticket = nextNumber()
    book.begin(
      JudgementBook.Pending(ticket: ticket, row: row, key: key, next: next, word: "undo"))
    say("taking back the decision on \(row.name)")
    send(.judge([DraftJudgement(item: row.id, version: version, judgement: .undo)], ticket: ticket))
  }

  /// Ends the undo window of everything that waits.
  mutating func sendNow() {
    guard counts.held > 0 || book.lastDeparture(after: now) != nil else {
      return say("nothing waits to be sent", .warning)
    }
    book.closeWindows(at: now)
    send(.releaseHeld)
    say("what waited is free to leave", .good)
  }
}
