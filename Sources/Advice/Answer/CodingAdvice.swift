public import Basics

/// What a model proposes for one note, after everything that can be checked without the note's
/// rules was checked. It is an opinion; the rules judge it next.
public struct CodingAdvice: Hashable, Sendable {
  public var procedures: [AdvisedCode]
  public var diagnoses: [AdvisedCode]
  /// What the model says is missing; nil when it found enough.
  public var insufficient: String?
  /// What was dropped, and why. Places name the answer's members.
  public var findings: [Finding]
}

/// One code a model proposes. Its words are still those of the safe text, tokens and all.
public struct AdvisedCode: Hashable, Sendable {
  public var code: String
  public var modifiers: [String]
  public var units: Int
  public var confidence: Confidence
  /// Words of the text that was sent, each found in it.
  public var evidence: [String]
  public var reason: String
}
