import Testing

/// Substance use: severity, remission, withdrawal, intoxication and induced disorders.
struct SubstanceTests {
  @Test(
    "The kind of use and what it does make one code",
    arguments: [
      ("Moderate alcohol use disorder.", "F10.20"),
      ("AUD, mild.", "F10.10"),
      ("Alcohol use disorder, severe, with uncomplicated withdrawal.", "F10.230"),
      ("Alcohol use disorder, mild, with alcohol withdrawal, uncomplicated.", "F10.130"),
      ("Alcohol use disorder, severe; withdrawal delirium.", "F10.231"),
      ("Opioid use disorder, severe, in withdrawal.", "F11.23"),
      ("Cannabis use disorder, moderate, with cannabis withdrawal.", "F12.23"),
      ("Sedative, hypnotic or anxiolytic use disorder, moderate.", "F13.20"),
      ("Cocaine use disorder severe", "F14.20"),
      ("Meth use disorder, severe.", "F15.20"),
      ("Methamphetamine use disorder, severe, early remission.", "F15.21"),
      ("Hallucinogen use disorder, mild.", "F16.10"),
      ("Tobacco use disorder, moderate, cigarettes.", "F17.210"),
      ("Nicotine dependence, cigarettes.", "F17.210"),
      ("Inhalant use disorder, severe", "F18.20"),
      ("Polysubstance dependence.", "F19.20"),
      ("Alcohol use disorder, severe, with alcohol-induced depressive disorder.", "F10.24"),
      ("Alcohol-induced depressive disorder with mild alcohol use disorder.", "F10.14"),
      (
        "Stimulant (methamphetamine) use disorder, severe, with stimulant-induced "
          + "psychotic disorder.", "F15.259"
      ),
      ("Cannabis use disorder, moderate, with cannabis-induced anxiety disorder.", "F12.280"),
      ("Alcohol use disorder, moderate, with alcohol-induced sleep disorder.", "F10.282"),
      ("Mild alcohol use disorder with alcohol-induced anxiety.", "F10.180"),
      ("Alcohol use disorder.", "F10.90"),
      ("OUD severe on methadone maintenance.", "F11.20"),
      ("AUD severe in early remission (7 months).", "F10.21"),
      ("AUD, mild, in early remission.", "F10.11"),
      ("Alcohol-induced persisting dementia with severe alcohol use disorder.", "F10.27"),
      ("Korsakoff syndrome due to alcohol dependence", "F10.26"),
      ("Alcohol dependence with intoxication, uncomplicated.", "F10.220"),
      ("Gambling disorder.", "F63.0"),
    ])
  func substances(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
