import Basics
import Records

/// The records of one vendor page. One that cannot be read is a finding; the others are used.
struct VendorDecoding {
  let profile: VendorProfile
  /// The page held bytes that were no UTF-8.
  let repaired: Bool

  func page(of stream: FeedStream, items: [JSONValue]) -> IntakePage {
    var page = IntakePage()
    switch stream {
    case .notes: page.notes = notes(items, &page.findings)
    case .denials:
      page.denials = items.enumerated().compactMap { index, item in
        DenialRecordReader.denial(
          from: item, place: "denials[\(index)]", findings: &page.findings)
      }.withoutRepeats { $0 }
    }
    return page
  }

  private func notes(_ items: [JSONValue], _ findings: inout [Finding]) -> [IntakeNote] {
    let reader = NoteRecordReader(path: profile.path)
    let notes = items.enumerated().compactMap { index, item in
      reader.note(from: item, place: "notes[\(index)]", findings: &findings)
    }
    if repaired {
      findings += notes.filter { $0.note.text.unicodeScalars.contains("\u{FFFD}") }.map {
        Finding(
          code: "not_utf8", severity: .warn,
          message: "the note holds bytes that are no UTF-8; they show as \u{FFFD}",
          place: $0.note.id.text)
      }
    }
    return notes.withoutRepeats { [$0.note.id.text, $0.note.version] }
  }
}

extension Array {
  /// The first of each key, in order.
  func withoutRepeats<Key: Hashable>(_ key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
