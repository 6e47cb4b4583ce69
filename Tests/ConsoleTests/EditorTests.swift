import Basics
import Console
import Records
import Review
import Screen
import Testing

/// Modify: the claim is changed in place, the rules are asked at each keystroke.
@Suite("Modify")
struct EditorTests {
  private func modified(_ bench: Bench) -> CodedClaim? {
    guard case .modify(let claim)? = bench.judged.last?.drafts.first?.judgement else { return nil }
    return claim
  }

  @Test("a code is found by words and taken by Enter; Enter again signs it as modified")
  func search() throws {
    var bench = Bench()
    bench.press("m Tab Tab Tab Tab Tab Tab Tab Tab Tab")
    bench.type("insomn")
    #expect(bench.screen.contains("nsomnia"))
    bench.press("Enter")
    #expect(bench.judged.isEmpty)
    bench.press("Enter")
    let claim = try #require(modified(bench))
    #expect(claim.diagnoses.count == 2 && claim.diagnoses[1].hasPrefix("F51"))
    #expect(bench.item == "TN-78911")
  }

  @Test("what the rules call an error blocks Enter and says why")
  func blocked() {
    var bench = Bench()
    bench.press("m")
    bench.type("90837")
    #expect(bench.screen.contains("53"))
    bench.press("Enter")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("TN-78910 cannot be signed"))
    #expect(bench.screen.contains("Modify TN-78910"))
  }

  @Test("modifiers, units, pointers and place are changed field by field")
  func fields() throws {
    var bench = Bench()
    bench.press("m Tab")
    bench.type("gt")
    bench.press("Tab Tab")
    bench.type("1")
    bench.press("Up Enter")
    let claim = try #require(modified(bench))
    #expect(claim.lines == [ServiceLine(code: "90834", modifiers: ["95", "GT"], pointers: [1])])
  }

  @Test("a diagnosis changes its place and its pointers go with it")
  func order() throws {
    var bench = Bench()
    bench.press("Tab Tab j j j Space m Tab Tab Tab")
    bench.type("2")
    bench.press("Down Down Alt-Down Enter")
    let claim = try #require(modified(bench))
    #expect(claim.diagnoses == ["G47.00", "F41.1"])
    #expect(claim.lines[0].pointers == [1])
  }

  @Test("Ctrl-K removes a row; without a procedure nothing is signed")
  func remove() {
    var bench = Bench()
    bench.press("m Ctrl-K Enter")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("it needs a procedure code"))
  }

  @Test("Esc leaves all as it was")
  func escape() {
    var bench = Bench()
    bench.press("m")
    bench.type("90832")
    bench.press("Esc Esc a")
    guard case .accept(let claim)? = bench.judged.last?.drafts.first?.judgement else {
      Issue.record("not accepted")
      return
    }
    #expect(claim.lines[0].code == "90834")
  }

  @Test("with nothing changed Enter says that accept does it")
  func unchanged() {
    var bench = Bench()
    bench.press("m Enter")
    #expect(bench.judged.isEmpty)
    #expect(bench.bottom.contains("nothing was changed; Esc and a accept it"))
  }

  @Test("a claim edited while the item changed is refused")
  func stale() {
    var bench = Bench()
    bench.press("m")
    bench.type("90832")
    bench.rows[0].version = 2
    bench.send(.changed)
    bench.press("Enter")
    #expect(bench.judged.isEmpty)
  }

  @Test("pasted text is writing here")
  func paste() {
    var bench = Bench()
    bench.press("m")
    bench.send(.paste("90832"))
    #expect(bench.screen.contains("Claim  90832"))
  }
}
