public import Advice
public import Deidentification
public import Records

/// A model's advice in the form in which proposals are judged by the rules: the same as one that
/// came with the note from an EHR.
extension Proposal {
  /// Tokens in the reasons are turned back into what they stand for; one that was not issued stays
  /// as it is. What this makes is PHI again.
  public init(_ advice: CodingAdvice, model: String, vault: TokenVault) {
    func proposed(_ code: AdvisedCode) -> ProposedCode {
      ProposedCode(
        code: code.code, confidence: code.confidence, rationale: vault.restore(code.reason).text,
        modifiers: code.modifiers, units: code.units)
    }
    self.init(
      source: Proposal.source(model: model), procedures: advice.procedures.map(proposed),
      diagnoses: advice.diagnoses.map(proposed), origin: .model)
  }

  /// "model gpt-…": who proposed, as screens and trail name it.
  public static func source(model: String) -> String {
    "model " + (model.isEmpty ? "unnamed" : model)
  }
}
