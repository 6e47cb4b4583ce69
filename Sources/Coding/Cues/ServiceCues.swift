/// Words for services other than psychotherapy and visits.
extension CueTable {
  static let services: [(Cue, [String])] = [
    (
      .testGiven,
      [
        "(administered|administration|administering|scored|scoring|gave|testing|subtests)",
        "(tests|test|battery|wisc|wais|wiat|wppsi|mmpi|pai|wms|rbans|tmt|trails|cvlt|wcst|dkefs|nepsy"
          + "|woodcock|bender|basc|conners|vineland|ados|mcmi|rorschach|moca|fluency)",
      ]
    ),
    (
      .testTechnician,
      ["(technician|technicians|psychometrist|psychometrician|tech|test assistant|psych tech)"]
    ),
    (
      .testWeighed,
      [
        "(interpretation|interpreting|interpreted|interpret|integrat(ion|ing|ed)|report|feedback"
          + "|writeup)", "test(ing|) evaluation", "evaluation service(s|)",
        "clinical decision making",
        "(evaluation|neuropsychological evaluation) service", "write up",
        "treatment planning and report", "(my|neuropsychological|psychological) evaluation",
      ]
    ),
    (
      .neuropsychological,
      [
        "(neuropsychological|neuropsych|neuropsychology|neurocognitive|rbans|tmt|trails|cvlt|dkefs"
          + "|nepsy|wms|wcst|boston naming|moca)"
      ]
    ),
    (
      .collaborativeCare,
      [
        "(cocm|collaborative care)", "psychiatric (case review|consultant|collaborative care)",
        "(care manager|registry)",
        "(consultant|caseload) (agreed|review|advised|reviewed|recommended)",
      ]
    ),
    (.collaborativeCareNamed, ["(cocm|collaborative care)"]),
    (
      .behavioralIntegration,
      [
        "(bhi|behavioral health integration|behavioural health integration)",
        "(care management|integration) (month|minutes)", "bhi month",
      ]
    ),
    (
      .opioidMonth,
      [
        "(office|office based) (oud|opioid|buprenorphine) (care|treatment|bundle|month)",
        "office based opioid",
        "(month|bundle) of (office|oud|opioid|office oud|office based)"
          + " (oud |opioid |)(care|treatment|use disorder)",
        "(obot|mat|bup|buprenorphine|oud) (bundle|month|monthly|tally|log)",
        "(oud|opioid|opioid use disorder) (bundle|monthly)", "month of oud", "oud treatment month",
        "monthly (oud|opioid|buprenorphine)", "obot",
        "(oud|opioid|buprenorphine) (office |)(bundle|care month|monthly bundle)",
        "office (opioid|oud|buprenorphine) bundle",
      ]
    ),
    (
      .firstMonth,
      [
        "(first|initial|1st|month one|month 1) (calendar |)month", "(month one|month 1)",
        "(first|initial|1st) (mo|m|mth)", "(mo|mth) (1|one)", "1 st (month|mo)",
        "initial month", "(enrol|enroll|enrolment|enrollment|starting|start|intake|opening) month",
        "month of (enrolment|enrollment)", "(first|initial|1st) (billing|service|care) month",
      ]
    ),
    (
      .laterMonth,
      [
        "(second|third|fourth|fifth|sixth|subsequent|follow up|later|2nd|3rd|4th|next|ongoing)"
          + " (calendar |)(month|mo|mth)",
        "(month|mo|mth) (two|three|four|five|six|seven|eight|nine|ten|#)",
        "(this|the) month",
        "(continuing|continuation|following|maintenance|followup) month",
      ]
    ),
    (
      .abaDirect,
      [
        "(direct|1 1|1 to 1|one to one|therapy) (treatment|session|therapy|services|aba)",
        "(discrete trial|dtt|mand|mands|manding|tact|tacts|echoics|matching|net|natural environment)",
        "protocol (run|followed|implemented)", "home 1 1", "targets", "prompts?", "flop|tantrum",
      ]
    ),
    (
      .abaGroup,
      [
        "(social skills|social|peer|aba|play|learner) group",
        "group (of|with|for) (#|several|the) (clients|children|kids|learners|peers|boys|girls)",
        "group (treatment|session|therapy|aba|protocol|by protocol|with protocol|adaptive behavior)",
        "# (clients|children|kids|learners|boys|girls) (together|in the group|in group)",
      ]
    ),
    (
      .abaFamilies,
      [
        "(multi|multiple|several|#) (family|families) (caregiver |parent |group |)"
          + "(guidance|training|coaching|group|class|workshop|session)",
        "# (sets of parents|families|couples)",
        "(parents|caregivers) of # (children|kids|families)", "parent group",
        "group of (parents|caregivers)",
        "# caregivers",
      ]
    ),
    (
      .abaSevere,
      [
        "severe behavior (suite|unit|program|session|treatment|assessment|room)",
        "(two|2|three|3) (techs|technicians|rbts) (_ |_ _ |)(severe|destructive|self injury|aggression|padded)",
        "(destructive|severe) behavior (_ |_ _ |)(two|2|three|3) (techs|technicians|rbts)",
      ]
    ),
    (
      .abaAssessment,
      [
        "(vbmapp|vb mapp|ablls|afls|functional behaviou?r assessment|fba|functional analysis"
          + "|skills assessment|reassessment|treatment plan development)",
        "(behavior|behaviour|initial|aba|progress) (identification |)(assessment|reassessment)",
      ]
    ),
    (
      .abaProtocol,
      [
        "protocol (modification|modified|changed|change|adjusted|revised)",
        "modif(y|ied|ying) (the |)"
          + "(protocol|program|programs|plan)",
        "(adjusted|changed|revised) (the |)(protocol|program"
          + "|programs|targets|prompt|prompting|criteria)",
        "(directed|directing|direction of|coached"
          + "|modeled for|modelled for) (the |)(rbt|technician|bt|tech)",
      ]
    ),
    (
      .abaCaregiver,
      [
        "(parent|caregiver|family|mother|father) (training|guidance|coaching)",
        "(trained|coached|guided|taught) (the |her |his |)(mother|father|mom|dad|parents|parent|caregiver"
          + "|grandmother|grandma|guardian)",
      ]
    ),
    (
      .peerSupport,
      [
        "peer (support|session|specialist|services|visit|meeting|contact)", "lived experience",
        "own recovery", "recovery story", "how i keep",
      ]
    ),
    (
      .caseManagement,
      [
        "(case management|care coordination|tcm)",
        "(linked|linkage|referred|connected) (her |him |them"
          + " |client |)(to|with) (housing|benefits|transport|food|services|resources|the)",
        "(housing|benefit|benefits|ssi|ssdi|snap|medicaid|section 8) (application|form|forms|paperwork"
          + "|office|renewal|recertification)", "(ride|transport) booked", "food box",
      ]
    ),
    (
      .skillsTraining,
      [
        "(skills training|skill building|skills building|life skills|daily living skills|adl skills"
          + "|independent living skills|social skills training)",
        "(budgeting|cooking|laundry|grocery|hygiene|bus) (skills|practice|training|plan|list|trip)",
      ]
    ),
    (.rehabilitation, ["(psychosocial rehabilitation|psychosocial rehab|psr|psych rehab|prp)"]),
    (
      .communitySupport,
      [
        "(community support|cpst|css|csp)",
        "(comprehensive community|community psychiatric) support",
      ]
    ),
    (
      .medicationTraining,
      [
        "(medication|med|meds|lai|injection|drug) (education|teaching|class|training|and support|support"
          + "|management training|review and education|box|planner)",
        "pill (count|box|organizer"
          + "|organiser|planner)", "(taught|teaching) (about |on |)(medication|meds|side effects)",
      ]
    ),
    (
      .injection,
      [
        "(injection|shot|lai|im|decanoate) (given|administered|today|in|to)",
        "(gave|given|administered)"
          + " (the |her |his |)(injection|shot|lai|decanoate|im)",
        "(deltoid|gluteal|ventrogluteal|subcutaneous|subcutaneously|intramuscular|intramuscularly)",
        "# mg (im|sc|sq|subq|subcut)", "(injected|injection)",
      ]
    ),
    (
      .substanceAssessment,
      [
        "(asam|substance use|alcohol and drug|sud|drug and alcohol|alcohol and other drug|chemical"
          + " dependency) (assessment|evaluation|intake|criteria)", "asam dimensions?",
        "(assessment|evaluation|intake) (day|visit|appointment|session|interview|today|note)",
      ]
    ),
    (
      .healthBehavior,
      [
        "health (and |)(behavior|beh) (assessment|intervention|session|group|frame|follow up|visit|work"
          + "|treatment|reassessment|evaluation|counseling|)", "(hbi|hbai)",
        "h b (intervention|assessment|group|session|follow up|visit)", "behavioral medicine",
      ]
    ),
    (
      .magneticStimulation,
      [
        "(tms|rtms|itbs|transcranial magnetic stimulation) (treatment|session|visit|tx|#|delivered"
          + "|given|today)", "motor threshold (determined|mapped|redetermined|re determined|found)",
      ]
    ),
    (
      .convulsiveTherapy,
      [
        "(ect|electroconvulsive therapy) (treatment|session|#|given|performed|delivered|today|done)",
        "(performed|gave|administered) (bilateral |unilateral |)ect",
      ]
    ),
    (
      .esketamine,
      [
        "(spravato|esketamine) (# |)(mg |)(visit|treatment|session|dose|given|administered|today|#)",
        "(gave|given|administered|self administered) (spravato|esketamine)",
      ]
    ),
    (
      .tobacco,
      ["(tobacco|smoking|cigarettes|nicotine|vaping|quit date)"]
    ),
    (.safetyPlanning, ["safety planning (intervention|session)", "stanley brown"]),
    (
      .injectionOther,
      [
        "(given|administered|injected|done) by (the |our |)(rn|nurse|ma|lpn|staff|medical assistant)",
        "(rn|nurse|ma|lpn) (gave|administered|injected|to give|will give)",
      ]
    ),
    (.unitsWord, ["# units", "unit"]),
  ]
}
