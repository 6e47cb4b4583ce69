/// The first layout. Never edited after release; the next change is a file of its own.
///
/// What names or describes a person, what a person typed and what an EHR answered lies in sealed
/// cells; ids of people, visits and claims stand there as pseudonyms. Plain are the ids of notes,
/// names of EHRs and payers, codes, days, amounts, and what the queue sorts and filters by. An id
/// from outside is one only together with its source: two EHRs may use the same.
enum Migration0001 {
  static func statements(_ dialect: Dialect) -> [String] {
    bookkeeping(dialect) + audit(dialect) + practice(dialect) + notes(dialect)
      + review(dialect) + indexes + dialect.guards
  }

  private static func bookkeeping(_ d: Dialect) -> [String] {
    [
      "CREATE TABLE meta (name \(d.text) PRIMARY KEY, value \(d.text) NOT NULL)\(d.strict)",
      "CREATE TABLE counter (name \(d.text) PRIMARY KEY, value \(d.integer) NOT NULL)\(d.strict)",
      """
      CREATE TABLE last_commit (
        writer \(d.text) PRIMARY KEY,
        number \(d.integer) NOT NULL)\(d.strict)
      """,
      """
      CREATE TABLE cursor (
        stream \(d.text) PRIMARY KEY,
        position \(d.bytes) NOT NULL,
        at \(d.integer) NOT NULL)\(d.strict)
      """,
      "CREATE TABLE saved_query (id \(d.text) PRIMARY KEY, body \(d.bytes) NOT NULL)\(d.strict)",
    ]
  }

