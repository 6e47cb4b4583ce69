import Glibc
import Screen
import Testing

@testable import Terminal

/// The C library's own count; its header hides it from the importer.
@_silgen_name("wcwidth") private func columnsByLibrary(_ scalar: wchar_t) -> Int32

@Suite("Codes of the terminal")
struct KeyCodesTests {
  @Test("a sequence with held keys is a key, others are none")
  func sequences() {
    #expect(KeyCodes.sequence(parameters: [1, 6], final: 0x44)?.name == "Ctrl-Shift-Left")
    #expect(KeyCodes.sequence(parameters: [6, 3], final: 0x7E)?.name == "Alt-PgDn")
    #expect(KeyCodes.sequence(parameters: [200], final: 0x7E) == nil)
    #expect(KeyCodes.sequence(parameters: [0], final: 0x61) == nil)
  }

  @Test("terminfo's longer names are understood")
  func extended() {
    #expect(KeyCodes.extended("kUP5")?.name == "Ctrl-Up")
    #expect(KeyCodes.extended("kDC2")?.name == "Shift-Del")
    #expect(KeyCodes.extended("kXYZ") == nil)
  }

  @Test("padding notes are not sent")
  func padding() {
    let bytes = Array("\u{1B}[m$<2>x$y".utf8)
    #expect(TerminalModes.withoutPadding(bytes) == Array("\u{1B}[mx$y".utf8))
  }

  @Test("names kin to xterm fall back to it, dumb ones are refused")
  func candidates() {
    #expect(TerminalKind.candidates("foot") == ["foot", "xterm-256color"])
    #expect(TerminalKind.candidates("linux") == ["linux"])
    #expect(TerminalKind.candidates("dumb").isEmpty)
    #expect(TerminalKind.candidates("").isEmpty)
  }

  @Test("our widths are the C library's, so that every row adds up in ncurses")
  func widths() {
    let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    #expect(locale != nil)
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var differing: [UInt32] = []
    for value in UInt32(0x20)...0x3_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = columnsByLibrary(wchar_t(value))
      let ours: Int32 =
        switch TextWidth.classOf(scalar) {
        case .zero: 0
        case .one: 1
        case .two: 2
        case .none: -1
        }
      if theirs != ours { differing.append(value) }
    }
    #expect(differing.isEmpty)
  }
}
