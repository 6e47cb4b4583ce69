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
    (
      "F41.1",
      ["anxiety (disorder |)generalized (type|)", "anxiety of (a |the |)generalized (type|kind)"]
    ),
    ("F40.10", ["phobia social", "anxiety social type"]),
    ("F32.9", ["(single |)mde"]),
    ("F34.1", ["persistent (depression|depressed) disorder"]),
    ("F50.019", ["anorexia (restricting|restrictive) (type|)"]),
    ("F50.029", ["anorexia (binge eating purging|binge purge|binge purging|purging) (type|)"]),
    ("F60.3", ["borderline personality"]), ("F60.6", ["avoidant personality"]),
    ("F60.7", ["dependent personality"]), ("F60.81", ["narcissistic personality"]),
    ("F60.4", ["histrionic personality"]),
    ("F60.3", ["personality (disorder |)borderline (type|)"]),
    ("F33.9", ["depression major recurrent"]), ("F41.0", ["anxiety panic type"]),
    (
      "F06.70",
      [
        "mild (neurocognitive disorder|ncd) due to (traumatic brain injury|tbi|(parkinson|alzheimer) disease|parkinsons disease"
          + "|alzheimers disease|vascular disease|lewy body disease|hiv infection|another medical condition)"
      ]
    ),
    (
      "F44.4",
      [
        "(functional neurological (symptom |)disorder|fnd|conversion disorder) (with |)(_ |_ _ |_ _ _ |)(weakness"
          + "|paralysis|tremor|gait disturbance|motor symptoms)"
      ]
    ),
    (
      "Z63.4",
      [
        "(grief|bereavement) (is |)(uncomplicated|normal)",
        "(uncomplicated|normal|ordinary) (grief|bereavement)",
      ]
    ),
    (
      "Z63.0",
      [
        "(relationship|marital|couple|partner) (problem|problems|distress|discord) (between|with) (the |)(spouses?|partners?|husband|wife)"
      ]
    ),
    (
      "Z69.11",
      [
        "victim (counseling|services|support)",
        "(counseling|here|seen|services) (as|for) (his|her|their|a|the) victim",
      ]
    ),
    (
      "Z59.02",
      ["(sleeping|sleeps|living|lives) in (her|his|their|a|the) (car|truck|van|vehicle|tent)"]
    ),
    ("F81.2", ["(math|maths|mathematics|arithmetic) (learning |)(disorder|disability)"]),
    ("F81.0", ["reading (learning |)(disorder|disability)"]),
    ("F81.81", ["(writing|written expression) (learning |)(disorder|disability)"]),
    ("F81.9", ["learning (disorder|disability) (unspecified|nos|)"]),
    ("F93.0", ["(sep|separation) (anx|anxiety) (disorder|)"]),
    (
      "F51.05",
      [
        "insomnia (due|secondary|related) to (it|this|that|the (depression|anxiety|mood|disorder|ptsd|gad|mdd)|(his|her|their) (depression"
          + "|anxiety|ptsd|mood)|depression|anxiety|gad|mdd|ptsd|bipolar disorder|(a |another |)mental disorder)"
      ]
    ),
    (
      "F06.31",
      [
        "(depressive disorder|depression|mood disorder) due to (parkinsons|parkinson|stroke|cva|a stroke|hypothyroidism|tbi"
          + "|traumatic brain injury|ms|multiple sclerosis|huntingtons|cushings|lupus|hiv|epilepsy|another medical condition"
          + "|a medical condition|medical condition|known physiological condition) (disease|)"
          + " (with depressive features|)"
      ]
    ),
    (
      "F06.4",
      [
        "(anxiety disorder|anxiety) due to (hyperthyroidism|parkinsons|copd|another medical condition|a medical condition"
          + "|medical condition|pheochromocytoma|hypoglycemia) (disease|)"
      ]
    ),
    ("G20.A1", ["(parkinsons|parkinson) disease without dyskinesia (no|without) fluctuations"]),
    ("G20.A1", ["(parkinsons|parkinson) disease"]), ("G20.C", ["parkinsonism (unspecified|)"]),
    ("F50.9", ["ednos"]), ("F60.2", ["antisocial (personality|pd)"]), ("F90.9", ["ad hd"]),
    ("F64.2", ["gender dysphoria (in|of) (a |)(child|childhood|children)"]),
    ("F20.9", ["chronic schizophrenia"]), ("F41.1", ["generalized anxiety (problem|condition)"]),
  ]
}