  private static func audit(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE audit (
        seq \(d.integer) PRIMARY KEY CHECK (seq >= 0),
        entry \(d.bytes) NOT NULL,
        leaf \(d.bytes) NOT NULL CHECK (length(leaf) = 32))\(d.strict)
      """,
      """
      CREATE TABLE audit_head (
        one \(d.integer) PRIMARY KEY CHECK (one = 1),
        size \(d.integer) NOT NULL,
        frontier \(d.bytes) NOT NULL,
        root \(d.bytes) NOT NULL)\(d.strict)
      """,
      """
      CREATE TABLE blob (
        hash \(d.text) PRIMARY KEY,
        name \(d.text) NOT NULL,
        body \(d.bytes) NOT NULL)\(d.strict)
      """,
    ]
  }

  private static func practice(_ d: Dialect) -> [String] {
    [
      "CREATE TABLE source (name \(d.text) PRIMARY KEY)\(d.strict)",
      """
      CREATE TABLE payer (
        source \(d.text) NOT NULL REFERENCES source (name),
        id \(d.text) NOT NULL,
        name \(d.text) NOT NULL,
        class \(d.text) NOT NULL,
        PRIMARY KEY (source, id))\(d.strict)
      """,
      """
      CREATE TABLE clinician (
        id \(d.text) PRIMARY KEY,
        original \(d.bytes) NOT NULL,
        body \(d.bytes),
        name \(d.bytes),
        mark \(d.bytes))\(d.strict)
      """,
      """
      CREATE TABLE client (
        id \(d.text) PRIMARY KEY,
        original \(d.bytes) NOT NULL,
        body \(d.bytes) NOT NULL,
        initials \(d.bytes) NOT NULL,
        mark \(d.bytes) NOT NULL)\(d.strict)
      """,
      """
      CREATE TABLE client_name (
        part \(d.bytes) NOT NULL,
        client \(d.text) NOT NULL REFERENCES client (id),
        PRIMARY KEY (part, client))\(d.clustered)
      """,
      """
      CREATE TABLE denial (
        id \(d.text) PRIMARY KEY,
        source \(d.text) NOT NULL REFERENCES source (name),
        client \(d.text) REFERENCES client (id),
        payer \(d.text),
        body \(d.bytes) NOT NULL,
        amount_cents \(d.integer) NOT NULL,
        deadline \(d.text),
        urgency \(d.integer) NOT NULL)\(d.strict)
      """,
    ]
  }

  private static func notes(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE note (
        id \(d.text) PRIMARY KEY,
        source \(d.text) NOT NULL REFERENCES source (name),
        own_id \(d.text) NOT NULL,
        revision \(d.integer) NOT NULL,
        arrival \(d.integer) NOT NULL REFERENCES audit (seq),
        waits \(d.integer) NOT NULL CHECK (waits IN (0, 1)))\(d.strict)
      """,
      """
      CREATE TABLE reading (
        note \(d.text) NOT NULL REFERENCES note (id),
        revision \(d.integer) NOT NULL,
        version \(d.text) NOT NULL,
        client \(d.text) REFERENCES client (id),
        payer \(d.text),
        clinician \(d.text) NOT NULL REFERENCES clinician (id),
        encounter_id \(d.bytes),
        service_day \(d.text) NOT NULL,
        minutes \(d.integer),
        text \(d.bytes) NOT NULL,
        encounter \(d.bytes) NOT NULL,
        proposals \(d.bytes),
        mark \(d.bytes) NOT NULL,
        PRIMARY KEY (note, revision))\(d.strict)
      """,
      """
      CREATE TABLE suggestion (
        entry \(d.integer) PRIMARY KEY REFERENCES audit (seq),
        note \(d.text) NOT NULL,
        revision \(d.integer) NOT NULL,
        claim \(d.text) NOT NULL,
        body \(d.bytes) NOT NULL,
        FOREIGN KEY (note, revision) REFERENCES reading (note, revision))\(d.strict)
      """,
    ]
  }

  private static func review(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE review_item (
        note \(d.text) PRIMARY KEY REFERENCES note (id),
        version \(d.integer) NOT NULL,
        state \(d.text) NOT NULL CHECK (
          state IN ('open', 'skipped', 'waiting', 'accepted', 'modified', 'rejected')),
        service_day \(d.text) NOT NULL,
        client \(d.text) REFERENCES client (id),
        payer \(d.text) NOT NULL,
        payer_name \(d.text) NOT NULL,
        clinician \(d.text) NOT NULL REFERENCES clinician (id),
        main_code \(d.text) NOT NULL,
        codes \(d.text) NOT NULL,
        confidence_bp \(d.integer) NOT NULL,
        flag_bits \(d.integer) NOT NULL,
        flag_weight \(d.integer) NOT NULL,
        minutes \(d.integer),
        suggestion \(d.integer) NOT NULL REFERENCES suggestion (entry),
        decision \(d.text),
        delivery \(d.text),
        outdated \(d.integer) NOT NULL CHECK (outdated IN (0, 1)),
        question \(d.text) REFERENCES blob (hash))\(d.strict)
      """,
      """
      CREATE TABLE decision (
        id \(d.text) PRIMARY KEY,
        note \(d.text) NOT NULL REFERENCES review_item (note),
        word \(d.text) NOT NULL CHECK (word IN ('accept', 'modify', 'reject')),
        claim \(d.text),
        reason \(d.text),
        reason_text \(d.text) REFERENCES blob (hash),
        person \(d.text) NOT NULL,
        role \(d.text) NOT NULL,
        at \(d.integer) NOT NULL,
        leaves_at \(d.integer),
        suggestion \(d.integer) NOT NULL REFERENCES suggestion (entry),
        entry \(d.integer) NOT NULL UNIQUE REFERENCES audit (seq),
        replaces \(d.text) REFERENCES decision (id),
        replaced_state \(d.text),
        undo_entry \(d.integer) REFERENCES audit (seq),
        CHECK ((word = 'reject') = (claim IS NULL)))\(d.strict)
      """,
      """
      CREATE TABLE outbox (
        decision \(d.text) NOT NULL PRIMARY KEY REFERENCES decision (id),
        note \(d.text) NOT NULL,
        person \(d.text) NOT NULL,
        target \(d.text) NOT NULL,
        state \(d.text) NOT NULL CHECK (
          state IN ('held', 'sending', 'applied', 'failed', 'unknown', 'void')),
        due_at \(d.integer) NOT NULL,
        wait_ms \(d.integer) NOT NULL CHECK (wait_ms >= 0),
        tries \(d.integer) NOT NULL,
        method \(d.text) NOT NULL,
        path \(d.text) NOT NULL,
        headers \(d.text) NOT NULL,
        body \(d.bytes) NOT NULL,
        body_sha256 \(d.text) NOT NULL,
        intent \(d.integer) REFERENCES audit (seq),
        reference \(d.text) REFERENCES blob (hash),
        trouble \(d.text),
        CHECK (intent IS NOT NULL OR state IN ('held', 'void')))\(d.strict)
      """,
    ]
  }

  /// Each order of the queue is one walk along one index; so are the date order of one payer, one
  /// clinician, one code, and every question the worker asks.
  private static let indexes = [
    "CREATE INDEX review_item_date ON review_item (state, service_day, note)",
    "CREATE INDEX review_item_confidence ON review_item (state, confidence_bp, note)",
    "CREATE INDEX review_item_flags ON review_item (state, flag_weight, note)",
    "CREATE INDEX review_item_payer ON review_item (state, payer_name, note)",
    "CREATE INDEX review_item_code ON review_item (state, main_code, note)",
    "CREATE INDEX review_item_payer_date ON review_item (state, payer, service_day, note)",
    "CREATE INDEX review_item_clinician_date ON review_item (state, clinician, service_day, note)",
    "CREATE INDEX review_item_code_date ON review_item (state, main_code, service_day, note)",
    "CREATE INDEX decision_note ON decision (note)",
    "CREATE INDEX outbox_due ON outbox (state, target, due_at, decision)",
    "CREATE INDEX denial_urgency ON denial (urgency, id)",
    "CREATE INDEX note_waits ON note (arrival) WHERE waits = 1",
    "CREATE INDEX note_own_id ON note (own_id)",
  ]
}
