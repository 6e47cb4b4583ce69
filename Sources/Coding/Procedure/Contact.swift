import Records

/// Signs that clinician and client exchanged words or looks in this visit, whatever the service was:
/// a note of paper and phone calls has none.
struct Contact {
  private let visit: Visit
  private let text: NoteText

  init(_ visit: Visit) {
    self.visit = visit
    text = visit.facts.text
  }

  /// Sentences in which the client tells, feels or does something with the clinician.
  var exchanges: Int {
    text.sentences.count { sentence in
      sentence.contains { index in
        !text[index].isMasked
          && (Talk.risks.contains(text[index].key)
            || Talk.subjects.contains(text[index].key)
              && (1...3).contains { step in
                index + step < sentence.upperBound
                  && Talk.verbs.contains(text[index + step].key)
                  && visit.facts.stances[index + step].isDisjoint(with: [.planned, .past])
              })
      }
    }
  }

  /// A verb of treatment anywhere: "discussed", "explored".
  var hasClinicalVerb: Bool {
    text.words.indices.contains { index in
      Talk.clinical.contains(text[index].key) && !text[index].isMasked
        && visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past])
    }
  }

  /// Somebody was met with: a verb of meeting whose subject is us.
  var isMeeting: Bool {
    text.words.indices.contains { index in
      Talk.meeting.contains(text[index].key) && !text[index].isMasked
        && visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past])
        && Talk.with.contains(text.word(index + 1).key)
    }
  }
}

private enum Talk {
  static let risks = keys("si hi suicidal homicidal")
  static let subjects = keys("he she they client patient pt we")
  static let verbs = keys(
    "told tells said says named cried laughed described rated reported reports denied denies agreed "
      + "thinks feels felt read brought talked worked looked built planned practiced practised tried wrote "
      + "noticed spoke sat rehearsed explored counted mapped listed began slept sleeps wants sees hears "
      + "met stayed shared admitted recalled drew played answered")
  static let clinical = keys(
    "discussed explored reviewed processed practiced practised rehearsed reframed validated "
      + "challenged taught modeled reports reported denies denied endorses endorsed presented described"
  )
  static let meeting = keys("met session sat spoke talked worked meeting seen saw")
  static let with = keys("with him her them")

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
