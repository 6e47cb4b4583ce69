public import Basics

/// Text in which identifiers are replaced by tokens. Only this module can make one, so whatever
/// asks for a `SafeText` cannot be handed a note by mistake. It is still treated as PHI: removal of
/// identifiers is the second lock, not the first.
public struct SafeText: Hashable, Sendable {
  public let text: String

  init(text: String) {
    self.text = text
  }
}

/// An identifier found in a note: where, in Unicode scalars of the note, and of which class.
public struct PHISpan: Hashable, Sendable {
  public let span: TextSpan
  public let kind: PHIClass
}

/// What the de-identifier made of one note.
public struct Deidentified: Sendable {
  /// In order, never overlapping, in the offsets of the note.
  public let spans: [PHISpan]
  public let safeText: SafeText
  /// Stays on this machine.
  public let vault: TokenVault
}
