/// Particular treatments, tests, health behavior, brief interventions and safety planning.
/// Limits: S03, S06, S37, S57 of `sources.tsv`.
extension NamedService {
  static let treatments: [NamedService] = [
    NamedService(
      "90845", .once, doctors,
      [
        "(psychoanalysis|psychoanalytic|analytic) (session|hour|treatment|)",
        "on the couch analysis",
      ]),
    NamedService(
      "90865", .once, [.prescriber],
      ["(narcosynthesis|amytal interview|sodium amytal|amobarbital interview)"]),
    NamedService(
      "90875", .ladder(["90875", "90876"]), doctors,
      [
        "psychophysiological (therapy|treatment)",
        "biofeedback (with|and|plus|integrated with|combined with) (psychotherapy|therapy|talk therapy)",
        "(psychotherapy|therapy) (with|and|incorporating) biofeedback",
      ]),
    NamedService(
      "90901", .once, doctors,
      ["biofeedback (session|training|treatment|visit)", "(neurofeedback|emg biofeedback) session"]),
    NamedService(
      "90880", .once, doctors,
      ["(clinical hypnosis|hypnotherapy|hypnosis) (session|treatment|induction|visit|today|)"]),
    NamedService(
      "96116", .stretches(next: "96121", first: 60, unit: 60, isFull: false), doctors,
      ["neurobehavioral (status |)(exam|examination|evaluation)"]),
    NamedService(
      "96112", .stretches(next: "96113", first: 60, unit: 30, isFull: false), doctors,
      [
        "developmental (test|testing|test administration)",
        "(bayley|mullen) (scales|testing|given)",
      ]),
    NamedService(
      "96125", .ladder(["96125"]), doctors,
      ["standardized cognitive performance (test|testing)", "cognitive performance testing"]),
    NamedService("96105", .ladder(["96105"]), doctors, ["aphasia (assessment|testing|battery)"]),
    NamedService(
      "96146", .once, doctors,
      [
        "(automated|computerized|computerised|computer administered)"
          + " (test|testing|cognitive test|neuropsychological test)"
      ]),
    NamedService(
      "96156", .once, talkers,
      [
        "(presurgical|pre surgical|bariatric|transplant) (psychological |behavioral |)"
          + "(assessment|evaluation|clearance)"
      ]),
    NamedService(
      "96202", .stretches(next: "96203", first: 60, unit: 15, isFull: false), therapists,
      [
        "caregiver (behavior |)(management |)training",
        "(multi family|multiple family|group) caregiver (behavior |behaviour |)(management |modification |)training",
        "caregiver (behavior management |behavior |)training (group|in a group)",
        "(parent|parents|caregivers) behavior management (group|class|training group)",
      ]),
    NamedService(
      "99406", .ladder(["99406", "99407"]), [],
      [
        "(tobacco|smoking|nicotine|vaping) (cessation |use |)(counseling|intervention|counselled|counseled)",
        "(tobacco|smoking) cessation", "(intensive |brief |)cessation counseling",
        "(tobacco|smoking|nicotine|vaping) # min (of |)(counseling|cessation)",
        "# min (of |)(tobacco|smoking|nicotine|vaping) (cessation |)(counseling|cessation|advice)",
        "(counseled|counselled|advised) (on|about|to quit) (smoking|tobacco|nicotine|vaping)",
      ]),
    NamedService(
      "99408", .ladder(["99408", "99409"]), therapists, medicare: false,
      sbirt),
    NamedService(
      "G0396", .ladder(["G2011", "G0396", "G0397"]), therapists, medicare: true, sbirt),
    NamedService(
      "G0442", .once, [], medicare: true,
      ["(annual|yearly) (alcohol|alcohol misuse) (misuse |)(screen|screening)"]),
    NamedService(
      "G0443", .units, [], medicare: true,
      ["(brief |face to face |)alcohol (misuse |)(behavioral |)counseling"]),
    NamedService(
      "G0444", .once, [], medicare: true,
      ["(annual|yearly) depression (screen|screening)"]),
    NamedService(
      "G0560", .units, therapists,
      [
        "safety planning (intervention|session|service|visit|encounter|appointment)",
        "stanley brown",
        "suicide safety planning",
        "safety plan(ning|) (completed|done|built|written|worked out) (with|together) (_ |)#",
      ]),
    NamedService(
      "99483", .once, [.prescriber],
      [
        "cognitive assessment (and|with|plus|) care plan(ning|)",
        "cognitive care planning (visit|)",
        "dementia care planning (visit|session)",
      ]),
  ]

  static let sbirt = [
    "sbirt", "(alcohol|drug|substance|alcohol and drug|substance use) brief intervention",
    "brief intervention (for|on|about|regarding) (_ |)(alcohol|drinking|drug use|substance use|cannabis|opioids?|drugs)",
    "(structured |)screening (and|with|plus) brief intervention",
    "brief (alcohol|drug|substance) intervention", "(brief intervention|bi) (of |)# min",
    "(alcohol|drug|substance use|substance) (assessment|screen|screening) (followed by|and|with|then|)"
      + " (a |)(brief intervention|bi)", "brief intervention", "(screening|screen) (and |)bi",
  ]
}
