/// Names of conditions as clinicians shorten them, beside the synonym table (S01).
enum ShortForms {
  static let rows: [(code: String, patterns: [String])] = [
    (
      "F31.9",
      [
        "bipolar (one|i|1) (disorder|)", "bipolar disorder (one|i|1)", "bd (i|1|one)",
        "bipolar type (one|i|1)",
      ]
    ),
    (
      "F31.81",
      ["bipolar disorder (two|ii|2|type 2|type ii)", "bipolar two", "bd (ii|2|two)", "bp2"]
    ),
    (
      "F44.7",
      [
        "functional neurological (symptom |)disorder with mixed symptoms",
        "conversion disorder with mixed symptoms",
      ]
    ),
    ("F50.9", ["ednos"]), ("F60.2", ["antisocial (personality|pd)"]), ("F90.9", ["ad hd"]),
    ("F64.2", ["gender dysphoria (in|of) (a |)(child|childhood|children)"]),
    ("F20.9", ["chronic schizophrenia"]), ("F41.1", ["generalized anxiety (problem|condition)"]),
  ]
}
