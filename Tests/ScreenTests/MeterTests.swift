import Screen
import Testing

@Suite("The confidence bar")
struct MeterTests {
  @Test("eighths of a cell, empty and full at the ends")
  func eighths() {
    #expect(Meter.glyphs(share: 0, width: 2) == [.meterEmpty, .meterEmpty])
    #expect(Meter.glyphs(share: 1, width: 2) == [.meterFull, .meterFull])
    #expect(Meter.glyphs(share: 0.5, width: 1) == [.meter4])
    #expect(Meter.glyphs(share: 0.97, width: 2).first == .meterFull)
  }

  @Test("shares outside of 0 and 1 and no number at all are bounded")
  func bounded() {
    #expect(Meter.glyphs(share: 7, width: 1) == [.meterFull])
    #expect(Meter.glyphs(share: -1, width: 1) == [.meterEmpty])
    #expect(Meter.glyphs(share: .nan, width: 1) == [.meterEmpty])
    #expect(Meter.glyphs(share: 0.5, width: -3).isEmpty)
  }

  @Test("a thin bar goes by halves of a cell")
  func thin() {
    #expect(Meter.thin(share: 0.75, width: 2) == [.meterLine, .meterHalf])
    #expect(Meter.thin(share: 0, width: 2) == [.meterEmpty, .meterEmpty])
    #expect(Meter.thin(share: .infinity, width: 0).isEmpty)
  }

  @Test("every sign takes one column in every set, and the plain sets are ASCII")
  func glyphs() {
    for glyph in Glyph.allCases {
      for set in GlyphSet.allCases {
        #expect(TextWidth.columns(glyph.scalar(in: set)) == 1)
      }
      #expect(glyph.scalar(in: .ascii).isASCII && glyph.scalar(in: .bare).isASCII)
    }
    #expect(Glyph.topLeft.scalar(in: .bare) == " ")
  }
}
