/// Words of prescribers' visits: what was done with medicines and how the client is.
extension CueTable {
  static let visits: [(Cue, [String])] = [
    (
      .drugChange,
      [
        "(start|started|starting|begin|began|initiate|initiated|add|added|adding|trial of|restart"
          + "|restarted|restarting|resume|resumed|rechallenge|retrial of)",
        "(increase|increased|increasing|raise|raised|raising|uptitrate|uptitrated|titrate|titrated"
          + "|titrating|titration|bump|bumped|up|push|pushed|advance|advanced)",
        "(decrease|decreased|decreasing|lower|lowered|lowering|reduce|reduced|reducing|taper|tapered"
          + "|tapering|wean|weaned|down|halve|halved|cut)",
        "(stop|stopped|stopping|discontinue|discontinued|dc|hold|held|off)",
        "(switch|switched|switching|change|changed|changing|cross taper|crosstaper|replace|replaced"
          + "|swap|swapped|convert|converted)", "dose (up|down|change|adjusted|increase|reduction)",
        "new (prescription|rx|script|medication)", "(prescribed|prescribe|inc)",
        "(up|down|increase|increased|decrease|raise|raised|lower|lowered|reduce|reduced) to #",
      ]
    ),
    (
      .drugSteady,
      [
        "(continue|continued|continues|continuing|cont|maintain|maintained|refill|refilled|refills"
          + "|renew|renewed|same dose|same|unchanged|keep|kept|stay|stays)",
        "no (change|changes|med"
          + " changes|medication changes|dose change|adjustment|adjustments)", "refill(ed|s|) (x|)",
      ]
    ),
    (
      .drugWord,
      [
        "(medication|medications|meds|med|dose|dosage|mg|mcg|tablet|tablets|capsule|rx|prescription"
          + "|script|side effects|pharmacotherapy|antidepressant|stimulant|ssri|snri|antipsychotic"
          + "|lai|prn|bid|qhs|nightly|pdmp|medication management|med check|med management)"
      ]
    ),
    (
      .drugName,
      [
        "(sertraline|zoloft|fluoxetine|prozac|escitalopram|lexapro|citalopram|celexa|paroxetine|paxil"
          + "|fluvoxamine|luvox|venlafaxine|effexor|desvenlafaxine|pristiq|duloxetine|cymbalta"
          + "|bupropion|wellbutrin|mirtazapine|remeron|trazodone|nefazodone|vilazodone|vortioxetine"
          + "|trintellix|amitriptyline|nortriptyline|clomipramine|imipramine|doxepin|phenelzine"
          + "|selegiline|esketamine|spravato|ketamine|auvelity)",
        "(lithium|valproate|depakote|divalproex|lamotrigine|lamictal|carbamazepine|tegretol"
          + "|oxcarbazepine|topiramate|gabapentin|pregabalin)",
        "(aripiprazole|abilify|quetiapine|seroquel|olanzapine|zyprexa|risperidone|risperdal"
          + "|paliperidone|invega|ziprasidone|geodon|lurasidone|latuda|cariprazine|vraylar"
          + "|brexpiprazole|rexulti|haloperidol|haldol|fluphenazine|perphenazine|chlorpromazine"
          + "|clozapine|clozaril|lumateperone|caplyta|asenapine|iloperidone|xanomeline|cobenfy)",
        "(methylphenidate|ritalin|concerta|adderall|amphetamine|vyvanse|lisdexamfetamine|dexmethylphenidate"
          + "|focalin|atomoxetine|strattera|viloxazine|guanfacine|intuniv|clonidine|modafinil|armodafinil)",
        "(buspirone|buspar|hydroxyzine|vistaril|lorazepam|ativan|clonazepam|klonopin|alprazolam|xanax"
          + "|diazepam|valium|propranolol|prazosin|zolpidem|ambien|eszopiclone|melatonin|ramelteon"
          + "|suvorexant|temazepam)",
        "(naltrexone|vivitrol|buprenorphine|suboxone|sublocade|brixadi|methadone|acamprosate|disulfiram"
          + "|varenicline|chantix|benztropine|cogentin|valbenazine|deutetrabenazine|metformin)",
        "(donepezil|memantine|rivastigmine|galantamine|aricept|namenda)",
        "(chlordiazepoxide|librium|oxazepam|phenobarbital|thiamine|loxapine|thiothixene|trifluoperazine"
          + "|pimozide|molindone|desipramine|protriptyline|tranylcypromine|maprotiline|amoxapine"
          + "|levomilnacipran|fetzima|gepirone|zuranolone|brexanolone|dextromethorphan|deplin|methylfolate"
          + "|liothyronine|symbyax|eskalith|lithobid|invega|uzedy|perseris|aristada|doxylamine|ambien"
          + "|lunesta|belsomra|dayvigo|lemborexant|daridorexant|quviviq|sonata|zaleplon|halcion|triazolam"
          + "|restoril|armodafinil|nuvigil|provigil|solriamfetol|pitolisant|strattera|qelbree|kapvay"
          + "|evekeo|zenzedi|dexedrine|mydayis|daytrana|jornay|azstarys|cotempla|lofexidine|lucemyra"
          + "|zubsolv|bunavail|antabuse|campral|revia|nicotine patch|amantadine|trihexyphenidyl|artane"
          + "|austedo|ingrezza|nuplazid|pimavanserin|fanapt|saphris|caplyta|samidorphan|lybalvi"
          + "|citicoline|minipress|inderal|nadolol|pindolol)",
        "(li|vpa|ltg|bup|mirtaz|sert|escital|bup nlx|nlx|naloxone|ilm|ilp)",
      ]
    ),
    (
      .notDrug,
      [
        "no (medication|medications|meds|prescriber|prescribing|medical|rx|e m|exam)",
        "not prescribing", "(psychotherapy|therapy) only",
      ]
    ),
    (
      .laboratory,
      [
        "(labs?|lft|lfts|cbc|cmp|tsh|bmp|ekg|ecg|a1c|lipids|level|levels|uds|tox|creatinine|sodium"
          + "|platelets|anc|pdmp|metabolic panel)", "(bp|hr|pulse|weight|vitals|bmi)",
      ]
    ),
    (
      .stable,
      [
        "(stable|steady|doing well|well controlled|controlled|at goal|in remission|good response"
          + "|responding well|no complaints|euthymic|maintained|tolerating well)",
        "(improving|improved|better|fine|well)",
      ]
    ),
    (
      .decisionModerate,
      [
        "(mdm|medical decision making|decision making|complexity) (is |was |of |)(mod|moderate)",
        "(mod|moderate) (mdm|complexity|decision making|medical decision making)",
        "# min (mod|moderate)", "mdm level 4", "level 4 mdm",
      ]
    ),
    (
      .decisionMinimal,
      [
        "(mdm|medical decision making|decision making) (is |was |of |)straightforward",
        "straightforward (mdm|complexity|decision making|medical decision making)",
      ]
    ),
    (
      .totalOfDay,
      [
        "total time", "total (e m|visit|provider|clinician|physician) time",
        "time (spent |)(on|for) (the |this |)(date|day|encounter|service)", "on the (date|day) of",
        "(in |)total (on|for|of) (this|the|that|todays|today) (date|day|encounter|visit|service|)",
        "(minutes|min|total) (on|for) (this|the) (date|day|encounter)", "total on the (date|day)",
        "total today", "in total today",
        "total (#|# min|of # min) (today|on)",
        "(including|includes) (chart|record|records|prep|preparation|documentation|charting|review|orders)",
      ]
    ),
    (
      .dangerProblem,
      [
        "(active|acute) (si|suicidal ideation|suicidality|psychosis|mania)",
        "(si|suicidal ideation|suicidal) with (a |)(plan|intent|method)", "suicide attempt",
        "(plan|plans|intent|intends|intention|wants|wanted|means) to (jump|die|hang|shoot|overdose|kill|end"
          + "|cut|drown)", "(intent|plan) (is |was |)present",
        "(command|commanding) (hallucinations|voices)",
        "(hearing|voices|hears) (commands|commanding)",
        "(acutely|floridly) (psychotic|manic|suicidal)", "(severe|acute) exacerbation",
        "(manic|mania) (severe|with psychotic)", "manic episode", "(catatonic|catatonia)",
        "(danger|risk) to (self|himself|herself|others|life)", "not eating (or drinking|)",
        "threat to life", "(delirium tremens|withdrawal seizure|severe withdrawal)",
        "neuroleptic malignant", "serotonin syndrome", "lithium toxicity", "toxic level",
      ]
    ),
    (
      .twoProblems,
      [
        "(two|three|2|3|both|multiple|several) (chronic |stable |active |)(conditions|problems|illnesses|diagnoses|disorders)"
      ]
    ),
    (
      .highRisk,
      [
        "(hospitalization|hospitalisation|admission|inpatient|involuntary hold|commitment|5150|baker act)",
        "(sent|send|transferred|escorted|referred|taken) to (the |)(ed|er|emergency|hospital|inpatient)",
        "(held|hold|admitted) (involuntarily|voluntarily)", "involuntary",
        "(called|dispatched) 911",
        "(clozapine|clozaril) (with |and |)(anc|wbc|monitoring)", "anc (checked|drawn|today|ok)",
        "(hospitalized|hospitalised)", "accepting unit", "(direct|voluntary) admission",
        "decision (about|regarding|to) (hospitalize|admit|hospitalization)",
      ]
    ),
    (
      .minorProblem,
      [
        "self limited", "minor (problem|complaint|question)", "(rx|medication|med) question only",
        "(question|questions|advice) only", "jet lag",
        "no (active|current) (problem|problems|complaint)",
        "(reassurance|reassured) only",
        "no (rx|prescription|medicine|medication|medicines) (needed|wanted|given|today)",
        "no medicine",
      ]
    ),
    (
      .consultVisit,
      [
        "(consult|consultation) (requested|request|ordered|asked for|called) (_ |_ _ |)(by|from)",
        "consult(ation|) (for|at the request of|per request of) (the |)(dr|surgery|medicine|hospitalist"
          + "|primary team|ed|attending|pcp|neurology|cardiology|team)",
        "(inpatient|psychiatric|psychiatry|cl|c l|liaison) consult(ation|)",
        "(seen|asked to see|asked to evaluate) (_ |)(in consultation|at the request)",
        "requested by (dr|the (hospitalist|surgeon|pcp|attending|primary|medical))",
      ]
    ),
    (
      .decisionLow,
      [
        "(mdm|medical decision making|decision making) (is |was |of |)low",
        "low (mdm|complexity|decision making|medical decision making)",
      ]
    ),
    (
      .decisionHigh,
      [
        "(mdm|medical decision making|decision making) (is |was |of |)high",
        "high (mdm|complexity|decision making|medical decision making)", "mdm level 5",
        "level 5 mdm",
      ]
    ),
    (
      .unstable,
      [
        "not (at goal|controlled|improved|improving|better|responding|stable)",
        "(worse|worsening|worsened|exacerbation|relapse|relapsed|decompensated|decompensating"
          + "|uncontrolled|partial response|inadequate response|breakthrough|flare|flared|persistent"
          + "|residual|side effect|nonresponse|no response)",
        "(still|remains) (symptomatic|depressed"
          + "|anxious|manic|psychotic)",
      ]
    ),
    (
      .newPatient,
      [
        "new (patient|client|pt|to (me|practice|clinic|us|our|this|the|here))",
        "(initial|first) (visit|appointment"
          + "|med visit|medication visit|consult|consultation)", "establish(ing|ed|) care",
        "transfer of care",
      ]
    ),
    (
      .hospitalDay,
      [
        "(inpatient|ward|unit) (rounds|progress|day|follow up)", "hospital day", "rounds",
        "hospital day #",
        "(seen on|on) (the |)(unit|ward|floor|inpatient unit)",
      ]
    ),
    (
      .sameDayStay,
      [
        "admitted and discharged (on |)(the same day|today)", "same day admission and discharge",
        "same day admit and discharge",
      ]
    ),
    (
      .hospitalDischarge,
      [
        "(discharge day|discharge management|discharged (today|home)|discharge summary|day of discharge"
          + "|discharge today)"
      ]
    ),
    (
      .hospitalAdmission,
      [
        "(admission (h p|exam|today|note|evaluation|h and p|history)|admitted (today|overnight|from|to)|initial hospital"
          + "|inpatient admission)"
      ]
    ),
  ]
}
