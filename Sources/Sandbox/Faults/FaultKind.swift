/// The ways in which the sandbox can misbehave, in the words of a fault file.
public enum FaultKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The answer comes `milliseconds` late; the request counts as running meanwhile.
  case latency
  /// The connection breaks after half of the body; a write was applied.
  case resetMidBody = "reset_mid_body"
  /// Refused with `status`, and `retry_after` as it stands; nothing is applied.
  case status
  /// The body stops half-way and the length says that was all; a write was applied.
  case truncatedJSON = "truncated_json"
  /// The page before comes again, and its link leads on.
  case repeatedPage = "repeated_page"
  /// After the page is served, one record on it and one behind it change.
  case changedBetweenPages = "changed_between_pages"
  /// The right body under a content type that is not its own; a write was applied.
  case wrongContentType = "wrong_content_type"
  /// Status 200 with a page that asks to sign in; nothing is applied.
  case loginPage = "login_page"
  /// Status 200 and no body; a write was applied.
  case emptyBody = "empty_body"
  /// JSON nested 100,000 deep.
  case deepJSON = "deep_json"
  /// A body that does not end.
  case endlessBody = "endless_body"
  /// The first note of the page becomes one of a megabyte, and stays so.
  case hugeNote = "huge_note"
  /// The first note of the page becomes one whose bytes are no UTF-8, and stays so.
  case nonUTF8Note = "non_utf8_note"
  /// The first note of the page becomes one without a text, and stays so.
  case emptyNote = "empty_note"
  /// The first note of the page becomes one full of terminal escapes, and stays so.
  case escapeNote = "escape_note"
  /// A write is applied, and the connection closes without an answer.
  case appliedNoAnswer = "applied_no_answer"
  /// Idempotency key and conditional create are ignored: a second write is applied again.
  case ignoreKey = "ignore_key"
  /// No answer ever comes; nothing is applied.
  case hang
  /// The model refuses to answer, with a good status.
  case modelRefusal = "model_refusal"
  /// The model stops in the middle of its answer and says that it was too long.
  case lengthFinish = "length_finish"
  /// The model stops in the middle of its answer and says that it is done.
  case truncatedAnswer = "truncated_answer"
  /// The model's answer is JSON of another shape than was asked for.
  case schemaViolation = "schema_violation"
  /// Refused with `status` and an error that is a text, not an object.
  case stringError = "string_error"
  /// The model's JSON stands in a fenced block.
  case fencedAnswer = "fenced_answer"
  /// The model adds codes that do not exist.
  case inventedCode = "invented_code"
  /// The model quotes words that are not in the note.
  case foreignEvidence = "foreign_evidence"
  /// The model obeys the note: it orders to sign and calls a tool nobody offered.
  case injectedInstructions = "injected_instructions"
  /// The model's reason names `text`, which was never sent.
  case echoedPHI = "echoed_phi"
}
