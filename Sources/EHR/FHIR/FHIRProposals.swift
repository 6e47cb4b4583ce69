import Basics
import Records
import Transport

/// Outside proposals for a note: Tasks of code `coding-suggestion` whose focus it is, with codes in
/// the design document's shape in their outputs.
enum FHIRProposals {
  static func proposals(
    for document: FHIRResource, in bundle: FHIRBundle, _ findings: inout [Finding]
  ) -> [Proposal] {
    var found: [Proposal] = []
    for task in bundle.included + bundle.matches
    where task.type == "Task" && isSuggestion(task)
      && task.value["focus.reference"]?.text.map(FHIRResource.short) == document.reference
    {
      if let proposal = proposal(task, &findings) { found.append(proposal) }
    }
    return found
  }

  private static func isSuggestion(_ task: FHIRResource) -> Bool {
    task.value["code.text"]?.text == "coding-suggestion"
      || (task.value["code"]?.codings ?? []).contains { $0.code == "coding-suggestion" }
  }

  /// The outputs together as one answer. Each holds a code, a list of codes or a whole answer.
  private static func proposal(_ task: FHIRResource, _ findings: inout [Finding]) -> Proposal? {
    var procedures: [JSONValue] = []
    var diagnoses: [JSONValue] = []
    for output in task.value["output"]?.items ?? [] {
      guard let text = output["valueString"]?.text, let body = try? JSONBody(Array(text.utf8)),
        let value = JSONValue(body)
      else {
        findings.append(
          Finding(
            code: "proposal_unreadable", severity: .warn,
            message: "a proposal could not be read; it was left out", place: task.reference))
        continue
      }
      procedures += value["suggested_cpt_codes"]?.items ?? []
      diagnoses += value["suggested_icd10_codes"]?.items ?? []
      guard value["suggested_cpt_codes"] == nil, value["suggested_icd10_codes"] == nil else {
        continue
      }
      switch output["type.text"]?.text {
      case "cpt": procedures += value.items
      case "icd10": diagnoses += value.items
      default: break
      }
    }
    let source = (task.value["input"]?.items ?? []).first { $0["type.text"]?.text == "source" }
    return ProposalReader.proposal(
      from: .object([
        "suggested_cpt_codes": .list(procedures), "suggested_icd10_codes": .list(diagnoses),
      ]), source: source?["valueString"]?.text ?? "EHR", place: task.reference,
      findings: &findings)
  }
}
