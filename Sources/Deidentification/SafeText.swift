public import Basics

/// Text in which identifiers are replaced by tokens. Only this module can make one, so whatever
/// asks for a `SafeText` cannot be handed a note by mistake. It is still treated as PHI: removal of
/// identifiers is the second lock, not the first.
public struct SafeText: Hashable, Sendable {
  public let text: String

  init(text: String) {
    self.text = text
  }

  /// Its lines, without their ends.
  public var lines: [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String(String.UnicodeScalarView($0.last == "\r" ? $0.dropLast() : $0))
    }
  }

  /// The lines with these numbers, counted from 0, in their order. A part of a safe text is safe.
  public func keeping(lines numbers: some Sequence<Int>) -> SafeText {
    let lines = lines
    return SafeText(
      text: numbers.filter(lines.indices.contains).map { lines[$0] }.joined(separator: "\n"))
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
