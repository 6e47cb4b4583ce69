import Screen
import Testing

@testable import Console

@Suite("The locked screen asks for a passphrase and shows nothing else")
struct LockScreenTests {
  private func screen(_ cause: LockScreen.Cause = .idle(minutes: 10)) -> LockScreen {
    LockScreen(person: "ana", practice: "Riverbend", cause: cause)
  }

  private func text(_ screen: LockScreen, _ size: Size = Size(width: 80, height: 24)) -> String {
    screen.view(size).text(glyphs: .ascii)
  }

  private func type(_ words: String, on screen: inout LockScreen) {
    for scalar in words.unicodeScalars {
      #expect(screen.take(Key(.character(scalar))) == .nothing)
    }
  }

  @Test("What is typed is handed over whole by Enter and never drawn, then forgotten")
  func hidden() {
    var screen = screen()
    type("q a greenhouse", on: &screen)
    let drawn = text(screen)
    #expect(drawn.contains("**************") && !drawn.contains("greenhouse"))
    #expect(screen.take(Key(.enter)) == .open("q a greenhouse"))
    #expect(!text(screen).contains("**"))
    #expect(screen.take(Key(.enter)) == .nothing)
  }

  @Test("It says who is asked and why, and why the last try opened nothing")
  func words() {
    var locked = screen()
    #expect(text(locked).contains("Passphrase of ana"))
    #expect(text(locked).contains("Locked after 10 min"))
    #expect(text(screen(.beginning)).contains("Sign in"))
    locked.refuse("that is not the passphrase of ana")
    #expect(text(locked).contains("that is not the passphrase of ana"))
    type("x", on: &locked)
    #expect(!text(locked).contains("that is not"))
  }

  @Test("Esc and Ctrl-C leave; letters that are commands elsewhere are letters here")
  func leaving() {
    var locked = screen()
    #expect(locked.take(Key(.escape)) == .leave)
    #expect(locked.take(Key.control("c")) == .leave)
    type("aq", on: &locked)
    locked.paste(" from a safe\n")
    #expect(locked.take(Key(.enter)) == .open("aq from a safe "))
  }

  @Test(
    "It fits the smallest and the accessible screen", arguments: [(20, 5), (60, 15), (200, 50)])
  func sizes(_ width: Int, _ height: Int) {
    let frame = screen().view(Size(width: width, height: height))
    #expect(frame.size == Size(width: width, height: height))
    let plain = LockScreen(person: "ana", practice: "R", cause: .beginning, accessible: true)
    #expect(text(plain).contains("Passphrase of ana"))
  }
}
