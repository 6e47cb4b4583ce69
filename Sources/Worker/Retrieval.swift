import Advice
import Basics
import CodeSets
import Coding
import Records
import Storage

/// Looks up what a question about a note is grounded in: passages of the practice's guidelines, and
/// how notes like it were billed. It asks by codes, places and numbers, never by words of the note.
struct Retrieval {
  /// What was found, once for the question and once for the person who asks why.
  struct Found {
    var guidelines: [Retrieved] = []
    var past = PastBilling()

    /// For the suggestion; nil when nothing was found.
    var retrieved: [Retrieved]? {
      let all = guidelines + [history].compactMap { $0 } + precedents
      return all.isEmpty ? nil : all
    }

    /// The past as a question takes it.
    var grounding: [Grounding.Past] {
      past.billed.map { .billed($0.codes, times: $0.times, denied: $0.denied) }
        + (past.rejected > 0 ? [.rejected(times: past.rejected)] : [])
        + past.denied.map { .denied(group: $0.group, reason: $0.reason, times: $0.times) }
    }

    private var history: Retrieved? {
      guard !past.isEmpty else { return nil }
      let lines =
        past.billed.map { billed in
          "signed \(billed.codes.joined(separator: " + ")): \(billed.times)"
            + (billed.denied > 0 ? ", denied \(billed.denied)" : "")
        }
        + (past.rejected > 0 ? ["rejected: \(past.rejected)"] : [])
        + past.denied.map { "the payer denied \($0.group)-\($0.reason) for this code: \($0.times)" }
      return Retrieved(
        kind: .history,
        source: "\(past.similar) decided note\(past.similar == 1 ? "" : "s") like it",
        text: lines.joined(separator: "; "))
    }

    /// Single notes with what became of them. They are told to whoever asks why, and go nowhere.
    private var precedents: [Retrieved] {
      past.precedents.map { one in
        let signed =
          one.codes.isEmpty ? "rejected" : "signed \(one.codes.joined(separator: " + "))"
        return Retrieved(
          kind: .history, source: one.note.text, place: "decided, of \(one.day)",
          text: signed + (one.denial.map { "; the payer denied \($0)" } ?? ""))
      }
    }
  }

  /// More passages than these are not the minimum.
  static let passagesMax = 3

  let store: Store

  /// A store that cannot be read now leaves the question without grounds.
  func find(for intake: IntakeNote, first: Suggestion) -> Found {
    guard let main = first.claim.lines.first else { return Found() }
    let encounter = intake.encounter
    let payerClass = intake.payer?.payerClass ?? encounter.payerClass
    let question = GuidelineQuestion(
      words: words(encounter, first), payer: intake.payer?.name, payerClass: payerClass,
      day: encounter.date)
    let features = BillingFeatures(
      code: main.code, diagnoses: first.claim.diagnoses, minutes: encounter.durationMinutes,
      payer: encounter.payer, payerClass: payerClass)
    return Found(
      guidelines: (try? store.passages(question, limit: Retrieval.passagesMax)) ?? [],
      past: (try? store.pastBilling(like: features, without: intake.note.id)) ?? PastBilling())
  }

  private func words(_ encounter: Encounter, _ first: Suggestion) -> [String] {
    let proposed = first.proposals.flatMap(\.procedures).map(\.code)
    let codes = first.procedures.map(\.code) + proposed + first.overruled.map(\.code)
    var words = codes + first.procedures.flatMap(\.modifiers) + first.claim.diagnoses
    switch encounter.telehealth {
    case .video: words += ["telehealth", "video"]
    case .audioOnly: words += ["telehealth", "audio", "telephone"]
    case .some(.none), nil: break
    }
    return words
  }
}
