/// "Specific phobia (dogs)": what is feared decides the code (F40.2-, S01).
enum PhobiaPhrases {
  static let rows: [(code: String, patterns: [String])] = feared.map { code, words in
    (
      code,
      [
        "specific phobia (animal |situational |natural environment |blood injection injury |other |)"
          + "(type |)(of |to |for |)(the |)\(words)",
        "phobia (of |to |about |)\(words)", "\(words) phobia", "phobic (fear |)of \(words)",
      ]
    )
  }

  private static let feared: [(String, String)] = [
    ("F40.210", "spiders?"),
    (
      "F40.218",
      "(dogs?|cats?|snakes?|insects?|bees?|wasps?|mice|rats|birds?|pigeons|cockroaches|moths|animals?)"
    ),
    ("F40.220", "(thunder|thunderstorms?|storms?|lightning)"),
    ("F40.228", "(water|the dark|darkness|deep water|ocean)"), ("F40.230", "blood"),
    ("F40.231", "(needles?|injections?|shots|blood draws?|venipuncture)"),
    ("F40.232", "(dentists?|dental (care|work|procedures?)|doctors|hospitals|medical procedures)"),
    ("F40.240", "(enclosed spaces|closed spaces|small spaces|mri machines?)"),
    ("F40.241", "heights"), ("F40.242", "bridges"), ("F40.243", "(flying|airplanes|planes|flight)"),
    ("F40.248", "(elevators?|driving|tunnels|highways|trains|escalators?)"),
    ("F40.298", "(vomiting|choking|clowns|loud (sounds|noises)|balloons)"),
  ]
}
