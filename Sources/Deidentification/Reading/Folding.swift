/// Folds a scalar to what two spellings of a name have in common: small letters without marks,
/// "É", "é" and "e" + U+0301 alike.
enum Folding {
  /// The folded letter, 0 for a scalar that adds nothing (combining marks, joiners, soft hyphens),
  /// nil for what is no letter.
  static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    let value = scalar.value
    if value < 0x80 {
      if value >= 0x61 && value <= 0x7A { return value }
      if value >= 0x41 && value <= 0x5A { return value + 0x20 }
      return nil
    }
    return folded(scalar)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
    let value = scalar.value
    if isSilent(value) { return 0 }
    if isLetterApostrophe(value) { return nil }
    if let base = base(value) { return base }
    guard scalar.properties.isAlphabetic else { return nil }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  /// Okina, ayn, hamza and the modifier apostrophe: letters to Unicode, often typed as "'".
  static func isLetterApostrophe(_ value: UInt32) -> Bool {
    value == 0x2BB || value == 0x2BC || value == 0x2BE || value == 0x2BF
  }

  /// Marks and invisible signs inside a word.
  static func isSilent(_ value: UInt32) -> Bool {
    (0x300...0x36F).contains(value) || value == 0xAD || (0x200B...0x200D).contains(value)
      || value == 0x2060 || value == 0xFEFF || (0xFE00...0xFE0F).contains(value)
  }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return scalar.properties.isUppercase
  }

  /// Folded letters as bytes: ASCII as it is, anything else as four bytes.
  static func append(_ letter: UInt32, to bytes: inout [UInt8]) {
    if letter < 0x80 {
      bytes.append(UInt8(letter))
    } else {
      for shift in [24, 16, 8, 0] as [UInt32] {
        bytes.append(UInt8(truncatingIfNeeded: letter >> shift))
      }
    }
  }

  private static func base(_ value: UInt32) -> UInt32? {
    let letter: UInt8
    if value >= 0xC0 && value < 0x250 {
      letter = latin.utf8Start[Int(value - 0xC0)]
    } else if value >= 0x1E00 && value < 0x1F00 {
      letter = latinAdditional.utf8Start[Int(value - 0x1E00)]
    } else {
      return nil
    }
    return letter == UInt8(ascii: ".") ? nil : UInt32(letter)
  }

  /// Base letters of U+00C0 to U+024F, from the canonical decompositions of the Unicode Character
  /// Database; letters with a stroke and ligatures by their first Latin letter.
  private static let latin: StaticString = """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccdd\
    ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.lllnnnnnn.nnoooooooorrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzz.................................oo.............u\
    u............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................
    """

  /// The same of U+1E00 to U+1EFF.
  private static let latinAdditional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
    uuyyyyyyyy......
    """
}
