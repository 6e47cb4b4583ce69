/// One plain ASCII character for a scalar that a screen without UTF-8 cannot show, of the same width.
public enum PlainTwin {
  /// The twin of a scalar of one column; a question mark for what has none.
  public static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let known = signs[scalar] { return known }
    if let base = letters[scalar] { return base }
    return "?"
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "·": "-", "•": "*", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "×": "x", "÷": "/",
    "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "…": "~", "\u{A0}": " ",
    "≥": ">", "≤": "<", "→": ">", "←": "<", "↑": "^", "↓": "v", "✓": "v", "✗": "x",
    "─": "-", "│": "|", "█": "#", "\u{FFFD}": "?",
  ]

  /// Letters with a mark of the western languages, by their base.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(String, Unicode.Scalar)] = [
      ("àáâãäåāą", "a"), ("ÀÁÂÃÄÅĀĄ", "A"), ("çćč", "c"), ("ÇĆČ", "C"), ("ðďđ", "d"), ("ÐĎĐ", "D"),
      ("èéêëēęě", "e"), ("ÈÉÊËĒĘĚ", "E"), ("ìíîïī", "i"), ("ÌÍÎÏĪ", "I"), ("ł", "l"), ("Ł", "L"),
      ("ñńň", "n"), ("ÑŃŇ", "N"), ("òóôõöøō", "o"), ("ÒÓÔÕÖØŌ", "O"), ("řŕ", "r"), ("ŘŔ", "R"),
      ("śšş", "s"), ("ŚŠŞ", "S"), ("ťţ", "t"), ("ŤŢ", "T"), ("ùúûüūů", "u"), ("ÙÚÛÜŪŮ", "U"),
      ("ýÿ", "y"), ("ÝŸ", "Y"), ("źżž", "z"), ("ŹŻŽ", "Z"), ("ß", "s"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (marked, base) in rows {
      for scalar in marked.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
