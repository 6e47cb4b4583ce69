import Basics
import Testing

@testable import Worker

@Suite("A pause, however the clock is set")
struct PauseTests {
  private let now = Instant(milliseconds: 1_770_000_000_000)

  @Test("It lasts to its end and no longer")
  func whole() {
    var pause = Pause(from: now, until: now.adding(seconds: 30))
    #expect(pause.rest(at: now) == now.adding(seconds: 30))
    #expect(pause.rest(at: now.adding(seconds: 29)) == now.adding(seconds: 30))
    #expect(pause.rest(at: now.adding(seconds: 30)) == nil)
    #expect(pause.rest(at: now.adding(seconds: 86_400)) == nil)
  }

  @Test("A clock set back by hours makes it begin anew, once")
  func setBack() {
    var pause = Pause(from: now, until: now.adding(seconds: 30))
    let before = now.adding(seconds: -3 * 3600)
    #expect(pause.rest(at: before) == before.adding(seconds: 30))
    #expect(pause.rest(at: before.adding(seconds: 20)) == before.adding(seconds: 30))
    #expect(pause.rest(at: before.adding(seconds: 30)) == nil)
  }

  @Test("No pause is longer than a day, whatever an EHR asks for")
  func longest() {
    #expect(
      Pause(from: now, until: now.adding(seconds: 700_000)).until == now.adding(seconds: 86_400))
  }

  @Test("A clock adjusted by less than a second changes nothing")
  func adjusted() {
    var pause = Pause(from: now, until: now.adding(seconds: 30))
    #expect(pause.rest(at: now.adding(milliseconds: -900)) == now.adding(seconds: 30))
  }
}
