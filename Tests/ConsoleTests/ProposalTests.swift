import Basics
import Console
import Records
import Review
import Screen
import Testing

@Suite("A batch over the size is proposed to a second person, who sees what it would sign")
struct ProposalTests {
  private func bench(
    _ name: String, _ role: Review.Role, max: Int? = 1, size: Size = Size(width: 120, height: 40)
  ) -> Bench {
    var settings = Bench.settings()
    settings.person = Person(name: name, role: role)
    settings.batchAloneMax = max
    return Bench(size: size, settings: settings)
  }

  private func asked(_ bench: Bench) -> [ProposalEffect] {
    bench.effects.compactMap { if case .proposals(let effect) = $0 { effect } else { nil } }
  }

  private var proposal: BatchProposal {
    BatchProposal(
      id: ProposalID("b1"), by: "ana", at: Practice.now.adding(seconds: -600), count: 3, entry: 9)
  }

  private var opened: OpenedProposal {
    var changed = Practice.rows[4]
    changed.version = 2
    return OpenedProposal(
      proposal: proposal,
      lines: [Practice.rows[0], Practice.rows[2], changed].map { row in
        ProposedLine(
          proposed: ProposedItem(
            item: row.id, version: 1, claim: Practice.detail(row).suggestion.claim), row: row)
      })
  }

  /// A supervisor with the batch open.
  private func opening(_ name: String, size: Size = Size(width: 120, height: 40)) -> Bench {
    var bench = bench(name, .supervisor, size: size)
    bench.press("P")
    guard case .load(let request)? = asked(bench).last else { return bench }
    bench.send(.proposals(.listed([proposal], request: request)))
    bench.press("Enter")
    guard case .open(_, let number)? = asked(bench).last else { return bench }
    bench.send(.proposals(.opened(opened, request: number)))
    return bench
  }

  @Test("over the size Enter proposes and judges nothing; what is proposed is told")
  func proposes() throws {
    var bench = bench("ana", .biller)
    bench.press("v j j v v A")
    #expect(bench.screen.contains("Propose 2 notes"))
    bench.press("Enter")
    #expect(bench.judged.isEmpty)
    guard case .propose(let items)? = asked(bench).last else {
      Issue.record("nothing was proposed")
      return
    }
    #expect(items.map(\.item.text) == ["TN-78910", "TN-78919"])
    #expect(bench.screen.contains("1 marked"))
    var batch = ApprovedBatch(proposal: proposal, signed: [], leftOut: [])
    bench.send(.proposals(.proposed(batch)))
    #expect(bench.bottom.contains("nothing is signed yet"))
    batch.leftOut = [.init(item: NoteID("TN-1"), refusal: .stale(NoteID("TN-1")))]
    bench.send(.proposals(.proposed(batch)))
    #expect(bench.bottom.contains("1 left out: TN-1"))
  }

  @Test("up to the size, and where no limit is set, one person signs")
  func signs() {
    for max in [2, nil] {
      var bench = bench("ana", .biller, max: max)
      bench.press("v j j v v A Enter")
      #expect(bench.judged.last?.drafts.count == 2)
      #expect(asked(bench).isEmpty)
    }
  }

  @Test("another person approves what is shown; what changed since is shown as left out")
  func approves() {
    var bench = opening("sam")
    #expect(bench.screen.contains("Batch of ana"))
    #expect(bench.screen.contains("2 to sign"))
    #expect(bench.screen.contains("left out: changed since it was proposed"))
    bench.press("a")
    #expect(asked(bench).last == .approve(ProposalID("b1")))
    bench.send(
      .proposals(.approved(ApprovedBatch(proposal: proposal, signed: [], leftOut: []))))
    #expect(bench.bottom.contains("of ana signed"))
  }

  @Test("who proposed is told that they cannot approve; nothing is asked of the store")
  func own() {
    var bench = opening("ana")
    bench.press("a")
    #expect(!asked(bench).contains(.approve(ProposalID("b1"))))
    #expect(bench.bottom.contains("ana proposed this and cannot approve it"))
    bench.press("r")
    #expect(asked(bench).last == .turnDown(ProposalID("b1")))
  }

  @Test("before a batch has been read nobody approves it")
  func unread() {
    var bench = bench("sam", .supervisor)
    bench.press("P")
    guard case .load(let request)? = asked(bench).last else { return }
    bench.send(.proposals(.listed([proposal], request: request)))
    bench.press("Enter a")
    #expect(!asked(bench).contains(.approve(ProposalID("b1"))))
    #expect(bench.bottom.contains("still being read"))
  }

  @Test("a batch that is not the person's to see closes again")
  func notTheirs() {
    var bench = bench("ana", .biller)
    bench.press("P")
    guard case .load(let request)? = asked(bench).last else { return }
    bench.send(.proposals(.listed([proposal], request: request)))
    bench.press("Enter")
    guard case .open(_, let number)? = asked(bench).last else { return }
    bench.send(.proposals(.opened(nil, request: number)))
    #expect(!bench.screen.contains("Batch of ana"))
    #expect(bench.bottom.contains("not yours to see"))
  }

  @Test("a refusal of the store is told")
  func refused() {
    var bench = opening("sam")
    bench.press("a")
    bench.send(.proposals(.refused(.approvesOwn("sam"))))
    #expect(bench.bottom.contains("sam proposed this and cannot approve it"))
  }

  @Test("what waits stands in the bottom line, with the key for who may approve")
  func standing() {
    var counts = Practice.counts
    counts.proposals = 2
    var supervisor = bench("sam", .supervisor)
    supervisor.send(.counts(counts))
    #expect(supervisor.bottom.contains("2 batches to approve: P"))
    var biller = bench("ana", .biller)
    biller.send(.counts(counts))
    #expect(biller.bottom.contains("2 batches not approved yet"))
    var clinician = bench("cleo", .clinician)
    clinician.send(.counts(counts))
    #expect(!clinician.bottom.contains("2 batches"))
  }

  @Test(
    "the picture of an opened batch",
    arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func picture(size: Size) throws {
    try assertScreen(
      opening("sam", size: size).frame, "proposal-\(size.width)x\(size.height)")
  }
}
