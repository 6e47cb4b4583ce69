import Basics
import Console
import Records
import Review
import Screen
import Testing

@Suite("The console shows what left for a language model, and why it had no say")
struct SentTests {
  private func exchange(reason: String? = nil, sent: Bool = true) -> ModelExchange {
    ModelExchange(
      at: Practice.now, endpoint: "http://127.0.0.1:9/v1/chat/completions", model: "invented-1",
      sent: sent
        ? ModelExchange.Sent(
          entry: 41, body: #"{"content":"minutes: 50\n<note>\n[CLIENT] said \"rest\"\n</note>"}"#,
          sha256: String(repeating: "ab", count: 32))
        : nil, answerEntry: sent ? 42 : nil,
      answer: reason == nil ? #"{"procedures":[{"code":"90837"}]}"# : nil, reason: reason)
  }

  private func bench(_ exchanges: [ModelExchange], _ size: Size = Size(width: 120, height: 36))
    -> Bench
  {
    var bench = Bench(size: size)
    bench.command("sent")
    bench.send(.exchanges(exchanges, request: bench.request))
    return bench
  }

  @Test("the body is shown word for word with its entry and hash, and the look is entered")
  func sent() throws {
    let bench = bench([exchange()])
    for words in [
      "this left", "invented-1", "41 of the audit trail", "[CLIENT] said \"rest\"",
      String(repeating: "ab", count: 32), "This came back", "90837",
    ] {
      #expect(bench.screen.contains(words), "\(words)")
    }
    #expect(bench.effects.contains { if case .openNote = $0 { true } else { false } })
    try assertScreen(bench.frame, "sent-120x36")
  }

  @Test("when nothing left the reason is there, and who answered instead")
  func refused() throws {
    let bench = bench(
      [exchange(reason: "no consent on file holds today", sent: false)],
      Size(width: 80, height: 24))
    #expect(bench.screen.contains("nothing left"))
    #expect(bench.screen.contains("no consent on file holds today"))
    #expect(bench.screen.contains("The built-in rules answered alone."))
    #expect(!bench.screen.contains("this left"))
  }

  @Test("a note nobody asked about says so; an answer for another note is not taken")
  func nothing() throws {
    var bench = Bench()
    bench.command("sent")
    bench.send(.exchanges([exchange()], request: bench.request - 1))
    #expect(bench.screen.contains("Reading."))
    bench.send(.exchanges([], request: bench.request))
    #expect(bench.screen.contains("Nothing about this note has left"))
    bench.press("Esc")
    #expect(!bench.screen.contains("Nothing about this note has left"))
  }

  @Test("why tells that the model had no say, and for what reason")
  func whyWithout() throws {
    var bench = Bench(size: Size(width: 120, height: 40))
    bench.press("x")
    let numbers = bench.effects.compactMap { effect -> Int? in
      guard case .loadExchanges(_, let number) = effect else { return nil }
      return number
    }
    let number = try #require(numbers.last)
    bench.send(
      .exchanges([exchange(reason: "the day's tokens do not last", sent: false)], request: number))
    #expect(bench.screen.contains("The language model had no say"))
    #expect(bench.screen.contains("not asked: the day's tokens do not last"))
  }

  @Test(
    "the status line tells a model that answers, and one that is not asked beside other trouble")
  func status() throws {
    var bench = Bench()
    bench.send(.status(SyncStatus(model: ModelStanding(name: "invented-1"))))
    #expect(bench.bottom.contains("model ok"))
    let trouble = "model: no answer; the rules suggest alone"
    bench.send(
      .status(
        SyncStatus(trouble: trouble, model: ModelStanding(name: "invented-1", trouble: trouble))))
    #expect(bench.bottom.contains(trouble) && !bench.bottom.contains("model ok"))
    bench.send(
      .status(
        SyncStatus(
          trouble: "the EHR is down", model: ModelStanding(name: "invented-1", trouble: trouble))))
    #expect(bench.bottom.contains("the EHR is down") && bench.bottom.contains("model not asked"))
    bench.send(.status(SyncStatus()))
    #expect(!bench.bottom.contains("model"))
  }
}
