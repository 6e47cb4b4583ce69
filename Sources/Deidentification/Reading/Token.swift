/// A word, a number, a mix of both, or one other sign of the note.
struct Token: Sendable {
  enum Form: UInt8, Sendable { case word, number, mixed, sign }
  enum Shape: UInt8, Sendable { case lower, title, caps, inner }
  enum Gap: UInt8, Sendable { case none, space, line }

  /// Offsets in Unicode scalars, half-open.
  var start: Int
  var end: Int
  var form: Form
  var shape: Shape
  /// What lies between this token and the one before.
  var gap: Gap
  /// Letters and digits that count, marks and joiners left out.
  var count: Int
  /// Place of the folded letters in `Reading.folded`.
  var foldStart: Int
  var foldEnd: Int
  var hash: UInt64
  var kinds: WordKinds
  var value: UInt8
  /// The sign itself, or the first scalar of a word.
  var first: UInt32

  var isWord: Bool { form == .word }
  var isNumber: Bool { form == .number }
  var isCapitalized: Bool { form == .word && shape != .lower }

  func isSign(_ scalar: Unicode.Scalar) -> Bool { form == .sign && first == scalar.value }

  /// Straight or curly apostrophe, and the letters that look like one ("Kaʻiulani").
  var isApostrophe: Bool {
    form == .sign && (first == 0x27 || first == 0x2019 || Folding.isLetterApostrophe(first))
  }

  /// Hyphen or one of its look-alikes.
  var isHyphen: Bool { form == .sign && (first == 0x2D || first == 0x2010 || first == 0x2011) }

  func has(_ kinds: WordKinds) -> Bool { self.kinds.hasAny(kinds) }

  var isName: Bool { kinds.hasAny(.name) }
  /// An everyday word, whatever else it may be.
  var isOrdinary: Bool {
    kinds.subtracting([.given, .surname, .place, .opensPhrase, .eponym, .brand]) != []
  }
  /// In no table at all.
  var isUnknown: Bool { kinds.subtracting(.opensPhrase) == [] }
}
