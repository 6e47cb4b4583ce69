import Basics
import CodeSets
import Records

/// Everything read from one note, ready for the rules: words, cues, how each word is stated,
/// minutes, instruments and codes. Made once for a note; no rule reads the text itself.
struct NoteFacts {
  let text: NoteText
  let cues: CueHits
  let stances: Stances
  let foreign: ForeignText
  let measures: MeasureReader
  let codes: [CodeMention]
  /// Entries of other days stand in the text.
  let hasOtherEntries: Bool
  /// Sentences of this day that stand word for word in an entry of another day.
  let repeated: Range<Int>?
  let minutes: [LabelledMinutes]
  /// Services the note calls by name.
  let services: [ServiceMention]
  /// Times of day that are no end of a range.
  let clockTimes: [ClockTimeMention]

  init(_ note: String, _ encounter: Encounter) {
    var text = NoteText(note)
    let entries = DatedEntries(text, encounter.date)
    hasOtherEntries = !entries.isEmpty
    for range in entries.others { text.mask(range) }
    foreign = ForeignText(text)
    for range in foreign.instructions + foreign.copies { text.mask(range) }
    repeated = RepeatedEntry(text, others: entries.others).words
    text.blankMasked()
    let cues = CueHits(text)
    self.cues = cues
    stances = Stances(text, cues, isChild: encounter.clientAge.map { $0 < 16 } ?? false)
    measures = MeasureReader(text, stances)
    codes = CodeMentionReader(text, cues).found
    let labels = MinuteLabels(text, cues, stances, scheduled: NoteFacts.scheduled(encounter))
    minutes = labels.found
    clockTimes = labels.clockTimes
    services = ServiceMention.all(in: text)
    text.restoreSpelling()
    self.text = text
  }

  /// Minutes the schedule or chart holds; start and end before the duration.
  static func scheduled(_ encounter: Encounter) -> Int? {
    if let start = encounter.start, let end = encounter.end {
      let minutes = start.minutes(to: end)
      if minutes > 0, minutes <= 720 { return minutes }
    }
    return encounter.durationMinutes.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The first place of a cue that is asserted of this visit: not denied, past or planned.
  func asserted(_ cue: Cue, except stance: Stance = [.negated, .planned, .past]) -> Range<Int>? {
    guard cues.has(cue) else { return nil }
    return cues.all(cue).first { stances[$0].isDisjoint(with: stance) }
  }

  /// Whether the words name a section of diagnoses: "Dx", "Assessment", and "A" as a heading.
  func isSection(in words: Range<Int>) -> Bool {
    cues.all(.diagnosisSection, in: words).contains { hit in
      guard text[hit.lowerBound].key == NoteFacts.letterA, hit.count == 1 else { return true }
      return text[hit.lowerBound].before.contains(.line) && text[hit.lowerBound].isCapitalized
        && (text.word(hit.upperBound).before != .space || text.word(hit.upperBound).isCapitalized)
    }
  }

  private static let letterA = WordKey("a")

  /// How many places of a cue are asserted.
  func count(_ cue: Cue) -> Int {
    guard cues.has(cue) else { return 0 }
    return cues.all(cue).count {
      stances[$0].isDisjoint(with: [.negated, .planned, .past])
    }
  }

  func has(_ cue: Cue) -> Bool {
    asserted(cue) != nil
  }

  /// The words as a place in the note, in Unicode scalars.
  func span(_ words: Range<Int>) -> TextSpan {
    let (start, end) = text.span(words)
    return TextSpan(start: start, end: max(start, end))
  }

  /// The letters of some words as they stand in the note.
  func quote(_ words: Range<Int>) -> String {
    guard !words.isEmpty else { return "" }
    let first = Int(text[words.lowerBound].byteStart)
    let last = Int(text[words.upperBound - 1].byteEnd)
    return String(decoding: text.bytes[first..<last], as: UTF8.self)
  }
}
