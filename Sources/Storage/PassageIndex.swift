/// How an engine finds passages by their words: statements that make the index, fill it, take a
/// guideline out of it, and rank what fits. A part of the dialect.
struct PassageIndex: Sendable {
  let tables: [String]
  /// Enters a passage by its number, heading and text.
  let add: String
  /// Takes every passage of a guideline out, by the guideline's number.
  let remove: String
  /// Passages that hold any of the words, the best first. Values: the words as `query` writes them,
  /// a payer's name, a class, a day, and how many. Guidelines of another payer or class, and those
  /// that hold only later, are left out.
  let search: String

  /// Any of these words: each is quoted, so that none is an operator.
  static func query(_ words: [String]) -> String {
    var known: Set<String> = []
    return words.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
      .filter { !$0.isEmpty && known.insert($0).inserted }
      .map { "\"\($0)\"" }.joined(separator: " OR ")
  }

  /// SQLite's FTS5, ranked by BM25; a word in a heading weighs three times one in the text.
  static let fts5 = PassageIndex(
    tables: [
      """
      CREATE VIRTUAL TABLE guideline_word USING fts5 (
        heading, body, content = 'guideline_passage', content_rowid = 'number',
        tokenize = 'porter unicode61')
      """
    ],
    add: """
      INSERT INTO guideline_word (rowid, heading, body)
      VALUES ($1, $2, $3)
      """,
    remove: """
      INSERT INTO guideline_word (guideline_word, rowid, heading, body)
      SELECT 'delete', number, heading, body
      FROM guideline_passage
      WHERE guideline = $1
      """,
    search: """
      SELECT g.name, g.version, g.title, g.file_sha256, p.place, p.heading, p.body
      FROM guideline_word
      JOIN guideline_passage p ON p.number = guideline_word.rowid
      JOIN guideline g ON g.number = p.guideline
      WHERE guideline_word MATCH $1
        AND (g.payer = '' OR lower(g.payer) = lower($2))
        AND (g.class = '' OR g.class = $3)
        AND g.effective_day <= $4
      ORDER BY bm25(guideline_word, 3.0, 1.0), g.name, p.place
      LIMIT $5
      """)
}
