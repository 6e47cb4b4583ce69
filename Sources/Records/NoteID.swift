public import Basics

/// Which note: the id its EHR gave it, and the EHR it came from, because two EHRs may use the same
/// id. It is also the id of the note's review item. A connector gives the id; the source is set
/// where the note is stored.
public struct NoteID: Hashable, Comparable, Sendable {
  /// The EHR's own words, never parsed.
  public let text: String
  public let source: SourceID

  /// What a person writes for the source of a note that came by file.
  public static let byFile = "files"

  public init(_ text: String, from source: SourceID = SourceID("")) {
    self.text = text
    self.source = source
  }

  /// `TherapyNotes/TN-78910`: names the note even where two EHRs use its id.
  public var qualified: String { sourceWord + "/" + text }

  /// The source as a person reads and writes it.
  public var sourceWord: String { source.text.isEmpty ? NoteID.byFile : source.text }

  public static func < (left: NoteID, right: NoteID) -> Bool {
    (left.text, left.source) < (right.text, right.source)
  }
}

extension NoteID: CustomStringConvertible {
  /// The EHR's own id.
  public var description: String { text }
}

extension NoteID: Codable {
  private enum Member: String, CodingKey { case id, source }

  /// The id alone reads as a note that came by file.
  public init(from decoder: any Decoder) throws {
    guard let members = try? decoder.container(keyedBy: Member.self) else {
      self.init(try decoder.singleValueContainer().decode(String.self))
      return
    }
    self.init(
      try members.decode(String.self, forKey: .id),
      from: try members.decode(SourceID.self, forKey: .source))
  }

  public func encode(to encoder: any Encoder) throws {
    guard !source.text.isEmpty else {
      var container = encoder.singleValueContainer()
      return try container.encode(text)
    }
    var members = encoder.container(keyedBy: Member.self)
    try members.encode(text, forKey: .id)
    try members.encode(source, forKey: .source)
  }
}
