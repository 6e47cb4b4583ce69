/// Names of conditions in Spanish, as bilingual clinicians write them; codes as in the synonym table
/// (S01).
enum SpanishForms {
  static let rows: [(code: String, patterns: [String])] = [
    ("F32.9", ["trastorno depresivo mayor", "depresion mayor", "depresión mayor"]),
    ("F34.1", ["trastorno depresivo persistente", "distimia"]),
    (
      "F41.1",
      ["trastorno de ansiedad generalizada", "ansiedad generalizada"]
    ),
    ("F41.0", ["trastorno de (panico|pánico)"]),
    ("F41.9", ["trastorno de ansiedad"]),
    ("F40.10", ["(fobia|ansiedad) social"]),
    (
      "F43.10",
      ["trastorno (de|por) (estres|estrés) (postraumatico|postraumático|post traumatico)", "tept"]
    ),
    (
      "F43.20",
      ["trastorno (de adaptacion|de adaptación|adaptativo)"]
    ),
    ("F43.23", ["trastorno adaptativo mixto"]),
    ("F31.9", ["trastorno bipolar (tipo i|tipo 1|)"]),
    ("F31.81", ["trastorno bipolar tipo (ii|2)"]),
    ("F42.9", ["trastorno obsesivo compulsivo"]),
    ("F20.9", ["esquizofrenia"]), ("F20.0", ["esquizofrenia paranoide"]),
    ("F60.3", ["trastorno (limite|límite) de (la |)personalidad"]),
    ("F90.9", ["trastorno por (deficit|déficit) de (atencion|atención)", "tdah"]),
    ("F84.0", ["trastorno del espectro autista", "autismo"]),
  ]
}
